/** Reads the marks of the activities: texts first, then the fills that are no shading. */

import { NO_FILL } from '#core/change/sheet-snapshot.ts';
import type { Mark, UnreadMark } from '#core/schedule/mark.ts';
import type { ScheduleColumns } from '#core/schedule/schedule.ts';
import type { Header } from './find-header.ts';
import { type Grid, range } from './grid.ts';
import { readMarkText } from './mark-text.ts';
import type { ActivityRow } from './read-rows.ts';

/** A column is shaded, not marked, when this share of its cells has one fill. */
const SHADED_SHARE = 0.8;
/** Fewer rows say nothing about shading. */
const SHADED_ROWS = 5;

/** Marks of one activity. */
export interface ActivityMarks {
  readonly marks: readonly Mark[];
  readonly unreadMarks: readonly UnreadMark[];
  readonly strayMarks: readonly UnreadMark[];
}

/** Tells a fill that marks from one that only decorates. */
export type MarkFill = (row: number, column: number) => boolean;

/** Learns from the whole table which fills are shading: that of a whole column, or the row's own. */
export function markFills(
  grid: Grid,
  columns: ScheduleColumns,
  rows: readonly ActivityRow[],
  weekColumns: readonly number[],
): MarkFill {
  const shading = new Map(weekColumns.map((column) => [column, columnShade(grid, column, rows)] as const));
  return (row, column) => {
    const fill = grid.fill(row, column);
    return fill !== NO_FILL && fill !== shading.get(column) && fill !== grid.fill(row, columns.activity);
  };
}

function columnShade(grid: Grid, column: number, rows: readonly ActivityRow[]): string | null {
  if (rows.length < SHADED_ROWS) return null;
  const counts = new Map<string, number>();
  for (const { row } of rows) counts.set(grid.fill(row, column), (counts.get(grid.fill(row, column)) ?? 0) + 1);
  const shade = [...counts].find(([fill, count]) => fill !== NO_FILL && count >= rows.length * SHADED_SHARE);
  return shade?.[0] ?? null;
}

/** The marks of one activity in the week columns. */
export function readMarks(
  grid: Grid,
  { rows }: ActivityRow,
  weekColumns: readonly number[],
  isMarkFill: MarkFill,
): Pick<ActivityMarks, 'marks' | 'unreadMarks'> {
  const marks: Mark[] = [];
  const unreadMarks: UnreadMark[] = [];
  for (const row of rows) {
    for (const column of weekColumns) {
      const text = grid.text(row, column).trim();
      const fill = grid.fill(row, column);
      if (text === '') {
        if (isMarkFill(row, column)) marks.push({ row, column, kind: 'planned', from: 'fill', text, fill });
        continue;
      }
      const kind = readMarkText(text);
      if (kind === null) unreadMarks.push({ row, column, text, fill });
      else marks.push({ row, column, kind, from: 'text', text, fill });
    }
  }
  return { marks, unreadMarks };
}

/** Columns from the first week on that are no week and have no heading of their own. */
export function strayColumns(grid: Grid, header: Header, weekColumns: readonly number[]): number[] {
  const weeks = new Set(weekColumns);
  return range((weekColumns[0] ?? grid.columns) + 1, grid.columns).filter(
    (column) =>
      !weeks.has(column) && range(header.top, header.bottom).every((row) => grid.text(row, column).trim() === ''),
  );
}

/** What looks like a mark of this schedule and stands in no week column. */
export function readStrayMarks(
  grid: Grid,
  { rows }: ActivityRow,
  columns: readonly number[],
  fillsInUse: ReadonlySet<string>,
): UnreadMark[] {
  const cells = rows.flatMap((row) => columns.map((column) => ({ row, column })));
  return cells
    .map(({ row, column }) => ({ row, column, text: grid.text(row, column).trim(), fill: grid.fill(row, column) }))
    .filter(({ text, fill }) => (text === '' ? fillsInUse.has(fill) : readMarkText(text) !== null));
}
