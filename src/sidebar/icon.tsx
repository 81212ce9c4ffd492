/** The icons. Each severity has its own outline, so that none depends on its colour. */

const OUTLINES = {
  /** An octagon with an exclamation mark. */
  error: 'M8 2h8l6 6v8l-6 6H8l-6-6V8zM11 6.5h2v7.5h-2zM11 16h2v2h-2z',
  /** A triangle with an exclamation mark. */
  warning: 'M12 2.5 1 21.5h22zM11 10h2v5h-2zM11 17h2v2h-2z',
  /** A disc with an i. */
  info: 'M12 2a10 10 0 1 0 0 20a10 10 0 1 0 0-20zM11 6.5h2v2h-2zM11 10.5h2v7h-2z',
  /** A disc with a tick. */
  check: 'M12 2a10 10 0 1 0 0 20a10 10 0 1 0 0-20zM10.4 16.6 5.9 12.1l1.5-1.5 3 3 6.2-6.2 1.5 1.5z',
  /** A speech bubble with a question mark's dots. */
  question: 'M3 3h18v14H9l-6 5zM7 9h2v2H7zM11 9h2v2h-2zM15 9h2v2h-2z',
} as const;

/** Decoration beside a text that says the same. */
export function Icon({ name }: { readonly name: keyof typeof OUTLINES }) {
  return (
    <svg class={`icon ${name}`} viewBox="0 0 24 24" aria-hidden="true">
      <path fill="currentColor" fill-rule="evenodd" d={OUTLINES[name]} />
    </svg>
  );
}
