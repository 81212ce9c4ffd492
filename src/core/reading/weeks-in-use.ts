/** Tells which columns under a month are weeks, where some have no label. */

import { type Header, labelRowOf } from './find-header.ts';
import { type Grid, range } from './grid.ts';
import { readWeekLabel } from './week-label.ts';

/**
 * Columns without label among labelled ones are only weeks when something stands in them, or when just so many are left
 * out in the count of the others; never where the count goes on without them. `isTold` are those the user spoke of.
 */
export function columnsInUse(
  grid: Grid,
  header: Header,
  columns: readonly number[],
  isTold: (column: number) => boolean,
): number[] {
  const labelled = new Set(columns.filter((column) => isTold(column) || isLabelled(grid, header, column)));
  const merge = grid.merge(header.monthRow, columns[0] ?? 0);
  if (labelled.size === 0 && header.weekRow !== null) return [...columns];
  const isMerged = (column: number): boolean => merge !== undefined && column < merge.column + merge.columns;
  return columns.filter((column, at) => {
    if (labelled.has(column)) return true;
    const room = roomAt(grid, header, columns, at);
    if (room !== null) return room > 0;
    return (isMerged(column) || header.weekRow === null) && isUsed(grid, header, column);
  });
}

/** Whether the header says of the column which week it is, or whether it is planned or executed. */
export function isLabelled(grid: Grid, header: Header, column: number): boolean {
  const rows = [labelRowOf(header), header.kindRow].filter((row) => row !== null);
  return rows.some((row) => grid.hasText(row, column));
}

/** Whether something stands in the column under the header: a text, or a fill that the column before has not. */
export function isUsed(grid: Grid, header: Header, column: number): boolean {
  return range(header.bottom + 1, header.end - 1).some(
    (row) => grid.hasText(row, column) || grid.fill(row, column) !== grid.fill(row, column - 1),
  );
}

/**
 * How many weeks are left out in the count where the column stands: 0, or as many as there are columns without label
 * side by side; null where the labels around them do not tell.
 */
function roomAt(grid: Grid, { weekRow, kindRow }: Header, columns: readonly number[], at: number): number | null {
  if (weekRow === null || kindRow !== null) return null;
  const placeAt = (index: number): number | null => {
    const column = columns[index] ?? 0;
    const label = readWeekLabel(grid.text(weekRow, column), grid.value(weekRow, column));
    return label?.kind === 'ordinal' ? label.ordinal : null;
  };
  let [first, last] = [at, at];
  while (first > 0 && !grid.hasText(weekRow, columns[first - 1] ?? 0)) first -= 1;
  while (last + 1 < columns.length && !grid.hasText(weekRow, columns[last + 1] ?? 0)) last += 1;
  const [before, after] = [first === 0 ? 0 : placeAt(first - 1), placeAt(last + 1)];
  if (before === null || after === null || (first === 0 && after > last + 2)) return null;
  const room = after - before - 1;
  return room === 0 || room === last - first + 1 ? room : null;
}
