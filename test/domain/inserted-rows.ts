/** Blank rows in a sheet. */

import { NO_FILL, type SheetSnapshot } from '#core/change/sheet-snapshot.ts';
import { blankRowsAbove } from './moved-schedule.ts';

/** The sheet with a blank row above each of these rows; merged cells over them grow, as in a spreadsheet. */
export function withBlankRows(snapshot: SheetSnapshot, rows: readonly number[]): SheetSnapshot {
  const above = (row: number): number => rows.filter((each) => each === row).length;
  const moved = blankRowsAbove(rows);
  const spread = <Value>(grid: readonly (readonly Value[])[], empty: Value): Value[][] =>
    grid.flatMap((line, index) => [
      ...Array.from({ length: above(index + 1) }, () => line.map(() => empty)),
      [...line],
    ]);
  return {
    ...snapshot,
    rows: snapshot.rows + rows.filter((row) => row <= snapshot.rows).length,
    values: spread(snapshot.values, ''),
    display: spread(snapshot.display, ''),
    formulas: spread(snapshot.formulas, ''),
    backgrounds: spread(snapshot.backgrounds, NO_FILL),
    merges: snapshot.merges.map((area) => {
      const last = moved(area.row + area.rows - 1);
      return { ...area, row: moved(area.row), rows: last - moved(area.row) + 1 };
    }),
  };
}
