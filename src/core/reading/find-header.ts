/** Finds the header of the schedule by what its cells say: a row of months beside an activity column. */

import { type ColumnRole, headingRank } from './column-heading.ts';
import { type Grid, isHome, range } from './grid.ts';
import { readKindLabel } from './mark-text.ts';
import { type MonthLabel, readMonthInitials, readMonthLabel, readMonthNumber } from './month-label.ts';
import { isPeriodLabel, namesMonths } from './period-label.ts';
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
  /** Row that parts each week or month into planned and executed columns, or null. */
  readonly kindRow: number | null;
  /** First and last row of the header, headings of text columns included. */
  readonly top: number;
  readonly bottom: number;
  /** Row in which the header of another table begins under this one; one past the sheet where there is none. */
  readonly end: number;
  /** Other tables in the same sheet, with other months, that fit about as well. */
  readonly others: readonly Pick<Header, 'monthRow' | 'months'>[];
}

/** The row in which each week has its label: that of the weeks or, without one, that of the months. */
export function labelRowOf({ weekRow, monthRow }: Pick<Header, 'weekRow' | 'monthRow'>): number {
  return weekRow ?? monthRow;
}

interface Candidate {
  readonly header: Header;
  /** How much it looks like a header, months aside. */
  readonly features: number;
  readonly months: number;
}

/** Rows above and below the months in which headings of the text columns are looked for. */
const REACH = 3;
/** Wider texts are titles. */
const WIDEST_HEADING = 4;
/** With fewer months a row beside no known heading is no header. */
const FEWEST_MONTHS = 3;
const ACTIVITY_WEIGHT = 8;
const OWNER_WEIGHT = 5;
const WEEK_WEIGHT = 3;

/**
 * The header that fits best, or null when no row names a month beside a text column. Of several tables one under
 * the other it is the first. `told` is the row of the months, where the user said it.
 */
export function findHeader(grid: Grid, told: number | null): Header | null {
  const rows = range(1, grid.rows).flatMap((row) => {
    const months = monthCells(grid, row);
    const candidate = months.length === 0 ? null : headerAt(grid, row, months, row === told);
    return candidate === null ? [] : [candidate];
  });
  const candidates = rows.filter((candidate) => !isWeekRow(candidate, rows));
  const eligible = told === null ? candidates : candidates.filter(({ header }) => header.monthRow === told);
  const best = eligible.reduce<Candidate | null>((found, candidate) => {
    if (found === null || candidate.features > found.features) return candidate;
    const isSameHeader = candidate.header.monthRow <= found.header.bottom;
    return isSameHeader && candidate.features === found.features && candidate.months >= found.months
      ? candidate
      : found;
  }, null);
  if (best === null) return null;
  const { header, features } = best;
  const again = candidates.filter((candidate) => sameMonths(candidate.header, header));
  const rivals = candidates.filter((candidate) => isRival(candidate, header, features) && !isPartOf(again, candidate));
  const below = rivals.find((candidate) => candidate.header.top > header.bottom);
  const others = rivals.map((candidate) => candidate.header);
  return { ...header, end: below?.header.top ?? grid.rows + 1, others };
}

/** Weeks may begin in the month before the first one, or have a wrong date. */
const MORE_MONTHS = 2;

/** Whether its months are the dates on which the weeks under other months begin. */
function isWeekRow({ header: { monthRow, weekRow }, months }: Candidate, rows: readonly Candidate[]): boolean {
  return (
    monthRow === weekRow &&
    rows.some(
      (row) =>
        row.header.monthRow < monthRow &&
        row.header.weekRow === weekRow &&
        row.header.months.length + MORE_MONTHS >= months,
    )
  );
}

/** Whether it is the header of another table with other months that fits about as well. */
function isRival({ header, features }: Candidate, best: Header, atLeast: number): boolean {
  const apart = header.top > best.bottom || header.bottom < best.top;
  return apart && features + WEEK_WEIGHT >= atLeast && !sameMonths(header, best);
}

/** Whether a row of dates only borrows the headings of one of these headers. */
function isPartOf(headers: readonly Candidate[], { header }: Candidate): boolean {
  return headers.some(({ header: { monthRow } }) => monthRow >= header.top && monthRow <= header.bottom);
}

