/** Reads the months of the header: which columns each one covers and in which year it falls. */

import { columnLetters } from '#core/change/area.ts';
import type { Answers } from '#core/schedule/decision.ts';
import type { Header, MonthCell } from './find-header.ts';
import { type Grid, isHome, range } from './grid.ts';
import { readKindLabel } from './mark-text.ts';
import { isMistypedWeek } from './mistyped-week.ts';
import { readMisspeltMonth, readMonthLabel } from './month-label.ts';
import { isPeriodLabel, readYearLabel } from './period-label.ts';
import { readWeekLabel } from './week-label.ts';
import { columnsInUse, isUsed } from './weeks-in-use.ts';

/** The answer that weeks whose labels begin again belong to the next month. */
export const NEXT_MONTH = 'siguiente';

/** The months in column order, not yet dated. */
export interface UndatedMonth extends MonthCell {
  /** The columns of each of its weeks: one, or two where planned and executed stand apart. */
  readonly weeks: readonly (readonly number[])[];
  /** The text of its cell where the name in it is missing, misspelt or that of the month before: the user must confirm it. */
  readonly inferred?: string;
}

/** The columns the user gave as the first and the last week; null where nothing was said. */
export interface WeekBounds {
  readonly first: number | null;
  readonly last: number | null;
}

/** The columns under each month: as far as its merge and week labels reach, those with a heading of their own left out. */
export function spreadMonths(grid: Grid, header: Header, bounds: WeekBounds, answers: Answers): UndatedMonth[] {
  const joined = header.months.filter((cell, index) => {
    const before = header.months[index - 1];
    return before === undefined || !isSame(before, cell) || isSlip(header, index);
  });
  const months = joined.map((cell, index) => {
    const end = joined[index + 1]?.column ?? grid.columns + 1;
    const first = index === 0 ? (bounds.first ?? cell.column) : cell.column;
    const last = (end > grid.columns ? bounds.last : null) ?? reachOf(grid, header, cell, end);
    const isTold = (column: number): boolean => column === bounds.first || column === bounds.last;
    const columns = range(Math.max(first, bounds.first ?? 1), Math.min(last, bounds.last ?? last)).filter(
      (column) => isTold(column) || !isOther(grid, header, column),
    );
    return {
      ...cell,
      year: cell.year ?? yearAbove(grid, header, cell.column) ?? yearBelow(grid, header, cell),
      weeks: weeksOf(grid, header, columnsInUse(grid, header, columns, isTold)),
    };
  });
  const named = months.filter(({ weeks }) => weeks.length > 0);
  const withWeeks = [...named, ...namelessMonths(grid, header, named, bounds)].sort((a, b) => a.column - b.column);
  const last = movedFrom(withWeeks.at(-1), answers);
  return [...moveWeeks(withWeeks, answers), ...(last.length === 0 ? [] : [nextMonth(withWeeks.at(-1), last)])];
}

function isSame(one: MonthCell, other: MonthCell): boolean {
  return one.month === other.month && one.year === other.year;
}

/** Whether a month with one column each is named again where another one is missing: the only name that comes twice. */
function isSlip({ months, weekRow }: Header, index: number): boolean {
  const [cell, next] = [months[index], months[index + 1]];
  const twice = months.filter((each, at) => at > 0 && isSame(each, months[at - 1] ?? each));
  return (
    weekRow === null && twice.length === 1 && next !== undefined && next.month === (((cell?.month ?? 0) + 1) % 12) + 1
  );
}

/** Months whose name is missing, misspelt or that of the month before: weeks under none of the others. */
function namelessMonths(
  grid: Grid,
  header: Header,
  months: readonly UndatedMonth[],
  { first, last }: WeekBounds,
): UndatedMonth[] {
  const taken = new Set(months.flatMap(({ weeks }) => weeks.flat()));
  const candidates = range(first ?? 1, last ?? grid.columns).filter(
    (column) => !taken.has(column) && mayBeNameless(grid, header, column),
  );
  const groups: number[][] = [];
  for (const column of candidates) {
    const group = groups.at(-1);
    if (group === undefined || group.at(-1) !== column - 1 || startsMonth(grid, header, column)) groups.push([column]);
    else group.push(column);
  }
  const found: UndatedMonth[] = [];
  for (const columns of groups) {
    const [column = 0] = columns;
    const inferred = grid.text(header.monthRow, column);
    const label = inferred.trim();
    const month = readMisspeltMonth(label) ?? { month: monthBetween([...months, ...found], column), year: null };
    found.push({ ...month, column, label, weeks: weeksOf(grid, header, columns), inferred });
  }
  return found;
}

/** The month that must stand at the column: after the one before it, or before the first one. */
function monthBetween(months: readonly UndatedMonth[], column: number): number {
  const sorted = [...months].sort((a, b) => a.column - b.column);
  const before = sorted.filter((month) => month.column < column).at(-1);
  return before === undefined ? (((sorted[0]?.month ?? 1) + 10) % 12) + 1 : (before.month % 12) + 1;
}

/** Whether the column has a week's label and above it no name, a misspelt one, one that did not count, or what can be none but one. */
function mayBeNameless(grid: Grid, header: Header, column: number): boolean {
  const { monthRow, weekRow } = header;
  const label = grid.text(monthRow, column).trim();
  const isMisspelt = label !== '' && readMisspeltMonth(label) !== null;
  if (weekRow === monthRow) return false;
  if (weekRow === null) return isMisspelt || (label === '' && isLeftOut(grid, header, column));
  const isNamed = header.months.some((month) => month.column === (grid.merge(monthRow, column)?.column ?? column));
  const named = label === '' ? !isOther(grid, header, column) : isMisspelt || isNamed || isInGap(header, column);
  const week = labelAt(grid, weekRow, column);
  if (!named || week === null) return false;
  if (week.kind === 'ordinal') return true;
  return label === '' ? mayBeNameless(grid, header, column - 1) : isMisspelt && readMonthLabel(label, label) === null;
}

