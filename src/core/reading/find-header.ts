/** Finds the header of the schedule by what its cells say: a row of months beside an activity column. */

import { type ColumnRole, headingRank } from './column-heading.ts';
import { type Grid, isHome, range } from './grid.ts';
import { type MonthLabel, readMonthLabel } from './month-label.ts';
import { readWeekLabel } from './week-label.ts';

/** A cell of the month row that names a month. */
export interface MonthCell extends MonthLabel {
  readonly column: number;
  readonly label: string;
}

/** Where the header stands. */
export interface Header {
  readonly monthRow: number;
  readonly months: readonly MonthCell[];
  /** Row of the week labels, or null when the sheet has none. */
  readonly weekRow: number | null;
  /** First and last row of the header, headings of text columns included. */
  readonly top: number;
  readonly bottom: number;
}

/** Rows above and below the months in which headings of the text columns are looked for. */
const REACH = 3;
const ACTIVITY_WEIGHT = 8;
const OWNER_WEIGHT = 5;
const WEEK_WEIGHT = 3;

/** The header that fits best, or null when no row names a month beside a text column. */
export function findHeader(grid: Grid): Header | null {
  let best: { header: Header; score: number } | null = null;
  for (const row of range(1, grid.rows)) {
    const months = monthCells(grid, row);
    if (months.length === 0) continue;
    const candidate = headerAt(grid, row, months);
    if (candidate !== null && (best === null || candidate.score > best.score)) best = candidate;
  }
  return best?.header ?? null;
}

function monthCells(grid: Grid, row: number): MonthCell[] {
  const cells: MonthCell[] = [];
  for (const column of range(1, grid.columns)) {
    if (!isHome(grid, row, column)) continue;
    const label = grid.text(row, column);
    const month = readMonthLabel(grid.value(row, column), label);
    if (month !== null) cells.push({ ...month, column, label: label.trim() });
  }
  return cells;
}

function headerAt(
  grid: Grid,
  monthRow: number,
  months: readonly MonthCell[],
): { header: Header; score: number } | null {
  const firstMonth = months[0]?.column ?? 1;
  const rows = range(Math.max(1, monthRow - REACH), Math.min(grid.rows, monthRow + REACH));
  const activityRow = rows.find((row) => hasHeading(grid, row, months, 'activity'));
  const ownerRow = rows.find((row) => hasHeading(grid, row, months, 'responsible'));
  const names = new Set(months.map(({ month, year }) => `${year ?? ''}-${month}`));
  const bare = activityRow === undefined && ownerRow === undefined;
  if (firstMonth === 1 || (bare && names.size < 3)) return null;
  const weekRow = findWeekRow(grid, monthRow, months);
  const headingRows = [activityRow, ownerRow].filter((row) => row !== undefined);
  const top = Math.min(monthRow, ...headingRows);
  const bottom = Math.max(monthRow, weekRow ?? monthRow, ...headingRows.map((row) => mergedBottom(grid, row, months)));
  const score =
    Math.min(names.size, 12) +
    (activityRow === undefined ? 0 : ACTIVITY_WEIGHT) +
    (ownerRow === undefined ? 0 : OWNER_WEIGHT) +
    (weekRow === null ? 0 : WEEK_WEIGHT);
  return { header: { monthRow, months, weekRow, top, bottom }, score };
}

function hasHeading(grid: Grid, row: number, months: readonly MonthCell[], role: ColumnRole): boolean {
  return headingColumns(grid, row, months).some((column) => headingRank(role, grid.text(row, column)) !== null);
}

function headingColumns(grid: Grid, row: number, months: readonly MonthCell[]): number[] {
  const taken = new Set(months.map(({ column }) => column));
  return range(1, grid.columns).filter((column) => !taken.has(column) && isHome(grid, row, column));
}

/** The headings that say something reach as far down as the merges they stand in. */
function mergedBottom(grid: Grid, row: number, months: readonly MonthCell[]): number {
  const bottoms = headingColumns(grid, row, months)
    .filter((column) => grid.text(row, column).trim() !== '')
    .map((column) => grid.merge(row, column))
    .map((area) => (area === undefined ? row : area.row + area.rows - 1));
  return Math.min(Math.max(row, ...bottoms), row + REACH);
}

/** The first of the rows under the months in which most filled cells from the first month on are week labels. */
function findWeekRow(grid: Grid, monthRow: number, months: readonly MonthCell[]): number | null {
  const firstMonth = months[0]?.column ?? 1;
  for (const row of range(monthRow + 1, Math.min(grid.rows, monthRow + 2))) {
    const filled = range(firstMonth, grid.columns).filter((column) => grid.text(row, column).trim() !== '');
    const labels = filled.filter((column) => readWeekLabel(grid.text(row, column)) !== null);
    if (labels.length >= months.length && labels.length >= filled.length * 0.6) return row;
  }
  return null;
}
