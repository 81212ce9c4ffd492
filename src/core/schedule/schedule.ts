/** The schedule as it was read from a sheet: plain data, positions included so that findings can point back. */

import { oncePer } from '#core/collections/once-per.ts';
import { type DaySpan, type Month, spanKey } from './day.ts';
import type { Mark, UnreadMark } from './mark.ts';
import type { WeekConvention } from './week-convention.ts';

/** A text and the cell it stands in. */
export interface TextCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** A month of the header and the columns under it. */
export interface MonthGroup {
  readonly label: string;
  /** Null when the label names no month that could be dated. */
  readonly month: Month | null;
  readonly row: number;
  readonly column: number;
  /** How many weeks stand under the label. */
  readonly weeks: number;
  /** The text of its cell, verbatim, where it names no month, so that the month was inferred: misspelt, or empty. */
  readonly inferred?: string;
  /** The month as the label has it, where the user said which one it is, or its place says that it must be another. */
  readonly written?: Month;
}

/** One week column. */
export interface Week {
  readonly month: Month | null;
  /** Its place within the month, from 1. */
  readonly ordinal: number;
  readonly column: number;
  /** What the sheet writes above the column. */
  readonly label: string;
  /** The days it stands for; null when the calendar has no such week. Two columns may stand for the same days. */
  readonly days: DaySpan | null;
  /** Where its label says no week, or one that cannot be: the number that must stand there, null where others say no number. */
  readonly inferred?: number | null;
}

/** The label of a row that says something else than what its place among the rows of the activity is for. */
export interface LabelSlip extends TextCell {
  /** What the row was read as. */
  readonly lane: 'planned' | 'executed';
}

/** One numbered activity. Texts are verbatim, spaces and line breaks included. */
export interface Activity {
  readonly row: number;
  /** As it stands: a number, a text such as "4.1", or null when the cell is empty. */
  readonly number: number | string | null;
  readonly stage: string | null;
  readonly title: string;
  readonly responsible: string;
  /** Row of the number's cell where it is not `row`: a cell merged down over several activities. */
  readonly numberRow?: number;
  /** Row of the owner's cell where it is not `row`: a cell merged down over several activities. */
  readonly responsibleRow?: number;
  /** Texts of other cells that name owners too, where the user said that they do. */
  readonly otherOwners?: readonly string[];
  readonly marks: readonly Mark[];
  /** Texts in week columns that are no known mark. */
  readonly unreadMarks: readonly UnreadMark[];
  /** Marks in this row that stand in no week column. */
  readonly strayMarks: readonly UnreadMark[];
  /** Of its two rows, planned over executed, those whose labels say something else or nothing. */
  readonly labelSlips?: readonly LabelSlip[];
}

/** Whether neither label of the activity's two rows is what its place is for, so that nobody knows which row is which. */
export function areRowsUnsure({ labelSlips = [] }: Pick<Activity, 'labelSlips'>): boolean {
  return labelSlips.length > 1;
}

/** Columns of the table; null where the sheet has none. */
export interface ScheduleColumns {
  readonly number: number | null;
  readonly stage: number | null;
  readonly activity: number;
  readonly responsible: number | null;
}

/** Where the table stands in its sheet. */
export interface ScheduleLayout {
  /** Rows of the header, top to bottom. */
  readonly headerRows: readonly number[];
  /** The one that labels each week: with the weeks' own labels or, where they have none, with the months. */
  readonly labelRow: number;
  readonly columns: ScheduleColumns;
  /** First and last row that may hold an activity. */
  readonly firstRow: number;
  readonly lastRow: number;
}

/** A text of a header that was printed again further down, and the other one that the header has in its place. */
export interface HeaderDifference extends TextCell {
  readonly above: string;
}

/** The whole schedule of one sheet. */
export interface Schedule {
  readonly sheet: string;
  /** The sheet's `gid`, for links. */
  readonly sheetId: number;
  /** Texts above the header: title, approval line, boxes. */
  readonly headings: readonly TextCell[];
  readonly layout: ScheduleLayout;
  readonly months: readonly MonthGroup[];
  /** How the weeks of a month are counted, where the user said it. */
  readonly convention?: WeekConvention;
  /** In column order. */
  readonly weeks: readonly Week[];
  /** Columns from the first week to the last, weeks or not, without any label in the row where the others have theirs. */
  readonly unlabelled?: readonly number[];
  /** Where the header, printed again further down, says something else. */
  readonly headerDifferences?: readonly HeaderDifference[];
  /** Marks in week columns, in rows that are no activity's. */
  readonly strayMarks?: readonly UnreadMark[];
  /** In row order. */
  readonly activities: readonly Activity[];
}

interface WeekIndex {
  readonly weeks: ReadonlyMap<number, Week>;
  readonly firstColumns: ReadonlyMap<number, number>;
}

/** Made once for all who ask: a long schedule has very many marks. */
const indexOf = oncePer((weeks: readonly Week[]): WeekIndex => {
  const first = new Map<string, number>();
  const firstColumns = weeks.map(({ days, column }) => {
    const key = days === null ? String(column) : spanKey(days);
    const firstColumn = first.get(key) ?? column;
    first.set(key, firstColumn);
    return [column, firstColumn] as const;
  });
  return { weeks: new Map(weeks.map((week) => [week.column, week])), firstColumns: new Map(firstColumns) };
});

/** The week that stands in a column. */
export function weekAt(schedule: Pick<Schedule, 'weeks'>, column: number): Week | undefined {
  return indexOf(schedule.weeks).weeks.get(column);
}

/** The weeks that stand in the columns of the cells, in the order of the cells; cells of other columns are left out. */
export function weeksAt(schedule: Pick<Schedule, 'weeks'>, cells: readonly { readonly column: number }[]): Week[] {
  return cells.flatMap(({ column }) => weekAt(schedule, column) ?? []);
}

/** The first column with the days of this one: a week across two months stands in two. */
export function firstColumnOf(schedule: Pick<Schedule, 'weeks'>, column: number): number {
  return indexOf(schedule.weeks).firstColumns.get(column) ?? column;
}
