/** Reads a sheet as a schedule: the pipeline of the reading steps. */

import { type CellValue, displayAt, type SheetSnapshot, valueAt } from '#core/change/sheet-snapshot.ts';
import type { Question } from '#core/schedule/question.ts';
import type {
  Activity,
  MonthGroup,
  Schedule,
  ScheduleColumns,
  ScheduleLayout,
  TextCell,
} from '#core/schedule/schedule.ts';
import { type FillReader, learnFills } from './fill-meaning.ts';
import { findHeader, type Header } from './find-header.ts';
import { findYear } from './find-year.ts';
import { type Grid, gridOf, isHome, range } from './grid.ts';
import { findColumns } from './read-columns.ts';
import { readLegend } from './read-legend.ts';
import { isCount, type MarkReading, readMarks, readStrayMarks, strayColumns, strayFills } from './read-marks.ts';
import { dateMonths, spreadMonths, type UndatedMonth } from './read-months.ts';
import { type ActivityRow, findActivityRows } from './read-rows.ts';
import { readWeeks } from './read-weeks.ts';
import { fillQuestions, headerQuestions, rowQuestions, unreadQuestions } from './reading-questions.ts';
import { findKindColumn, type TableColumns } from './row-facts.ts';

/** A schedule and what the reader is not sure of. */
export interface ScheduleReading {
  readonly schedule: Schedule;
  readonly questions: readonly Question[];
}

/** The schedule of a sheet, or null when the sheet holds none. */
export function readSchedule(snapshot: SheetSnapshot): ScheduleReading | null {
  const grid = gridOf(snapshot);
  const header = findHeader(grid);
  if (header === null) return null;
  const undated = spreadMonths(grid, header);
  const weekColumns = undated.flatMap(({ weeks }) => weeks.flat());
  const found = findColumns(grid, header, new Set(weekColumns));
  if (found === null || undated.length === 0) return null;
  const kind = findKindColumn(grid, range(header.bottom + 1, header.end - 1), found.columns, weekColumns);
  const columns: TableColumns = { ...found.columns, weeks: weekColumns, kind };
  const rows = findActivityRows(grid, header, columns);
  const { months, questions } = yearsOf(snapshot, grid, header, undated, columns, rows);
  const weeks = readWeeks(grid, header, undated, months);
  const fillMeaning = fillsOf(grid, header, columns, rows);
  const countsInWeeks = hasCounts(grid, rows, weekColumns);
  const marking: MarkReading = { grid, header, weeks, fillMeaning, kindColumn: kind, countsInWeeks };
  const activities = readActivities(snapshot, marking, columns, rows);
  if (rows.length === 0 || (!found.named && !looksMarked(activities))) return null;
  const headings = readTexts(grid, header.top - 1);
  const layout = layoutOf(header, found.columns, rows);
  return {
    schedule: { sheet: snapshot.name, sheetId: snapshot.id, headings, layout, months, weeks, activities },
    questions: [
      ...questions,
      ...headerQuestions(grid, header, undated, months, weekColumns),
      ...found.questions,
      ...rowQuestions(grid, rows, columns, activities),
      ...fillQuestions(grid, rows, weekColumns, activities, fillMeaning),
      ...unreadQuestions(activities),
    ],
  };
}

function layoutOf(header: Header, columns: ScheduleColumns, rows: readonly ActivityRow[]): ScheduleLayout {
  const lastRow = Math.max(...rows.flatMap((activity) => activity.rows));
  return { headerRows: range(header.top, header.bottom), columns, firstRow: header.bottom + 1, lastRow };
}

/** The months, dated by their labels or else by the texts of the sheet. */
function yearsOf(
  snapshot: SheetSnapshot,
  grid: Grid,
  header: Header,
  undated: readonly UndatedMonth[],
  columns: TableColumns,
  rows: readonly ActivityRow[],
): { months: MonthGroup[]; questions: Question[] } {
  if (undated.some(({ year }) => year !== null)) {
    return { months: dateMonths(undated, header.monthRow, null), questions: [] };
  }
  const titles = readTexts(grid, header.bottom).map(({ text }) => text);
  const texts = rows.map(({ row }) => grid.text(row, columns.activity));
  const { year, question } = findYear(titles, snapshot.name, texts);
  return { months: dateMonths(undated, header.monthRow, year), questions: question === null ? [] : [question] };
}

