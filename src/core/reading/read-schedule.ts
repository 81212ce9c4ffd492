/** Reads a sheet as a schedule: the pipeline of the reading steps. */

import { type CellValue, displayAt, type SheetSnapshot, valueAt } from '#core/change/sheet-snapshot.ts';
import type { Question } from '#core/schedule/question.ts';
import type { Activity, Schedule, ScheduleColumns, TextCell, Week } from '#core/schedule/schedule.ts';
import { colourName } from './colour-name.ts';
import { findHeader, type Header } from './find-header.ts';
import { findYear } from './find-year.ts';
import { type Grid, gridOf, isHome, range } from './grid.ts';
import { findColumns } from './read-columns.ts';
import { type MarkFill, markFills, readMarks, readStrayMarks, strayColumns } from './read-marks.ts';
import { dateMonths, spreadMonths } from './read-months.ts';
import { type ActivityRow, findActivityRows } from './read-rows.ts';
import { readWeeks } from './read-weeks.ts';

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
  const weekColumns = undated.flatMap(({ column, width }) => range(column, column + width - 1));
  const found = findColumns(grid, header, new Set(weekColumns));
  if (found === null) return null;
  const { columns } = found;
  const rows = findActivityRows(grid, header, columns, weekColumns);
  if (rows.length === 0) return null;
  const headings = readHeadings(grid, header);
  const texts = rows.map(({ row }) => grid.text(row, columns.activity));
  const anchored = undated.some(({ year }) => year !== null);
  const { year, question } = anchored ? { year: null, question: null } : findYear(grid, header, headings, texts);
  const months = dateMonths(undated, header.monthRow, year);
  const weeks = readWeeks(grid, header, months);
  const activities = readActivities(grid, snapshot, header, columns, rows, weeks);
  const schedule: Schedule = {
    sheet: snapshot.name,
    sheetId: snapshot.id,
    headings,
    layout: { headerRows: headerRowsOf(header), columns, firstRow: header.bottom + 1, lastRow: lastRowOf(rows) },
    months,
    weeks,
    activities,
  };
  const questions = [...(question === null ? [] : [question]), ...found.questions, ...fillQuestions(activities)];
  return { schedule, questions };
}

function headerRowsOf(header: Header): number[] {
  return range(header.top, header.bottom);
}

function lastRowOf(rows: readonly ActivityRow[]): number {
  return Math.max(...rows.flatMap((activity) => activity.rows));
}

function readHeadings(grid: Grid, header: Header): TextCell[] {
  return range(1, header.top - 1).flatMap((row) =>
    range(1, grid.columns)
      .filter((column) => isHome(grid, row, column) && grid.text(row, column).trim() !== '')
      .map((column) => ({ row, column, text: grid.text(row, column) })),
  );
}

function readActivities(
  grid: Grid,
  snapshot: SheetSnapshot,
  header: Header,
  columns: ScheduleColumns,
  rows: readonly ActivityRow[],
  weeks: readonly Week[],
): Activity[] {
  const weekColumns = weeks.map(({ column }) => column);
  const isMarkFill: MarkFill = markFills(grid, columns, rows, weekColumns);
  const inWeeks = rows.map((row) => readMarks(grid, row, weekColumns, isMarkFill));
  const fillsInUse = new Set(
    inWeeks.flatMap(({ marks }) => marks.filter(({ from }) => from === 'fill').map(({ fill }) => fill)),
  );
  const outside = strayColumns(grid, header, weekColumns);
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
      strayMarks: readStrayMarks(grid, activityRow, outside, fillsInUse),
    };
  });
}

/** Says where a cell merged down over several activities begins, when that is above this one. */
function sharedRow<Key extends 'numberRow' | 'responsibleRow'>(
  key: Key,
  grid: Grid,
  row: number,
  column: number | null,
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

function fillQuestions(activities: readonly Activity[]): Question[] {
  const counts = new Map<string, number>();
  for (const { marks } of activities) {
    for (const { from, fill } of marks) {
      if (from === 'fill') counts.set(fill, (counts.get(fill) ?? 0) + 1);
    }
  }
  return [...counts].map(([fill, count]) => ({
    code: `fill-meaning:${fill}`,
    text:
      count === 1
        ? `¿El relleno de color ${colourName(fill)} (${fill}) es una semana programada?`
        : `¿Los ${count} rellenos de color ${colourName(fill)} (${fill}) son semanas programadas?`,
    guess: 'programadas (P)',
  }));
}
