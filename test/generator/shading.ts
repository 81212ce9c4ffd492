/** Fills and texts in the table that mark nothing: stripes, holidays, stages, white, "no aplica". */

import fc from 'fast-check';
import { cellAt, type Drawing, paint, paintArea, write } from './drawing.ts';
import { GREY, HEADER_FILLS, HOLIDAY_FILLS, MARK_FILLS, STAGE_FILLS, STRIPES, WHITE } from './fills.ts';
import type { Frame } from './frame.ts';
import { sometimes, weighted } from './weighted.ts';

/** Options of the shading. */
export interface Shading {
  readonly header: number | null;
  /** Fill of every second activity. */
  readonly stripe: number | null;
  /** Rows in the colour of their stage: their texts only, or from edge to edge. */
  readonly stageRows: 'none' | 'texts' | 'all';
  /** A week in which nobody works: in the table only, or from its header down. */
  readonly holiday: 'none' | 'grey below' | 'grey' | 'colour below' | 'colour';
  readonly holidayAt: number;
  readonly white: boolean;
  readonly borders: boolean;
  /** What stands in the first weeks of activities that begin later. */
  readonly notApplicable: 'none' | 'grey' | 'N/A' | '-';
  /** Colours that a conditional format lays over the marks. */
  readonly conditional: boolean;
}

/** Any such options. */
export const shadingFields: { [Key in keyof Shading]: fc.Arbitrary<Shading[Key]> } = {
  header: fc.option(fc.nat(HEADER_FILLS.length - 1), { freq: 3 }),
  stripe: weighted([88, null], [3, 0], [3, 1], [3, 2], [3, 3]),
  stageRows: weighted([93, 'none'], [4, 'texts'], [3, 'all']),
  holiday: weighted([92, 'none'], [2, 'grey below'], [3, 'grey'], [1, 'colour below'], [2, 'colour']),
  holidayAt: fc.nat(999),
  white: sometimes(8),
  borders: sometimes(60),
  notApplicable: weighted([94, 'none'], [2, 'grey'], [2, 'N/A'], [2, '-']),
  conditional: sometimes(6),
};

/** Fills the header. */
export function shadeHeader(
  drawing: Drawing,
  { top, bottom, firstColumn, lastColumn }: Frame,
  { header }: Shading,
): void {
  if (header === null) return;
  const area = { row: top, column: firstColumn, rows: bottom - top + 1, columns: lastColumn - firstColumn + 1 };
  paintArea(drawing, area, HEADER_FILLS[header] ?? null);
}

/** Fills an activity's rows, before its marks are drawn. */
export function shadeRow(
  drawing: Drawing,
  frame: Frame,
  rows: readonly number[],
  index: number,
  stage: number,
  { white, stripe, stageRows }: Shading,
): void {
  const columns = frame.lastColumn - frame.firstColumn + 1;
  const texts = (frame.weeks[0]?.column ?? frame.firstColumn) - frame.firstColumn;
  const stageFill = STAGE_FILLS[stage % STAGE_FILLS.length] ?? null;
  for (const row of rows) {
    const area = { row, column: frame.firstColumn, rows: 1, columns };
    if (white) paintArea(drawing, area, WHITE);
    if (stripe !== null && index % 2 === 1) paintArea(drawing, area, STRIPES[stripe] ?? null);
    if (stageRows !== 'none')
      paintArea(drawing, { ...area, columns: stageRows === 'texts' ? texts : columns }, stageFill);
  }
}

/** Fills the column of a holiday's week in the activities' rows and, as the case may be, in its header. Marks keep their fill. */
export function shadeHoliday(
  drawing: Drawing,
  frame: Frame,
  rows: readonly number[],
  { holiday, holidayAt }: Shading,
  isMarked: (row: number, column: number) => boolean,
): void {
  if (holiday === 'none') return;
  const { column = 1, executedColumn = column } = frame.weeks[holidayAt % frame.weeks.length] ?? {};
  const fill = HOLIDAY_FILLS[holiday.startsWith('grey') ? 0 : 1] ?? null;
  const header = holiday.endsWith('below') ? [] : [frame.weekRow ?? frame.monthRow];
  for (const row of [...header, ...rows]) {
    for (const at of new Set([column, executedColumn])) if (!isMarked(row, at)) paint(drawing, row, at, fill);
  }
}

/** Says in the weeks before an activity's first mark that they do not apply to it. */
export function drawNotApplicable(
  drawing: Drawing,
  row: number,
  columns: readonly number[],
  { notApplicable }: Shading,
): void {
  for (const column of columns) {
    if (notApplicable === 'grey') paint(drawing, row, column, GREY);
    else if (notApplicable !== 'none' && cellAt(drawing, row, column).value === null)
      write(drawing, row, column, notApplicable);
  }
}

/** Lays a conditional format over the weeks. */
export function drawConditional(drawing: Drawing, frame: Frame, lastRow: number, { conditional }: Shading): void {
  const [first] = frame.weeks;
  const [fill] = MARK_FILLS;
  if (!conditional || first === undefined || fill === undefined) return;
  const last = frame.weeks.at(-1)?.executedColumn ?? first.column;
  const area = {
    row: frame.bottom + 1,
    column: first.column,
    rows: Math.max(1, lastRow - frame.bottom),
    columns: last - first.column + 1,
  };
  drawing.conditionalFills.push({ area, formula: 'LEN($A$1)>=0', fill });
}
