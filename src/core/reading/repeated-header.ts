/** Finds the header where it is printed again between the activities, and what it says otherwise there. */

import type { HeaderDifference } from '#core/schedule/schedule.ts';
import { fold } from '#core/text/fold.ts';
import { type ColumnRole, headingRank } from './column-heading.ts';
import type { Header } from './find-header.ts';
import { type Grid, isHome, range } from './grid.ts';
import type { TableColumns } from './row-facts.ts';

/** The rows that repeat the header. */
export interface RepeatedHeaders {
  readonly rows: readonly number[];
  readonly differences: readonly HeaderDifference[];
}

/** Share of the week labels that a row right under a repeated one must have to go on with it. */
const SAME_SHARE = 0.6;
const PAGE = /^(?:pag|hoja)/;

/** Looks among the rows, which are in order; a row that goes on with the copy above it may have some labels wrong. */
export function findRepeatedHeaders(
  grid: Grid,
  header: Header,
  rows: readonly number[],
  columns: TableColumns,
): RepeatedHeaders {
  const own = range(header.top, header.bottom);
  const found: number[] = [];
  const differences: HeaderDifference[] = [];
  let next = 0;
  for (const row of rows) {
    const goesOn = found.at(-1) === row - 1 && next <= header.bottom && continues(grid, next, row, columns);
    if (!goesOn && !isRepeatedHeader(grid, header, row, columns)) continue;
    const original = goesOn ? next : likest(grid, own, row);
    found.push(row);
    differences.push(...differencesOf(grid, header, original, row));
    next = original + 1;
  }
  return { rows: found, differences };
}

/** The header printed again at a page break, or a part of it. */
function isRepeatedHeader(grid: Grid, header: Header, row: number, columns: TableColumns): boolean {
  if (headingsIn(grid, row, columns).length >= 2) return true;
  const isLabelled = (above: number): boolean => sameLabels(grid, above, row, columns.weeks) === 1;
  return !hasOwnTitle(grid, row, columns) && range(header.top, header.bottom).some(isLabelled);
}

function continues(grid: Grid, original: number, row: number, columns: TableColumns): boolean {
  const isNumbered = columns.number !== null && grid.hasText(row, columns.number) && isHome(grid, row, columns.number);
  return (
    !isNumbered && !hasOwnTitle(grid, row, columns) && sameLabels(grid, original, row, columns.weeks) >= SAME_SHARE
  );
}

function hasOwnTitle(grid: Grid, row: number, { activity }: TableColumns): boolean {
  return grid.hasText(row, activity) && isHome(grid, row, activity);
}

/** The columns of the table in which the row has a heading of their own kind. */
export function headingsIn(grid: Grid, row: number, columns: TableColumns): number[] {
  const says = (role: ColumnRole, column: number | null): number[] =>
    column !== null && headingRank(role, grid.text(row, column)) !== null ? [column] : [];
  return [
    ...says('activity', columns.activity),
    ...says('responsible', columns.responsible),
    ...says('number', columns.number),
  ];
}

/** Share of the labels over the week columns that the row shows too; 0 where there are hardly any. */
function sameLabels(grid: Grid, above: number, row: number, weekColumns: readonly number[]): number {
  const filled = weekColumns.filter((column) => grid.hasText(above, column));
  const same = filled.filter((column) => grid.text(row, column).trim() === grid.text(above, column).trim());
  return filled.length < 2 ? 0 : same.length / filled.length;
}

/** The row of the header that has most texts in common with this one. */
function likest(grid: Grid, own: readonly number[], row: number): number {
  const alike = (above: number): number => compared(grid, above, row).filter(({ same }) => same).length;
  return own.reduce((best, above) => (alike(above) > alike(best) ? above : best), own[0] ?? row);
}

/**
 * What the copy says otherwise, a few months it leaves out included; nothing where it says most things otherwise: then it is
 * a header of its own.
 */
function differencesOf(grid: Grid, { months, monthRow }: Header, original: number, row: number): HeaderDifference[] {
  const cells = compared(grid, original, row);
  const others = cells.filter(({ same, text }) => !same && !PAGE.test(fold(text)));
  if (others.length * 2 > cells.length) return [];
  const leftOut = months.filter(({ column }) => original === monthRow && !grid.hasText(row, column));
  const blank = leftOut.length * 3 > months.length ? [] : leftOut;
  return [
    ...others.map(({ column, text, above }) => ({ row, column, text, above })),
    ...blank.map(({ column, label }) => ({ row, column, text: '', above: label })),
  ];
}

/** The columns in which both rows have a text, merged cells once. */
function compared(grid: Grid, original: number, row: number): (Omit<HeaderDifference, 'row'> & { same: boolean })[] {
  return range(1, grid.columns)
    .filter((column) => grid.hasText(row, column) && grid.hasText(original, column) && isHome(grid, row, column))
    .map((column) => {
      const [text, above] = [grid.text(row, column), grid.text(original, column)];
      return { column, text, above, same: fold(text) === fold(above) };
    });
}
