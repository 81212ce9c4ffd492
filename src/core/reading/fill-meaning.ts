/** Decides what the fills of empty week cells mean: a mark, shading, or nothing. */

import type { MarkKind } from '#core/schedule/mark.ts';
import { isFilled, isGrey } from './fill.ts';
import type { Header } from './find-header.ts';
import type { Grid } from './grid.ts';
import { readMarkText } from './mark-text.ts';
import type { Legend } from './read-legend.ts';
import type { ActivityRow } from './read-rows.ts';

/** A column is shaded, not marked, when this share of its cells has one fill. */
const SHADED_SHARE = 0.8;
/** Fewer rows say nothing about shading, unless the column's header has the fill too. */
const SHADED_ROWS = 5;
/** A row is shaded in its activity's fill when no more than this share of its weeks is blank. */
const BLANK_SHARE = 0.2;

/**
 * Why a fill was taken for what it was:
 * - `row`: the row is shaded from its activity on
 * - `said`: the legend or the user say so
 * - `column`: the whole column has it
 * - `grey`: it has no hue, and there are marks that have or are texts
 * - `unexplained`: nothing says it
 */
export type FillReason = 'row' | 'said' | 'column' | 'grey' | 'unexplained';

/** What a fill was taken for: a mark's kind as the legend has it, a mark of some kind, or nothing. */
export interface FillMeaning {
  /** `sign` for a fill that marks without saying how; null for one that marks nothing. */
  readonly marks: MarkKind | 'sign' | null;
  readonly reason: FillReason;
  /** Whether the user should be asked. */
  readonly doubtful: boolean;
}

/** Gives the meaning of the fill at a cell. */
export type FillReader = (row: number, column: number) => FillMeaning;

const SHADED_ROW: FillMeaning = { marks: null, reason: 'row', doubtful: false };

/** Learns from the whole table what its fills mean. */
export function learnFills(
  grid: Grid,
  header: Header,
  activityColumn: number,
  rows: readonly ActivityRow[],
  weekColumns: readonly number[],
  legend: Legend,
  kindColumn: number | null,
): FillReader {
  const all = rows.flatMap((activity) => activity.rows);
  const grounds = rowGrounds(grid, all, activityColumn, weekColumns);
  const shades = new Map(weekColumns.map((column) => [column, columnShade(grid, header, column, all)] as const));
  const free = new Set<string>();
  let texts = false;
  for (const row of all) {
    for (const column of weekColumns) {
      const fill = grid.fill(row, column);
      texts ||= readMarkText(grid.text(row, column)) !== null;
      if (isFilled(fill) && fill !== grounds.get(row) && fill !== shades.get(column)) free.add(fill);
    }
  }
  // Where nothing else marks, a row or column that says what is planned and what executed leaves no doubt.
  const labelled = !texts && (kindColumn !== null || header.kindRow !== null);
  const colours = texts || [...free].some((fill) => !isGrey(fill));
  return (row, column) => {
    const fill = grid.fill(row, column);
    const said = legend.get(fill);
    if (!isFilled(fill) || fill === grounds.get(row)) return SHADED_ROW;
    if (said !== undefined) return { marks: said === 'nothing' ? null : said, reason: 'said', doubtful: false };
    if (fill === shades.get(column) && !free.has(fill))
      return { marks: null, reason: 'column', doubtful: !isGrey(fill) && !texts };
    if (isGrey(fill) && colours) return { marks: null, reason: 'grey', doubtful: fill !== shades.get(column) };
    return { marks: 'sign', reason: 'unexplained', doubtful: !labelled };
  };
}

/**
 * The fills of the rows that are shaded from their activities on: zebra stripes, rows in the colour of their stage. Where
 * the fill ends before the weeks in one row, it is no shading of the weeks in another.
 */
function rowGrounds(
  grid: Grid,
  rows: readonly number[],
  activityColumn: number,
  weekColumns: readonly number[],
): ReadonlyMap<number, string> {
  const grounds = new Map(rows.map((row) => [row, grid.fill(row, activityColumn)] as const));
  const isBlank = (row: number): boolean =>
    weekColumns.filter((column) => !isFilled(grid.fill(row, column))).length > weekColumns.length * BLANK_SHARE;
  const short = new Set(rows.filter(isBlank).map((row) => grounds.get(row)));
  return new Map([...grounds].filter(([, ground]) => !short.has(ground)));
}

function columnShade(grid: Grid, header: Header, column: number, rows: readonly number[]): string | null {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(grid.fill(row, column), (counts.get(grid.fill(row, column)) ?? 0) + 1);
  const headed = grid.fill(header.weekRow ?? header.monthRow, column);
  const shade = [...counts].find(
    ([fill, count]) =>
      isFilled(fill) && count >= rows.length * SHADED_SHARE && (rows.length >= SHADED_ROWS || fill === headed),
  );
  return shade?.[0] ?? null;
}
