/** The colours of the units. */

/**
 * Ten fills that stay readable under black text (WCAG AAA: contrast 7.1 to 20.0) and apart for every eye: the smallest
 * ΔE2000 between any two is 13.8 for normal sight and, as culori simulates it, 10.9 deutan, 11.1 protan, 12.2 tritan. Chosen for
 * this add-on: of the usual palettes, Paul Tol's "light" comes near, Set3 and the pastels fail colour-blind readers.
 */
export const OWNER_COLORS: readonly string[] = [
  '#999966',
  '#bbbbff',
  '#eeffdd',
  '#9988ee',
  '#dd7799',
  '#ffff88',
  '#ffaa55',
  '#66bbbb',
  '#ccbb99',
  '#bbffff',
];

/** The colour of the n-th unit, from 0; the eleventh begins again with the first. */
export function ownerColor(index: number): string {
  return OWNER_COLORS[index % OWNER_COLORS.length] ?? '#999966';
}
