/** Reads the months of the header: which columns each one covers and in which year it falls. */

import type { Month } from '#core/schedule/day.ts';
import type { MonthGroup } from '#core/schedule/schedule.ts';
import type { Header, MonthCell } from './find-header.ts';
import { type Grid, range } from './grid.ts';
import { readKindLabel } from './mark-text.ts';
import { isPeriodLabel, readYearLabel } from './period-label.ts';
import { readWeekLabel } from './week-label.ts';

/** The months in column order, not yet dated. */
export interface UndatedMonth extends MonthCell {
  /** The columns of each of its weeks: one, or two where planned and executed stand apart. */
  readonly weeks: readonly (readonly number[])[];
}

/** The columns under each month: as far as its merge and week labels reach, those with a heading of their own left out. */
export function spreadMonths(grid: Grid, header: Header): UndatedMonth[] {
  const joined = header.months.filter((cell, index) => {
    const before = header.months[index - 1];
    return before === undefined || before.month !== cell.month || before.year !== cell.year;
  });
  const months = joined.map((cell, index) => {
    const end = joined[index + 1]?.column ?? grid.columns + 1;
    const columns = range(cell.column, reachOf(grid, header, cell, end)).filter(
      (column) => !isOther(grid, header, column),
    );
    return {
      ...cell,
      year: cell.year ?? yearAbove(grid, header, cell.column) ?? yearBelow(grid, header, cell),
      weeks: weeksOf(grid, header, columnsInUse(grid, header, columns)),
    };
  });
  return months.filter(({ weeks }) => weeks.length > 0);
}

/** The last column that may belong to the month. */
function reachOf(grid: Grid, header: Header, cell: MonthCell, end: number): number {
  const isLast = end > grid.columns;
  const merge = grid.merge(header.monthRow, cell.column);
  const merged = merge !== undefined && merge.columns > 1;
  if (!merged && !isLast) return end - 1;
  const repeated = header.months.filter(({ month, year }) => month === cell.month && year === cell.year);
  let last = merged ? merge.column + merge.columns - 1 : Math.max(...repeated.map(({ column }) => column));
  while (last + 1 < end && goesOn(grid, header, last + 1, merged)) last += 1;
  return last;
}

/** Whether the week labels go on in this column under no month: behind a merge only while they count on. */
function goesOn(grid: Grid, header: Header, column: number, merged: boolean): boolean {
  if (header.weekRow === null)
    return header.kindRow !== null && readKindLabel(grid.text(header.kindRow, column)) === 'executed';
  if (header.monthRow !== header.weekRow && grid.hasText(header.monthRow, column)) return false;
  const label = labelAt(grid, header.weekRow, column);
  if (label === null) return false;
  const before = labelAt(grid, header.weekRow, column - 1);
  return !merged || (label.kind === 'ordinal' && before?.kind === 'ordinal' && label.ordinal === before.ordinal + 1);
}

/** What the cell says as a week label. */
export function labelAt(grid: Grid, row: number, column: number): ReturnType<typeof readWeekLabel> {
  return readWeekLabel(grid.text(row, column), grid.value(row, column));
}

/** Whether the column has a heading that names no month, week or longer period; what stands wide above the months is none. */
export function isOther(grid: Grid, header: Header, column: number): boolean {
  return range(header.top, header.bottom).some((row) => {
    const text = grid.text(row, column).trim();
    const merge = grid.merge(row, column);
    const home = merge?.column ?? column;
    if (text.length < 3 || (row < header.monthRow && (merge?.columns ?? 1) > 1)) return false;
    if (row === header.monthRow && header.months.some((month) => month.column === home)) return false;
    return labelAt(grid, row, column) === null && !isPeriodLabel(text) && readKindLabel(text) === null;
  });
}