/** Whether, of months with a column each, one without name has marks of its own where just one is missing. */
function isLeftOut(grid: Grid, header: Header, column: number): boolean {
  const { months, kindRow } = header;
  const wide = months.filter((month, at) => (months[at + 1]?.column ?? 0) - month.column > 1);
  return (
    kindRow === null && wide.length * 2 <= months.length && isInGap(header, column) && isUsed(grid, header, column)
  );
}

/** Whether between the months around the column just one is missing. */
function isInGap({ months }: Header, column: number): boolean {
  const before = months.filter((month) => month.column < column).at(-1);
  const after = months.find((month) => month.column > column);
  return before !== undefined && after !== undefined && (before.month + 1) % 12 === (after.month + 11) % 12;
}

/**
 * Whether a month without a name of its own begins under the one before, which no merge ends: where its name is misspelt,
 * or where the weeks are counted from the start again and just this month is missing.
 */
function startsNameless(grid: Grid, header: Header, column: number): boolean {
  const { monthRow, weekRow } = header;
  const label = grid.text(monthRow, column).trim();
  if (!mayBeNameless(grid, header, column) || !isHome(grid, monthRow, column)) return false;
  if (weekRow === null) return readMonthLabel(label, label) === null;
  const [own, before] = [column, column - 1].map((at) => labelAt(grid, weekRow, at));
  if (own?.kind !== 'ordinal') return readMonthLabel(label, label) === null;
  const again = before?.kind === 'ordinal' && own.ordinal < before.ordinal;
  return again && (label !== '' || isInGap(header, column));
}

/** Whether another month begins at the column: a name of its own, or weeks that are counted from the start again. */
function startsMonth(grid: Grid, { monthRow, weekRow }: Header, column: number): boolean {
  if (grid.hasText(monthRow, column)) return isHome(grid, monthRow, column);
  const [label, before] = [column, column - 1].map((at) => (weekRow === null ? null : labelAt(grid, weekRow, at)));
  return label?.kind === 'ordinal' && before?.kind === 'ordinal' && label.ordinal <= before.ordinal;
}

/** Whether the user said that this week, where the labels begin again, is the first of the next month. */
function isMoved([column = 0]: readonly number[], answers: Answers): boolean {
  return answers.get(`month-weeks:${columnLetters(column)}`) === NEXT_MONTH;
}

/** Gives the weeks that stand under the month before theirs to their own month, which may have no name of its own. */
function moveWeeks(months: readonly UndatedMonth[], answers: Answers): UndatedMonth[] {
  return months.flatMap((month, at) => {
    const { weeks } = month;
    const carried = movedFrom(months[at - 1], answers);
    const own = { ...month, weeks: weeks.slice(0, weeks.length - movedFrom(month, answers).length) };
    if (carried.length === 0) return [own];
    const isNext = month.month === ((months[at - 1]?.month ?? 0) % 12) + 1;
    return isNext ? [{ ...own, weeks: [...carried, ...own.weeks] }] : [nextMonth(months[at - 1], carried), own];
  });
}

function movedFrom(month: UndatedMonth | undefined, answers: Answers): readonly (readonly number[])[] {
  const start = month?.weeks.findIndex((week) => isMoved(week, answers)) ?? -1;
  return start < 0 ? [] : (month?.weeks.slice(start) ?? []);
}

function nextMonth(before: UndatedMonth | undefined, weeks: readonly (readonly number[])[]): UndatedMonth {
  return { label: '', month: ((before?.month ?? 0) % 12) + 1, year: null, column: weeks[0]?.[0] ?? 0, weeks };
}

/** The last column that may belong to the month. */
function reachOf(grid: Grid, header: Header, cell: MonthCell, end: number): number {
  const isLast = end > grid.columns;
  const merge = grid.merge(header.monthRow, cell.column);
  const merged = merge !== undefined && merge.columns > 1;
  if (!merged && !isLast) {
    const nameless = range(cell.column + 1, end - 1).find((column) => startsNameless(grid, header, column));
    return (nameless ?? end) - 1;
  }
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
  if (label === null) return !merged && isMistypedWeek(grid, header, column);
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
    const isLabel = labelAt(grid, row, column) !== null || isPeriodLabel(text) || readKindLabel(text) !== null;
    if (isLabel || readMisspeltMonth(text) !== null) return false;
    return row !== header.weekRow || !isMistypedWeek(grid, header, column);
  });
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

/** The year that stands above the month, in a cell of its own; a title that reaches over the months is none. */
function yearAbove(grid: Grid, header: Header, column: number): number | null {
  const first = header.months[0]?.column ?? column;
  const years = [1, 2, 3].map((up) => {
    const row = header.monthRow - up;
    return (grid.merge(row, column)?.column ?? column) < first ? null : readYearLabel(grid.text(row, column));
  });
  return years.find((year) => year !== null) ?? null;
}

/** The year of the week's own date under the month's name. */
function yearBelow(grid: Grid, header: Header, { column, month }: MonthCell): number | null {
  const label = header.weekRow === null ? null : labelAt(grid, header.weekRow, column);
  return label?.kind === 'date' && Number(label.day.slice(5, 7)) === month ? Number(label.day.slice(0, 4)) : null;
}
