/** Finds which column holds numbers, stages, activities and owners, by their headings and by what stands under them. */

import { columnLetters } from '#core/change/area.ts';
import type { Question } from '#core/schedule/question.ts';
import type { ScheduleColumns } from '#core/schedule/schedule.ts';
import { type ColumnRole, headingRank } from './column-heading.ts';
import type { Header } from './find-header.ts';
import { type Grid, isHome, range } from './grid.ts';
import { readMarkText } from './mark-text.ts';

/** The columns and what is doubtful about them; null when no column could hold activities. */
export interface FoundColumns {
  readonly columns: ScheduleColumns;
  /** Whether a heading names the activities. */
  readonly named: boolean;
  readonly questions: readonly Question[];
}

/** `1`, `1.2`, `Act. 3`, `2)` */
const NUMBERING = /^(?:[a-z]{1,4}[.\s-]*)?\d+(?:\.\d+)*[.)]?$/i;
/** A column is taken for one of numbers when this share of the activities has one. */
const NUMBERED_SHARE = 0.6;
/** A second column of activities is the finer one when it has so many times the cells of the first. */
const FINER = 1.5;

/** Looks for the columns among those that are no week. */
export function findColumns(grid: Grid, header: Header, weekColumns: ReadonlySet<number>): FoundColumns | null {
  const candidates = range(1, grid.columns).filter((column) => !weekColumns.has(column));
  const rows = range(header.bottom + 1, header.end - 1);
  const cellsIn = (column: number): number =>
    rows.filter((row) => grid.hasText(row, column) && isHome(grid, row, column)).length;
  const ranked = (role: ColumnRole): number[] => rankedColumns(grid, header, candidates, role);
  const headed = ranked('activity');
  const isNumbers = (column: number): boolean =>
    holdsNumbers(
      grid,
      rows.filter((row) => grid.hasText(row, column)),
      column,
    );
  const activities = headed.filter((column) => !isNumbers(column));
  const [main] = activities;
  const finer = activities.find((column) => cellsIn(column) > FINER * cellsIn(main ?? column));
  const owners = ranked('responsible').filter((column) => !activities.includes(column));
  const responsible = owners[0] ?? null;
  const activity =
    finer ??
    main ??
    wordiestColumn(
      grid,
      rows,
      candidates.filter((column) => column !== responsible),
    );
  if (activity === null) return null;
  const free = candidates.filter((column) => column !== activity && column !== responsible);
  const stages = ranked('stage').filter((column) => free.includes(column));
  const stage = stages[0] ?? (finer === undefined ? null : (main ?? null));
  const named = ranked('number').find((column) => free.includes(column) && column !== stage);
  const number = named ?? headed.find(isNumbers) ?? unnamedNumbers(grid, header, rows, activity) ?? null;
  const support = [...owners.slice(1), ...ranked('support')].filter(
    (column) => column !== activity && cellsIn(column) > 0,
  );
  const questions = [
    ...(main === undefined || finer !== undefined ? [activityQuestion(activity, main)] : []),
    ...(responsible === null ? [noOwnersQuestion()] : []),
    ...(responsible === null || support.length === 0 ? [] : [supportQuestion(grid, header, responsible, support)]),
  ];
  return { columns: { number, stage, activity, responsible }, named: main !== undefined, questions };
}

function activityQuestion(activity: number, main: number | undefined): Question {
  const letters = columnLetters(activity);
  const why = main === undefined ? 'Ningún encabezado lo dice' : `La columna ${columnLetters(main)} las agrupa`;
  return { code: 'activity-column', text: `¿Las actividades están en la columna ${letters}? ${why}.`, guess: letters };
}

function noOwnersQuestion(): Question {
  return {
    code: 'responsible-column',
    text: '¿En qué columna están los responsables? Ningún encabezado lo dice.',
    guess: 'ninguna',
  };
}

function supportQuestion(grid: Grid, header: Header, owner: number, support: readonly number[]): Question {
  const name = (column: number): string => `${columnLetters(column)} («${grid.text(header.bottom, column).trim()}»)`;
  return {
    code: 'other-owners',
    text: `¿También son responsables quienes están en la columna ${support.map(name).join(', ')}? Solo leí los de la columna ${name(owner)}.`,
    guess: `solo la columna ${columnLetters(owner)}`,
  };
}

/** The columns whose heading names the role, the surest first. */
function rankedColumns(grid: Grid, header: Header, candidates: readonly number[], role: ColumnRole): number[] {
  const rankOf = (column: number): number => {
    const ranks = range(header.top, header.bottom).map((row) => headingRank(role, grid.text(row, column)));
    return Math.min(...ranks.map((found) => found ?? Number.POSITIVE_INFINITY));
  };
  const ranks = new Map(candidates.map((column) => [column, rankOf(column)] as const));
  const rank = (column: number): number => ranks.get(column) ?? 0;
  return candidates
    .filter((column) => rank(column) < Number.POSITIVE_INFINITY)
    .sort((a, b) => rank(a) - rank(b) || a - b);
}

/** The column without heading, left of the activities, in which most of them have a number. */
function unnamedNumbers(grid: Grid, header: Header, rows: readonly number[], activity: number): number | undefined {
  const titled = rows.filter((row) => grid.hasText(row, activity));
  return range(1, activity - 1).find((column) => {
    if (range(header.top, header.bottom).some((row) => grid.hasText(row, column))) return false;
    return holdsNumbers(grid, titled, column);
  });
}

/** Whether the column has a number in most of the rows. */
function holdsNumbers(grid: Grid, rows: readonly number[], column: number): boolean {
  const numbered = rows.filter((row) => NUMBERING.test(grid.text(row, column).trim()));
  return numbered.length > 0 && numbered.length >= rows.length * NUMBERED_SHARE;
}

/** The column with the longest texts, in letters, under the header. */
function wordiestColumn(grid: Grid, rows: readonly number[], candidates: readonly number[]): number | null {
  let best: { column: number; letters: number } | null = null;
  for (const column of candidates) {
    const texts = rows.map((row) => grid.text(row, column)).filter((text) => readMarkText(text) === null);
    const letters = texts.reduce((sum, text) => sum + text.replace(/\P{L}/gu, '').length, 0);
    if (letters > (best?.letters ?? 0)) best = { column, letters };
  }
  return best?.column ?? null;
}