/**
 * Whether both name the same months, but for one in three at most: a header printed again may have a slip. Where one of them
 * names more, each month must stand in its column.
 */
function sameMonths({ months }: Pick<Header, 'months'>, other: Pick<Header, 'months'>): boolean {
  if (months.length < other.months.length) return sameMonths(other, { months });
  const isSame = months.length === other.months.length;
  const others = months.filter(({ month, year, column }, at) => {
    const twin = isSame ? other.months[at] : other.months.find((cell) => cell.column === column);
    return month !== twin?.month || (year ?? twin.year) !== (twin.year ?? year);
  });
  return others.length * 3 <= months.length;
}

function monthCells(grid: Grid, row: number): MonthCell[] {
  const homes = range(1, grid.columns).filter((column) => grid.hasText(row, column) && isHome(grid, row, column));
  const cells = homes.flatMap((column): MonthCell[] => {
    const label = grid.text(row, column);
    const month = readMonthLabel(grid.value(row, column), label);
    return month === null ? [] : [{ ...month, column, label: label.trim() }];
  });
  if (cells.length > 0) return cells;
  const initials = initialCells(grid, row, homes);
  return initials.length > 0 ? initials : numberedCells(grid, row, homes);
}

/** Months that only have a number, counted up from 1: `Mes 1`, or `1` under «MESES». */
function numberedCells(grid: Grid, row: number, homes: readonly number[]): MonthCell[] {
  const cells: MonthCell[] = [];
  for (const column of homes) {
    const label = grid.text(row, column).trim();
    const place = readMonthNumber(label, namesMonths(grid.text(row - 1, column)));
    if (place === null) continue;
    if (place !== cells.length + 1) return [];
    cells.push({ month: ((place - 1) % 12) + 1, year: null, column, label });
  }
  return cells.length >= FEWEST_MONTHS ? cells : [];
}

/** Whether the months have no names, so that nobody can tell when they begin. */
export function areNumbered({ months }: Pick<Header, 'months'>): boolean {
  return months.every(({ label }) => readMonthNumber(label, true) !== null);
}

function initialCells(grid: Grid, row: number, homes: readonly number[]): MonthCell[] {
  const columns = homes.filter((column) => /^\p{L}$/u.test(grid.text(row, column).trim()));
  const labels = columns.map((column) => grid.text(row, column).trim());
  const months = readMonthInitials(labels);
  return columns.flatMap((column, index) => {
    const month = months?.[index];
    return month === undefined ? [] : [{ month, year: null, column, label: labels[index] ?? '' }];
  });
}

function headerAt(grid: Grid, monthRow: number, months: readonly MonthCell[], told: boolean): Candidate | null {
  const firstMonth = months[0]?.column ?? 1;
  const rows = range(Math.max(1, monthRow - REACH), Math.min(grid.rows, monthRow + REACH));
  const nearest = rows.sort((a, b) => Math.abs(a - monthRow) - Math.abs(b - monthRow) || a - b);
  const find = (role: ColumnRole): { row: number; column: number } | undefined =>
    nearest
      .flatMap((row) =>
        headingColumns(grid, row, months).map((column) => ({ row: grid.merge(row, column)?.row ?? row, column })),
      )
      .find(({ row, column }) => headingRank(role, grid.text(row, column)) !== null);
  const activity = find('activity');
  const owner = find('responsible');
  const named = activity ?? owner;
  const names = new Set(months.map(({ month, year }) => `${year ?? ''}-${month}`));
  if (firstMonth === 1 || (named === undefined && names.size < FEWEST_MONTHS && !told)) return null;
  const isFree = (row: number): boolean =>
    named === undefined ||
    !(row > named.row ? [named] : [activity, owner]).every((heading) => holdsData(grid, row, heading));
  if (!isFree(monthRow) && !told) return null;
  const under = range(monthRow + 1, Math.min(grid.rows, monthRow + REACH));
  const below = under.slice(0, under.findIndex((row) => !isFree(row)) >>> 0);
  const weekRow =
    findWeekRow(grid, below, months) ?? (months.length > names.size ? datedRow(grid, monthRow, months) : null);
  const kindRow = below.find((row) => row > (weekRow ?? monthRow) && isKindRow(grid, row, firstMonth)) ?? null;
  const headings = [activity, owner].flatMap((heading) => (heading === undefined ? [] : [heading.row]));
  const top = periodTop(grid, Math.min(monthRow, ...headings), firstMonth);
  const bottom = Math.max(
    monthRow,
    weekRow ?? monthRow,
    kindRow ?? monthRow,
    ...headings.map((row) => mergedBottom(grid, row, months)),
  );
  const features =
    (activity === undefined ? 0 : ACTIVITY_WEIGHT) +
    (owner === undefined ? 0 : OWNER_WEIGHT) +
    (weekRow === null ? 0 : WEEK_WEIGHT);
  const header = { monthRow, months, weekRow, kindRow, top, bottom, end: grid.rows + 1, others: [] };
  return { header, features, months: names.size };
}

