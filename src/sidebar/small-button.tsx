/** A small button of a line, which acts or unfolds something. */

import type { ComponentChildren } from 'preact';

interface SmallButtonProps {
  /** What tells it from the same button of other lines: `, D21`. */
  readonly about: string;
  /** Whether it must not be used now. */
  readonly locked?: boolean;
  /** Whether what it unfolds is open; left out where it unfolds nothing. */
  readonly open?: boolean;
  /** The id of what it unfolds. */
  readonly controls?: string;
  readonly onClick: () => void;
  readonly children: ComponentChildren;
}

/** Locked, it keeps its look, which would flicker all over a list at each click, and the focus. */
export function SmallButton({ about, locked = false, open, controls, onClick, children }: SmallButtonProps) {
  return (
    <button
      type="button"
      class="small"
      aria-disabled={locked}
      aria-expanded={open}
      aria-controls={open === true ? controls : undefined}
      onClick={locked ? undefined : onClick}
    >
      {children}
      <span class="hidden">{about}</span>
    </button>
  );
}