/** Columns without label among labelled ones are only weeks when something stands in them. */
function columnsInUse(grid: Grid, header: Header, columns: readonly number[]): number[] {
  const labelled = columns.filter((column) => isLabelled(grid, header, column));
  const merge = grid.merge(header.monthRow, columns[0] ?? 0);
  if (labelled.length === 0 && header.weekRow !== null) return [...columns];
  const isMerged = (column: number): boolean => merge !== undefined && column < merge.column + merge.columns;
  return columns.filter(
    (column) =>
      labelled.includes(column) || ((isMerged(column) || header.weekRow === null) && isUsed(grid, header, column)),
  );
}

function isLabelled(grid: Grid, header: Header, column: number): boolean {
  const rows = [header.weekRow ?? header.monthRow, header.kindRow].filter((row) => row !== null);
  return rows.some((row) => grid.hasText(row, column));
}

function isUsed(grid: Grid, header: Header, column: number): boolean {
  return range(header.bottom + 1, header.end - 1).some(
    (row) => grid.hasText(row, column) || grid.fill(row, column) !== grid.fill(row, column - 1),
  );
}

/** A week begins where its planned or executed column comes again; without such columns each column is a week. */
function weeksOf(grid: Grid, header: Header, columns: readonly number[]): number[][] {
  const weeks: number[][] = [];
  let seen = new Set<string>();
  for (const column of columns) {
    const kind = header.kindRow === null ? null : readKindLabel(grid.text(header.kindRow, column));
    const week = weeks.at(-1);
    if (kind === null || week === undefined || seen.has(kind)) {
      weeks.push([column]);
      seen = new Set();
    } else week.push(column);
    if (kind !== null) seen.add(kind);
  }
  return weeks;
}

/** The year that stands above the month, in a cell of its own. */
function yearAbove(grid: Grid, header: Header, column: number): number | null {
  const years = [1, 2, 3].map((up) => readYearLabel(grid.text(header.monthRow - up, column)));
  return years.find((year) => year !== null) ?? null;
}

/** The year of the week's own date under the month's name. */
function yearBelow(grid: Grid, header: Header, { column, month }: MonthCell): number | null {
  const label = header.weekRow === null ? null : labelAt(grid, header.weekRow, column);
  return label?.kind === 'date' && Number(label.day.slice(5, 7)) === month ? Number(label.day.slice(0, 4)) : null;
}

/**
 * Dates the months: those that name their year anchor the others; years change where the month's number does not
 * grow. Without any anchor the first month takes `firstYear`; null leaves them undated.
 */
export function dateMonths(months: readonly UndatedMonth[], row: number, firstYear: number | null): MonthGroup[] {
  const years = yearsOf(months, firstYear);
  return months.map(({ label, month, column, weeks }, index) => {
    const year = years[index] ?? null;
    return { label, row, column, weeks: weeks.length, month: year === null ? null : monthName(year, month) };
  });
}

function monthName(year: number, month: number): Month {
  return `${year}-${String(month).padStart(2, '0')}`;
}

function yearsOf(months: readonly UndatedMonth[], firstYear: number | null): (number | null)[] {
  const anchor = months.findIndex(({ year }) => year !== null);
  const years: (number | null)[] = months.map(({ year }) => year);
  if (anchor < 0) {
    if (firstYear === null) return years;
    years[0] = firstYear;
  }
  const start = Math.max(anchor, 0);
  for (const index of range(start + 1, months.length - 1)) {
    years[index] = years[index] ?? stepYear(years[index - 1], months[index - 1], months[index]);
  }
  for (let index = start - 1; index >= 0; index -= 1) {
    const later = years[index + 1];
    const wraps = (months[index]?.month ?? 0) >= (months[index + 1]?.month ?? 13);
    years[index] = later === null || later === undefined ? null : later - (wraps ? 1 : 0);
  }
  return years;
}

function stepYear(
  year: number | null | undefined,
  before: UndatedMonth | undefined,
  month: UndatedMonth | undefined,
): number | null {
  if (year === null || year === undefined || before === undefined || month === undefined) return null;
  return month.month <= before.month ? year + 1 : year;
}
