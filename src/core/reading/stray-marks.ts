/** Finds marks that stand in no week of an activity: beside the weeks, under the table, in the row of a stage. */

import { NO_FILL } from '#core/change/sheet-snapshot.ts';
import type { UnreadMark } from '#core/schedule/mark.ts';
import { fold } from '#core/text/fold.ts';
import type { Header } from './find-header.ts';
import { type Grid, isHome, range } from './grid.ts';
import { readMarkText } from './mark-text.ts';
import { isPeriodLabel } from './period-label.ts';
import type { ActivityMarks } from './read-marks.ts';
import { isOther } from './read-months.ts';
import type { ActivityRow } from './read-rows.ts';
import type { TableColumns } from './row-facts.ts';

/** Columns from the first week on that are no week and have no heading of their own. */
export function strayColumns(grid: Grid, header: Header, weekColumns: readonly number[]): number[] {
  const weeks = new Set(weekColumns);
  return range((weekColumns[0] ?? grid.columns) + 1, grid.columns).filter(
    (column) =>
      !weeks.has(column) &&
      !isOther(grid, header, column) &&
      range(header.top, header.bottom).every(
        (row) =>
          !grid.hasText(row, column) || isMonthBar(grid, header, row, column) || isPeriodLabel(grid.text(row, column)),
      ),
  );
}

function isMonthBar(grid: Grid, { monthRow }: Header, row: number, column: number): boolean {
  return row === monthRow && (grid.merge(row, column)?.columns ?? 1) > 1;
}

/** Share of the rows up to which fills of a column past the weeks are marks that slipped, and no design. */
const SLIPPED_SHARE = 0.2;

/**
 * Which fills past the weeks look like marks: those that mark weeks elsewhere and, once marks are letters and no fill
 * marks any more, the few ones in the very next column.
 */
export function strayFills(
  grid: Grid,
  rows: readonly ActivityRow[],
  weekColumns: readonly number[],
  fillsInUse: ReadonlySet<string>,
): (row: number, column: number) => boolean {
  const next = Math.max(...weekColumns) + 1;
  const isPainted = (activity: ActivityRow): boolean => activity.rows.some((row) => grid.fill(row, next) !== NO_FILL);
  const slipped = rows.filter(isPainted).length <= rows.length * SLIPPED_SHARE;
  return (row, column) => {
    const fill = grid.fill(row, column);
    return fillsInUse.has(fill) || (fillsInUse.size === 0 && slipped && column === next && fill !== NO_FILL);
  };
}

/** The texts that mark weeks in this schedule, folded; a 1 counts too much else. */
export function markTexts(activities: readonly ActivityMarks[]): ReadonlySet<string> {
  const texts = new Set<string>();
  for (const { marks } of activities) for (const { text } of marks) texts.add(text);
  return new Set([...texts].map(fold).filter((text) => text !== '' && text !== '1'));
}

/** Columns without heading between the activities and the weeks that are empty but for a few marks. */
export function slippedColumns(
  grid: Grid,
  header: Header,
  columns: TableColumns,
  rows: readonly ActivityRow[],
  texts: ReadonlySet<string>,
): number[] {
  const all = rows.flatMap((activity) => activity.rows);
  return range(columns.activity + 1, (columns.weeks[0] ?? 0) - 1).filter((column) => {
    if (column === columns.kind || range(header.top, header.bottom).some((row) => grid.hasText(row, column)))
      return false;
    const written = all.filter((row) => grid.hasText(row, column));
    return (
      written.length <= all.length * SLIPPED_SHARE && written.every((row) => texts.has(fold(grid.text(row, column))))
    );
  });
}

/** So many marks in one row are no slip. */
const MANY = 4;

/**
 * The few marks in rows that hold nothing else under the table, and those in the row of a stage where no other stage has
 * any. In a coloured cell they belong to a legend.
 */
export function marksOfNoActivity(
  grid: Grid,
  header: Header,
  { weeks }: TableColumns,
  sections: readonly number[],
  last: number,
  texts: ReadonlySet<string>,
): UnreadMark[] {
  const marksIn = (row: number): UnreadMark[] =>
    weeks
      .map((column) => ({ row, column, text: grid.text(row, column).trim(), fill: grid.fill(row, column) }))
      .filter(({ column, text }) => text !== '' && texts.has(fold(text)) && isHome(grid, row, column));
  const below = range(last + 1, header.end - 1).flatMap((row) => {
    const written = range(1, grid.columns).filter((column) => grid.hasText(row, column)).length;
    const marks = written > 0 && written < MANY ? marksIn(row) : [];
    return marks.length === written ? marks.filter(({ fill }) => fill === NO_FILL) : [];
  });
  const [inSection = [], ...others] = sections.map(marksIn).filter(({ length }) => length > 0);
  return [...(others.length === 0 && inSection.length < MANY ? inSection : []), ...below];
}

/** What looks like a mark of this schedule and stands in no week column. */
export function readStrayMarks(
  grid: Grid,
  { rows }: ActivityRow,
  columns: readonly number[],
  isStrayFill: (row: number, column: number) => boolean,
): UnreadMark[] {
  const cells = rows.flatMap((row) => columns.map((column) => ({ row, column })));
  return cells
    .map(({ row, column }) => ({ row, column, text: grid.text(row, column).trim(), fill: grid.fill(row, column) }))
    .filter(({ row, column, text }) => (text === '' ? isStrayFill(row, column) : readMarkText(text) !== null));
}
