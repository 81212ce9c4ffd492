/** The fills that generated sheets use: those of people who mark, those of people who decorate. */

import type { Color } from '../../examples/xlsx/styles.d.mts';

/** A fill as the file stores it. */
export interface Fill {
  readonly color: Color;
  readonly pattern?: string;
}

const solid = (rgb: string): Fill => ({ color: { rgb: `FF${rgb}` } });
const themed = (theme: number, tint?: number): Fill => ({
  color: tint === undefined ? { theme } : { theme, tint },
});

/** Fills that say something about a week. */
export const MARK_FILLS: readonly Fill[] = [
  solid('92D050'),
  solid('00B0F0'),
  solid('FFFF00'),
  solid('FFC000'),
  solid('7030A0'),
  solid('C00000'),
  themed(4),
  themed(9, -0.25),
  themed(5, 0.4),
  themed(8, 0.39997558519241921),
  { color: { rgb: 'FF0070C0' }, pattern: 'lightUp' },
  { color: { rgb: 'FFED7D31' }, pattern: 'darkGray' },
];

/** A second colour, in no list of the others: what was executed. */
export const EXECUTED_FILLS: readonly Fill[] = [solid('00B050'), solid('FF33CC'), themed(7, -0.25)];

/** Light fills of every second row. */
export const STRIPES: readonly Fill[] = [themed(0, -0.05), themed(4, 0.8), solid('F2F2F2'), solid('FCE4D6')];

/** Fills of a whole stage's rows or of the row of its name. */
export const STAGE_FILLS: readonly Fill[] = [
  solid('DDEBF7'),
  solid('E2EFDA'),
  solid('FFF2CC'),
  solid('EDEDED'),
  themed(7, 0.6),
];

/** Fills of the header. */
export const HEADER_FILLS: readonly Fill[] = [themed(4, 0.4), solid('1F4E78'), solid('D9D9D9'), themed(9, 0.6)];

/** Fills of weeks in which nobody works. */
export const HOLIDAY_FILLS: readonly Fill[] = [solid('BFBFBF'), solid('F8CBAD')];

/** What "does not apply". */
export const GREY: Fill = themed(0, -0.35);

/** Seen by nobody. */
export const WHITE: Fill = solid('FFFFFF');
