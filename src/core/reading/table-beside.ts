/** Finds a second table to the right of the first, under the same row of months. */

import { headingRank } from './column-heading.ts';
import type { Header } from './find-header.ts';
import { type Grid, range } from './grid.ts';
import { labelAt } from './read-months.ts';

/** The other table. */
export interface TableBeside {
  /** The first column of its texts. */
  readonly column: number;
  /** The last week column of the first table. */
  readonly lastWeek: number;
}

/** The table that begins right of the months with activities of its own; null where there is none, or it is the one to read. */
export function findTableBeside(grid: Grid, header: Header, firstWeek: number | null): TableBeside | null {
  const { months, monthRow, weekRow } = header;
  const first = firstWeek ?? months[0]?.column ?? grid.columns;
  const isActivity = (column: number): boolean =>
    range(header.top, header.bottom).some((row) => headingRank('activity', grid.text(row, column)) !== null);
  const column = range(first, grid.columns).find(isActivity);
  if (column === undefined || !range(1, first - 1).some(isActivity)) return null;
  if (!months.some((month) => month.column > column)) return null;
  const isMonth = (at: number): boolean =>
    months.some((month) => month.column === (grid.merge(monthRow, at)?.column ?? at));
  const isWeek = (at: number): boolean => (weekRow === null ? isMonth(at) : labelAt(grid, weekRow, at) !== null);
  const lastWeek = range(first, column - 1)
    .filter(isWeek)
    .at(-1);
  return lastWeek === undefined ? null : { column: lastWeek + 1, lastWeek };
}
