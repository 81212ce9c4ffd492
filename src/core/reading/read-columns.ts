/** Finds which column holds numbers, stages, activities and owners, by their headings. */

import { columnLetters } from '#core/change/area.ts';
import type { Question } from '#core/schedule/question.ts';
import type { ScheduleColumns } from '#core/schedule/schedule.ts';
import { type ColumnRole, headingRank } from './column-heading.ts';
import type { Header } from './find-header.ts';
import { type Grid, range } from './grid.ts';

/** The columns and what is doubtful about them; null when no column could hold activities. */
export interface FoundColumns {
  readonly columns: ScheduleColumns;
  readonly questions: readonly Question[];
}

/** Looks for the columns among those that are no week. */
export function findColumns(grid: Grid, header: Header, weekColumns: ReadonlySet<number>): FoundColumns | null {
  const candidates = range(1, grid.columns).filter((column) => !weekColumns.has(column));
  const taken = new Set<number>();
  const find = (role: ColumnRole): number | null => {
    const column = bestColumn(grid, header, candidates, role, taken);
    if (column !== null) taken.add(column);
    return column;
  };
  const named = find('activity');
  const responsible = find('responsible');
  const number = find('number');
  const stage = find('stage');
  const activity =
    named ??
    wordiestColumn(
      grid,
      header,
      candidates.filter((column) => !taken.has(column)),
    );
  if (activity === null) return null;
  return { columns: { number, stage, activity, responsible }, questions: questionsAbout(named, activity, responsible) };
}

function questionsAbout(named: number | null, activity: number, responsible: number | null): Question[] {
  const letters = columnLetters(activity);
  const questions: Question[] = [];
  if (named === null) {
    questions.push({
      code: 'activity-column',
      text: `¿Las actividades están en la columna ${letters}? Ningún encabezado lo dice.`,
      guess: letters,
    });
  }
  if (responsible === null) {
    questions.push({
      code: 'responsible-column',
      text: '¿En qué columna están los responsables? Ningún encabezado lo dice.',
      guess: 'ninguna',
    });
  }
  return questions;
}

function bestColumn(
  grid: Grid,
  header: Header,
  candidates: readonly number[],
  role: ColumnRole,
  taken: ReadonlySet<number>,
): number | null {
  let best: { column: number; rank: number } | null = null;
  for (const column of candidates) {
    if (taken.has(column)) continue;
    const ranks = range(header.top, header.bottom).map((row) => headingRank(role, grid.text(row, column)));
    const rank = Math.min(...ranks.map((found) => found ?? Number.POSITIVE_INFINITY));
    if (rank < (best?.rank ?? Number.POSITIVE_INFINITY)) best = { column, rank };
  }
  return best?.column ?? null;
}

/** The column with the longest texts under the header. */
function wordiestColumn(grid: Grid, header: Header, candidates: readonly number[]): number | null {
  let best: { column: number; letters: number } | null = null;
  for (const column of candidates) {
    const letters = range(header.bottom + 1, grid.rows).reduce(
      (sum, row) => sum + grid.text(row, column).trim().length,
      0,
    );
    if (letters > (best?.letters ?? 0)) best = { column, letters };
  }
  return best?.column ?? null;
}
