/** Reads the months of the header: which columns each one covers and in which year it falls. */

import type { Month } from '#core/schedule/day.ts';
import type { MonthGroup } from '#core/schedule/schedule.ts';
import { isColumnHeading } from './column-heading.ts';
import type { Header, MonthCell } from './find-header.ts';
import { type Grid, range } from './grid.ts';

/** The months in column order, not yet dated. */
export interface UndatedMonth extends MonthCell {
  /** How many columns stand under the label. */
  readonly width: number;
}

/** The columns under each month: as far as its merge reaches, or to the next month, or to the last week label. */
export function spreadMonths(grid: Grid, header: Header): UndatedMonth[] {
  const joined = header.months.filter((cell, index) => {
    const before = header.months[index - 1];
    return before === undefined || before.month !== cell.month || before.year !== cell.year;
  });
  return joined.map((cell, index) => {
    const next = joined[index + 1];
    const merge = grid.merge(header.monthRow, cell.column);
    if (merge !== undefined && merge.columns > 1) return { ...cell, width: merge.columns };
    return { ...cell, width: next === undefined ? lastWidth(grid, header, cell) : next.column - cell.column };
  });
}

/** Unmerged last month: it goes on while week labels or repeated names of the month follow. */
function lastWidth(grid: Grid, header: Header, cell: MonthCell): number {
  const repeated = header.months.filter(({ month, year }) => month === cell.month && year === cell.year);
  const lastNamed = Math.max(cell.column, ...repeated.map(({ column }) => column));
  if (header.weekRow === null) return lastNamed - cell.column + 1;
  let last = lastNamed;
  for (const column of range(lastNamed + 1, grid.columns)) {
    const label = grid.text(header.weekRow, column).trim();
    const above = grid.text(header.monthRow, column).trim();
    if (label === '' || above !== '' || isColumnHeading(label)) break;
    last = column;
  }
  return last - cell.column + 1;
}

/**
 * Dates the months: those that name their year anchor the others; years change where the month's number does not
 * grow. Without any anchor the first month takes `firstYear`; null leaves them undated.
 */
export function dateMonths(months: readonly UndatedMonth[], row: number, firstYear: number | null): MonthGroup[] {
  const years = yearsOf(months, firstYear);
  return months.map(({ label, month, column, width }, index) => {
    const year = years[index] ?? null;
    return { label, row, column, weeks: width, month: year === null ? null : monthName(year, month) };
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