/** A table whose activities no heading names is a schedule only when it is marked like one: figures by month are none. */
function looksMarked(activities: readonly Activity[]): boolean {
  const count = (of: (activity: Activity) => readonly unknown[]): number =>
    activities.reduce((sum, activity) => sum + of(activity).length, 0);
  return count(({ marks }) => marks) > count(({ unreadMarks }) => unreadMarks);
}

function readTexts(grid: Grid, lastRow: number): TextCell[] {
  return range(1, lastRow).flatMap((row) =>
    range(1, grid.columns)
      .filter((column) => isHome(grid, row, column) && grid.hasText(row, column))
      .map((column) => ({ row, column, text: grid.text(row, column) })),
  );
}

/** The fills of the table, told by the legend above or below it. */
function fillsOf(grid: Grid, header: Header, columns: TableColumns, rows: readonly ActivityRow[]): FillReader {
  const last = rows.at(-1)?.rows.at(-1) ?? header.bottom;
  const outside = [...range(1, header.top - 1), ...range(last + 1, grid.rows)];
  const legend = readLegend(grid, outside, range(1, grid.columns));
  return learnFills(grid, header, columns.activity, rows, columns.weeks, legend);
}

/** Whether the week cells hold numbers other than 1 as often as 1: they count hours or events. */
function hasCounts(grid: Grid, rows: readonly ActivityRow[], weekColumns: readonly number[]): boolean {
  const texts = rows.flatMap((activity) =>
    activity.rows.flatMap((row) => weekColumns.map((column) => grid.text(row, column).trim()).filter(isCount)),
  );
  const ones = texts.filter((text) => text === '1').length;
  return texts.length > ones && texts.length >= 2 * ones;
}

function readActivities(
  snapshot: SheetSnapshot,
  marking: MarkReading,
  columns: TableColumns,
  rows: readonly ActivityRow[],
): Activity[] {
  const { grid, header } = marking;
  const inWeeks = rows.map((row) => readMarks(marking, row));
  const fillsInUse = new Set(
    inWeeks.flatMap(({ marks }) => marks.filter(({ from }) => from === 'fill').map(({ fill }) => fill)),
  );
  const outside = strayColumns(grid, header, columns.weeks);
  const isStrayFill = strayFills(grid, rows, columns.weeks, fillsInUse);
  return rows.map((activityRow, index) => {
    const { row, stage } = activityRow;
    return {
      row,
      stage,
      number: columns.number === null ? null : numberOf(grid, row, columns.number),
      title: verbatim(snapshot, grid, row, columns.activity),
      responsible: columns.responsible === null ? '' : verbatim(snapshot, grid, row, columns.responsible),
      ...sharedRow('numberRow', grid, row, columns.number),
      ...sharedRow('responsibleRow', grid, row, columns.responsible),
      marks: inWeeks[index]?.marks ?? [],
      unreadMarks: inWeeks[index]?.unreadMarks ?? [],
      strayMarks: readStrayMarks(grid, activityRow, outside, isStrayFill),
    };
  });
}

/** Says where a cell merged down over several activities begins, when that is above this one. */
function sharedRow<Key extends 'numberRow' | 'responsibleRow'>(
  key: Key,
  grid: Grid,
  row: number,
  column: ScheduleColumns['number'],
): { [Name in Key]?: number } {
  const home = column === null ? row : (grid.merge(row, column)?.row ?? row);
  return home === row ? {} : ({ [key]: home } as { [Name in Key]: number });
}

function numberOf(grid: Grid, row: number, column: number): number | string | null {
  const value = grid.value(row, column);
  if (typeof value === 'number') return value;
  const text = grid.text(row, column).trim();
  return text === '' ? null : text;
}

/** The text as it was typed; what a person sees where the cell holds no text. */
function verbatim(snapshot: SheetSnapshot, grid: Grid, row: number, column: number): string {
  const home = grid.merge(row, column) ?? { row, column };
  const value: CellValue = valueAt(snapshot, home.row, home.column);
  return typeof value === 'string' ? value : displayAt(snapshot, home.row, home.column);
}
