/** Finds the columns among the weeks that nothing in the header speaks of. */

import type { Header } from './find-header.ts';
import { type Grid, range } from './grid.ts';
import { readMisspeltMonth } from './month-label.ts';
import { isOther } from './read-months.ts';
import { isLabelled } from './weeks-in-use.ts';

/** The columns from the first week to the last without a label of their own; the bar of a month over its weeks is none. */
export function unlabelledColumns(grid: Grid, header: Header, weekColumns: readonly number[]): number[] {
  const { monthRow, months } = header;
  const isUnderMonth = (column: number): boolean =>
    months.some((month) => month.column === (grid.merge(monthRow, column)?.column ?? column)) ||
    readMisspeltMonth(grid.text(monthRow, column)) !== null;
  return range(Math.min(...weekColumns), Math.max(...weekColumns)).filter(
    (column) =>
      !isLabelled(grid, header, column) &&
      (!grid.hasText(monthRow, column) || isUnderMonth(column)) &&
      !isOther(grid, header, column),
  );
}
