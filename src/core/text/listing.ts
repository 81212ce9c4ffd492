/** Enumerates in Spanish. */

/** `a`, `a y b`, `a, b y c`, `a e i`. */
export function listing(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  if (items.length < 2) return last;
  return `${items.slice(0, -1).join(', ')} ${/^h?i(?![ae])/i.test(last) ? 'e' : 'y'} ${last}`;
}
