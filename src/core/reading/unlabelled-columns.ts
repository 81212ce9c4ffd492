/** Finds the columns among the weeks that nothing in the header speaks of. */

import type { Header } from './find-header.ts';
import { type Grid, range } from './grid.ts';
import { readMisspeltMonth } from './month-label.ts';
import { isOther } from './read-months.ts';

/** The row in which each week has its label: that of the weeks or, without one, that of the months. */
export function labelRowOf({ weekRow, monthRow }: Header): number {
  return weekRow ?? monthRow;
}

/** The columns from the first week to the last without a label of their own; the bar of a month over its weeks is none. */
export function unlabelledColumns(grid: Grid, header: Header, weekColumns: readonly number[]): number[] {
  const { monthRow, months, kindRow } = header;
  const rows = [labelRowOf(header), ...(kindRow === null ? [] : [kindRow])];
  const isUnderMonth = (column: number): boolean =>
    months.some((month) => month.column === (grid.merge(monthRow, column)?.column ?? column)) ||
    readMisspeltMonth(grid.text(monthRow, column)) !== null;
  return range(Math.min(...weekColumns), Math.max(...weekColumns)).filter(
    (column) =>
      rows.every((row) => !grid.hasText(row, column)) &&
      (!grid.hasText(monthRow, column) || isUnderMonth(column)) &&
      !isOther(grid, header, column),
  );
}
