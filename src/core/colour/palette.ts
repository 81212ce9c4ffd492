/** The colours of the units. */

/**
 * Ten fills that stay readable under black text (WCAG AAA: contrast 7.1 to 20.0) and apart for colour-blind eyes. The
 * smallest ΔE2000 between any two is 13.8 for normal sight, 11.9 deutan, 11.8 protan and 10.0 tritan; they were found by searching
 * for the ten that are farthest apart under all four. `test/core/colour/palette.test.ts` measures them again.
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