/** Whether the row has, in the heading's column, a text of its own that is no heading: it belongs to the table. */
function holdsData(grid: Grid, row: number, heading: { row: number; column: number } | undefined): boolean {
  if (heading === undefined || row === heading.row || !grid.hasText(row, heading.column)) return false;
  if (grid.merge(row, heading.column)?.row === heading.row || !isFirstColumn(grid, row, heading.column)) return false;
  const text = grid.text(row, heading.column);
  return (['activity', 'responsible', 'support'] as const).every((role) => headingRank(role, text) === null);
}

function headingColumns(grid: Grid, row: number, months: readonly MonthCell[]): number[] {
  const taken = new Set(months.map(({ column }) => column));
  return range(1, grid.columns).filter(
    (column) =>
      !taken.has(column) &&
      isFirstColumn(grid, row, column) &&
      (grid.merge(row, column)?.columns ?? 1) <= WIDEST_HEADING,
  );
}

function isFirstColumn(grid: Grid, row: number, column: number): boolean {
  return (grid.merge(row, column)?.column ?? column) === column;
}

/** The headings that say something reach as far down as the merges they stand in. */
function mergedBottom(grid: Grid, row: number, months: readonly MonthCell[]): number {
  const bottoms = headingColumns(grid, row, months)
    .filter((column) => grid.hasText(row, column))
    .map((column) => grid.merge(row, column))
    .map((area) => (area === undefined ? row : area.row + area.rows - 1));
  return Math.min(Math.max(row, ...bottoms), row + REACH);
}

/** The rows of years or quarters right above belong to the header. */
function periodTop(grid: Grid, top: number, firstMonth: number): number {
  const above = top - 1;
  const filled = range(1, grid.columns).filter((column) => grid.hasText(above, column));
  const isPeriod = (column: number): boolean => column >= firstMonth && isPeriodLabel(grid.text(above, column));
  return filled.length > 0 && filled.every(isPeriod) ? periodTop(grid, above, firstMonth) : top;
}

/** The first of the rows under the months in which most filled cells from the first month to the last label are week labels. */
function findWeekRow(grid: Grid, below: readonly number[], months: readonly MonthCell[]): number | null {
  const firstMonth = months[0]?.column ?? 1;
  const row = below.slice(0, 2).find((candidate) => {
    const labels = range(firstMonth, grid.columns).filter((column) => isWeekLabel(grid, candidate, column));
    const filled = range(firstMonth, labels.at(-1) ?? 0).filter((column) => grid.hasText(candidate, column));
    return labels.length >= months.length && labels.length >= filled.length * 0.6;
  });
  return row ?? null;
}

/** The month row itself, where it consists of the dates on which the weeks begin. */
function datedRow(grid: Grid, monthRow: number, months: readonly MonthCell[]): number | null {
  return months.every(({ column }) => typeof grid.value(monthRow, column) === 'object') ? monthRow : null;
}

function isWeekLabel(grid: Grid, row: number, column: number): boolean {
  return readWeekLabel(grid.text(row, column), grid.value(row, column)) !== null;
}

/** Whether the row tells planned from executed columns. */
function isKindRow(grid: Grid, row: number, firstMonth: number): boolean {
  const kindIn = (column: number): string | null => readKindLabel(grid.text(row, column));
  const labels = range(firstMonth, grid.columns).filter((column) => kindIn(column) !== null);
  const filled = range(firstMonth, labels.at(-1) ?? 0).filter((column) => grid.hasText(row, column));
  return labels.length >= filled.length * 0.6 && new Set(labels.map(kindIn)).size > 1;
}
