/** Tells the colours that tint whole rows from those that mark weeks, where marks are texts. */

import { isFilled } from './fill.ts';
import type { Grid } from './grid.ts';
import type { Legend } from './read-legend.ts';
import type { ActivityRow } from './read-rows.ts';

/** A fill in this share of the cells of a row fills it through; marks with a fill of their own do not count. */
const FULL_SHARE = 0.8;
/** A fill tints rows when this share of the rows that have it are filled through; elsewhere it would mark single weeks. */
const TINTED_SHARE = 0.8;
/** So many rows filled through tell a tint though they have no marks of their own, or a legend explains the fill. */
const MANY_ROWS = 5;

/** How many rows have a fill. */
interface Spread {
  /** Outside columns that are shaded in it. */
  readonly rows: number;
  /** Those that are filled through. */
  readonly full: number;
  /** Those of these that have text marks of their own. */
  readonly marked: number;
  /** Those of these whose activity has text marks, in this row or another. */
  readonly ofMarked: number;
}

const NOWHERE: Spread = { rows: 0, full: 0, marked: 0, ofMarked: 0 };

/**
 * The fills that tint rows over the weeks: the lanes of what is planned and executed, stripes, rows that stand out. Each
 * with whether that is in doubt. A row filled through of an activity without any text may be marked so in all its weeks.
 * In columns that are shaded in it (`shades`) a fill says nothing of the row.
 */
export function laneTints(
  grid: Grid,
  activities: readonly ActivityRow[],
  weekColumns: readonly number[],
  shades: ReadonlyMap<number, string | null>,
  legend: Legend,
  isTextMark: (row: number, column: number) => boolean,
): ReadonlyMap<string, boolean> {
  const spreads = new Map<string, Spread>();
  for (const { rows } of activities) {
    const marked = new Set(rows.filter((row) => weekColumns.some((column) => isTextMark(row, column))));
    for (const row of rows) {
      for (const [fill, isFull] of fillsOf(grid, row, weekColumns, shades)) {
        const known = spreads.get(fill) ?? NOWHERE;
        spreads.set(fill, {
          rows: known.rows + 1,
          full: known.full + Number(isFull),
          marked: known.marked + Number(isFull && marked.has(row)),
          ofMarked: known.ofMarked + Number(isFull && marked.size > 0),
        });
      }
    }
  }
  const tints = [...spreads].filter(([fill, spread]) => isTint(spread, legend.has(fill)));
  return new Map(tints.map(([fill, spread]) => [fill, isDoubtful(spread)]));
}

/** One row may stand out, or be marked in all its weeks; without a mark in any of the rows, so may each of them. */
function isDoubtful({ rows, full, marked }: Spread): boolean {
  return full < 2 || full < rows || marked === 0;
}

function isTint({ rows, full, marked, ofMarked }: Spread, isExplained: boolean): boolean {
  if (full === 0 || full < rows * TINTED_SHARE || (isExplained && full < MANY_ROWS)) return false;
  return (full < MANY_ROWS ? marked : ofMarked) * 2 > full;
}

/**
 * The fills of the row, each with whether it fills the row through. Where most of its cells are written, a row says neither:
 * a fill that is only under marks, and so wherever the row has any, goes with them.
 */
function fillsOf(
  grid: Grid,
  row: number,
  columns: readonly number[],
  shades: ReadonlyMap<number, string | null>,
): ReadonlyMap<string, boolean> {
  const found = new Map<string, { cells: number; blank: number; alone: boolean }>();
  let blank = 0;
  for (const column of columns) {
    const isBlank = !grid.hasText(row, column);
    if (isBlank) blank += 1;
    const fill = grid.fill(row, column);
    if (!isFilled(fill)) continue;
    const use = found.get(fill) ?? { cells: 0, blank: 0, alone: false };
    found.set(fill, use);
    use.cells += 1;
    if (isBlank) use.blank += 1;
    use.alone ||= fill !== shades.get(column);
  }
  const fills = new Map<string, boolean>();
  for (const [fill, use] of found) {
    const isFull = use.cells >= (blank + use.cells - use.blank) * FULL_SHARE;
    const isMostlyBlank = use.blank * 2 > columns.length;
    if (use.alone && (!isFull || isMostlyBlank)) fills.set(fill, isFull);
  }
  return fills;
}
