/** The example as its tests look at it: the data file beside what the workbook shows. */

import { readFileSync } from 'node:fs';
import { cellName } from '#core/change/area.ts';
import { addMonths, type DaySpan } from '#core/schedule/day.ts';
import { weeksOfMonth } from '#core/schedule/week-convention.ts';
import { readSheets, type ShownSheet } from './read-cells.ts';

/** An activity of the data file. */
export interface ExampleActivity {
  number: number;
  stage: string;
  activity: string;
  responsible: string;
  marks: Record<string, number[]>;
}

/** The data file. */
export interface ExampleData {
  title: string;
  subtitle: string;
  firstMonth: string;
  weekColumnsPerMonth: number[];
  activities: ExampleActivity[];
}

/** The committed workbook. */
export const WORKBOOK = 'examples/cronograma-2025.xlsx';
/** Row of activity 1. */
export const FIRST_ROW = 5;
/** Column of the first week. */
export const FIRST_WEEK_COLUMN = 5;
/** Colour of a mark, as stored. */
export const MARK_FILL = 'FF00B050';

/** The JSON of a file of this project. */
export function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(path, 'utf8')) as T;
}

/** What the workbook is made from. */
export const data = readJson<ExampleData>('examples/cronograma-2025.json');

const [onlySheet] = readSheets(WORKBOOK);
if (onlySheet === undefined) throw new Error('the example has no sheet');
/** The workbook's one sheet. */
export const sheet: ShownSheet = onlySheet;

const months = data.weekColumnsPerMonth.map((weeks, index) => ({ month: addMonths(data.firstMonth, index), weeks }));
/** The week columns in order, dated by the calendar. */
export const weekColumns = months.flatMap(({ month, weeks }) => {
  return weeksOfMonth(month, 'touching')
    .slice(0, weeks)
    .map((days, index) => ({ month, ordinal: index + 1, days }));
});
/** Column of the last week. */
export const lastColumn = FIRST_WEEK_COLUMN + weekColumns.length - 1;

/** What a cell of the sheet says. */
export function textAt(row: number, column: number): string {
  return sheet.cells.get(cellName(row, column))?.text ?? '';
}

/** Weeks coloured in an activity's row, in column order. */
export function markedWeeks(activity: number): { month: string; ordinal: number; days: DaySpan }[] {
  return weekColumns.filter((_, index) => {
    return sheet.cells.get(cellName(FIRST_ROW + activity - 1, FIRST_WEEK_COLUMN + index))?.fill === MARK_FILL;
  });
}

/** First day of an activity's first marked week. */
export function begins(activity: number): string {
  return markedWeeks(activity)[0]?.days.from ?? 'never';
}

/** Last day of an activity's last marked week. */
export function ends(activity: number): string {
  return markedWeeks(activity).at(-1)?.days.to ?? 'never';
}
