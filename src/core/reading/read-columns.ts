/** Finds which column holds numbers, stages, activities and owners, by their headings and by what stands under them. */

import { isHeaded } from '#core/directory/grammar.ts';
import type { Answers } from '#core/schedule/decision.ts';
import type { ScheduleColumns } from '#core/schedule/schedule.ts';
import { fold } from '#core/text/fold.ts';
import { type ColumnRole, headingRank, isOtherHeading } from './column-heading.ts';
import { columnAnswer } from './decide.ts';
import type { Header } from './find-header.ts';
import { type Grid, isHome, range } from './grid.ts';
import { readMarkText } from './mark-text.ts';
import type { TableBeside } from './table-beside.ts';

/** The columns, and what speaks for them. */
export interface FoundColumns {
  readonly columns: ScheduleColumns;
  /** Whether a heading names the activities, or the user did. */
  readonly named: boolean;
  /** Columns whose headings name owners or helpers too. */
  readonly support: readonly number[];
  /** The column that gathers the activities, where a finer one was taken for them. */
  readonly coarser: number | null;
  /** Whether the column of stages was found by what stands in it, without a heading. */
  readonly stageUnnamed: boolean;
  /** Whether the column of owners was. */
  readonly ownersUnnamed: boolean;
  /** Whether some column, of which nobody knows what it holds, may be one of owners. */
  readonly mayHaveOwners: boolean;
}

/** `1`, `1.2`, `Act. 3`, `2)` */
const NUMBERING = /^(?:[a-z]{1,4}[.\s-]*)?\d+(?:\.\d+)*[.)]?$/i;
/** A column is taken for one of numbers when this share of the activities has one. */
const NUMBERED_SHARE = 0.6;
/** A second column of activities is the finer one when it has so many times the cells of the first. */
const FINER = 1.5;
/** A column is taken for one of owners when this share of its texts begins like the name of an office. */
const OWNER_SHARE = 0.6;
/** A column without heading is one of stages when it has at least two texts, and no more than one for so many activities. */
const ACTIVITIES_PER_STAGE = 2;

/**
 * Looks for the columns among those that are no week, left of a second table; null when none could hold activities. What
 * the user said comes first.
 */
export function findColumns(
  grid: Grid,
  header: Header,
  weekColumns: ReadonlySet<number>,
  beside: TableBeside | null,
  answers: Answers,
): FoundColumns | null {
  const end = beside === null ? grid.columns : beside.column - 1;
  const candidates = range(1, end).filter((column) => !weekColumns.has(column));
  const rows = range(header.bottom + 1, header.end - 1);
  const cellsIn = (column: number): number =>
    rows.filter((row) => grid.hasText(row, column) && isHome(grid, row, column)).length;
  const ranked = (role: ColumnRole): number[] => rankedColumns(grid, header, candidates, role);
  const headed = ranked('activity');
  const isNumbers = (column: number): boolean => holdsNumbers(grid, textRows(grid, rows, column), column);
  const activities = headed.filter((column) => !isNumbers(column));
  const [main] = activities;
  const finer = activities.find((column) => cellsIn(column) > FINER * cellsIn(main ?? column));
  const toldAmong = (code: string, columns: readonly number[]): number | null | undefined => {
    const told = columnAnswer(answers, code);
    return told === undefined || told === null || columns.includes(told) ? told : undefined;
  };
  const told = toldAmong('activity-column', candidates);
  const owners = ranked('responsible').filter((column) => column !== told && !activities.includes(column));
  const unnamed = owners.length > 0 ? undefined : ownerColumn(grid, rows, candidates, [told, finer, main]);
  const responsible = orTold(toldAmong('responsible-column', candidates), owners[0] ?? unnamed);
  const others = candidates.filter((column) => column !== responsible);
  const activity = told ?? finer ?? main ?? wordiestColumn(grid, rows, others);
  if (activity === null) return null;
  const free = others.filter((column) => column !== activity);
  const toldStage = toldAmong('stage-column', free);
  const toldNumber = toldAmong('number-column', free);
  const stages = ranked('stage').filter((column) => free.includes(column) && column !== toldNumber);
  const headedStage = stages[0] ?? (finer === undefined || told !== undefined ? undefined : main);
  const numbers = ranked('number').filter(
    (column) => free.includes(column) && column !== headedStage && column !== toldStage,
  );
  const number = orTold(
    toldNumber,
    numbers[0] ?? headed.find(isNumbers) ?? unnamedNumbers(grid, header, rows, activity),
  );
  const unnamedStage = headedStage ?? unnamedStages(grid, header, rows, activity, number);
  const stage = orTold(toldStage, unnamedStage);
  const support = [...owners.filter((column) => column !== responsible), ...ranked('support')].filter(
    (column) => column !== activity && column !== responsible && cellsIn(column) > 0,
  );
  return {
    columns: { number, stage, activity, responsible },
    named: main !== undefined || told !== undefined,
    support,
    coarser: told === undefined && finer !== undefined ? (main ?? null) : null,
    stageUnnamed: headedStage === undefined && stage !== null,
    ownersUnnamed: unnamed !== undefined,
    mayHaveOwners: free.some(
      (column) => column !== number && column !== stage && isUnknown(grid, header, column) && cellsIn(column) > 0,
    ),
  };
}

/** Whether no heading says what the column holds. */
function isUnknown(grid: Grid, header: Header, column: number): boolean {
  return range(header.top, header.bottom).every((row) => !isOtherHeading(grid.text(row, column)));
}

/** The column in which most of the texts begin as names of offices, bodies or persons do. */
function ownerColumn(
  grid: Grid,
  rows: readonly number[],
  candidates: readonly number[],
  taken: readonly (number | null | undefined)[],
): number | undefined {
  return candidates.find((column) => {
    const texts = taken.includes(column) ? [] : textRows(grid, rows, column).map((row) => fold(grid.text(row, column)));
    const named = texts.filter((text) => isHeaded(text.split(' ')));
    return named.length > 1 && named.length >= texts.length * OWNER_SHARE;
  });
}

function orTold(told: number | null | undefined, found: number | undefined): number | null {
  return told === undefined ? (found ?? null) : told;
}

function textRows(grid: Grid, rows: readonly number[], column: number): number[] {
  return rows.filter((row) => grid.hasText(row, column));
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

/** The columns left of the activities that have no heading. */
function unnamedColumns(grid: Grid, header: Header, activity: number): number[] {
  return range(1, activity - 1).filter((column) =>
    range(header.top, header.bottom).every((row) => !grid.hasText(row, column)),
  );
}

/** The column without heading in which most of the activities have a number. */
function unnamedNumbers(grid: Grid, header: Header, rows: readonly number[], activity: number): number | undefined {
  const titled = textRows(grid, rows, activity);
  return unnamedColumns(grid, header, activity).find((column) => holdsNumbers(grid, titled, column));
}

/** The column without heading with a few texts beside the activities: each stands for several of them. */
function unnamedStages(
  grid: Grid,
  header: Header,
  rows: readonly number[],
  activity: number,
  number: number | null,
): number | undefined {
  const titled = textRows(grid, rows, activity).filter((row) => isHome(grid, row, activity));
  return unnamedColumns(grid, header, activity).find((column) => {
    const texts = titled.filter((row) => isHome(grid, row, column) && /\p{L}{3}/u.test(grid.text(row, column)));
    return column !== number && texts.length > 1 && texts.length * ACTIVITIES_PER_STAGE <= titled.length;
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
