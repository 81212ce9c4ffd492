/** Decides what the fills of empty week cells mean: a mark, shading, or nothing. */

import type { MarkKind } from '#core/schedule/mark.ts';
import { isFilled, isGrey } from './fill.ts';
import { type Header, labelRowOf } from './find-header.ts';
import type { Grid } from './grid.ts';
import { laneTints } from './lane-tints.ts';
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
 * - `lane`: it fills rows through, and their marks are texts
 * - `column`: the whole column has it
 * - `grey`: it has no hue, and there are marks that have or are texts
 * - `unexplained`: nothing says it
 */
export type FillReason = 'row' | 'said' | 'lane' | 'column' | 'grey' | 'unexplained';

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

/** What the fills of the table mean. */
export interface LearnedFills {
  readonly meaning: FillReader;
  /** Week columns filled through in a colour that marks weeks elsewhere: all activities at once, or a holiday. */
  readonly fullColumns: readonly number[];
}

/** Where more of the columns are filled through, that is how weeks are marked. */
const FULL_SHARE = 0.3;

const SHADED_ROW: FillMeaning = { marks: null, reason: 'row', doubtful: false };
const SHADED_COLUMN: FillMeaning = { marks: null, reason: 'column', doubtful: false };

/** Of a table without any. */
const NO_FILLS: LearnedFills = { meaning: () => SHADED_ROW, fullColumns: [] };

/** What is said of fills. */
export interface SaidFills {
  /** By the legend of the sheet. */
  readonly legend: Legend;
  /** By the user. */
  readonly told: Legend;
  /** Whether the user said that a column is only shaded. */
  readonly isShade: (column: number) => boolean;
}

/** Learns from the whole table what its fills mean. */
export function learnFills(
  grid: Grid,
  header: Header,
  activityColumn: number,
  rows: readonly ActivityRow[],
  weekColumns: readonly number[],
  { legend, told, isShade }: SaidFills,
  kindColumn: number | null,
): LearnedFills {
  const all = rows.flatMap((activity) => activity.rows);
  if (!all.some((row) => weekColumns.some((column) => isFilled(grid.fill(row, column))))) return NO_FILLS;
  const grounds = rowGrounds(grid, all, activityColumn, weekColumns);
  const shades = new Map(weekColumns.map((column) => [column, columnShade(grid, header, column, all)] as const));
  const isTextMark = (row: number, column: number): boolean => readMarkText(grid.text(row, column)) !== null;
  const texts = all.some((row) => weekColumns.some((column) => isTextMark(row, column)));
  const tints = texts ? laneTints(grid, rows, weekColumns, shades, legend, isTextMark) : new Map<string, boolean>();
  const isFree = (row: number, column: number, fill: string): boolean =>
    isFilled(fill) && !tints.has(fill) && fill !== grounds.get(row) && fill !== shades.get(column);
  const free = freeFills(grid, all, weekColumns, isFree);
  const colours = texts || [...free].some((fill) => !isGrey(fill));
  const upright = uprightFills(grid, all, weekColumns);
  const labelled = kindColumn !== null || header.kindRow !== null;
  const meaning = fillReader(
    grid,
    { grounds, tints, shades, free, colours, texts, labelled, upright },
    { legend, told, isShade },
  );
  const isMark = (fill: string): boolean => free.has(fill) && !legend.has(fill) && !(isGrey(fill) && colours);
  const isWordless = (column: number): boolean =>
    all.filter((row) => !grid.hasText(row, column)).length * 2 > all.length;
  const full = weekColumns.filter((column) => isMark(shades.get(column) ?? '') && isWordless(column));
  return { meaning, fullColumns: full.length <= weekColumns.length * FULL_SHARE ? full : [] };
}

/** How the fills are spread over the table. */
interface SpreadFills {
  /** By row, the fill it is shaded in. */
  readonly grounds: ReadonlyMap<number, string | null>;
  /** The fills that tint whole rows, and whether that is in doubt. */
  readonly tints: ReadonlyMap<string, boolean>;
  /** By column, the fill of most of its cells. */
  readonly shades: ReadonlyMap<number, string | null>;
  /** Fills that stand elsewhere too. */
  readonly free: ReadonlySet<string>;
  /** Whether marks are texts or have a hue, so that grey is none. */
  readonly colours: boolean;
  /** Whether marks are texts. */
  readonly texts: boolean;
  /** Whether a row or a column says what is planned and what executed: where nothing else marks, that leaves no doubt. */
  readonly labelled: boolean;
  /** Fills that stand several times in one column and in no other, as a holiday's would. */
  readonly upright: ReadonlySet<string>;
}

function fillReader(grid: Grid, spread: SpreadFills, { legend, told, isShade }: SaidFills): FillReader {
  return (row, column) => {
    const fill = grid.fill(row, column);
    const said = told.get(fill) ?? (spread.tints.has(fill) ? undefined : legend.get(fill));
    const isColumn = fill === spread.shades.get(column);
    if (!isFilled(fill) || fill === spread.grounds.get(row)) return SHADED_ROW;
    if (isColumn && isShade(column)) return SHADED_COLUMN;
    if (said !== undefined) return { marks: said === 'nothing' ? null : said, reason: 'said', doubtful: false };
    return unsaid(fill, isColumn, spread);
  };
}

/** What a fill means of which nobody says anything, in a column that is filled through in it or not. */
function unsaid(fill: string, isColumn: boolean, spread: SpreadFills): FillMeaning {
  const { tints, free, colours, texts, labelled, upright } = spread;
  const tint = tints.get(fill);
  if (tint !== undefined) return { marks: null, reason: 'lane', doubtful: tint };
  if (isColumn && !free.has(fill)) return { ...SHADED_COLUMN, doubtful: !isGrey(fill) && !texts };
  if (isGrey(fill) && colours) return { marks: null, reason: 'grey', doubtful: !isColumn };
  return { marks: 'sign', reason: 'unexplained', doubtful: texts || !labelled || upright.has(fill) };
}

/** The fills that stand in cells whose row and column are not shaded in them. */
function freeFills(
  grid: Grid,
  rows: readonly number[],
  columns: readonly number[],
  isFree: (row: number, column: number, fill: string) => boolean,
): ReadonlySet<string> {
  const free = new Set<string>();
  for (const row of rows) {
    for (const column of columns) {
      const fill = grid.fill(row, column);
      if (isFree(row, column, fill)) free.add(fill);
    }
  }
  return free;
}

function uprightFills(grid: Grid, rows: readonly number[], columns: readonly number[]): ReadonlySet<string> {
  const found = new Map<string, number[]>();
  for (const column of columns) {
    const fills = new Set(rows.map((row) => grid.fill(row, column)).filter(isFilled));
    for (const fill of fills) found.set(fill, [...(found.get(fill) ?? []), column]);
  }
  const isRepeated = (fill: string, [column = 0]: readonly number[]): boolean =>
    rows.filter((row) => grid.fill(row, column) === fill).length > 2;
  const alone = [...found].filter(([fill, where]) => where.length === 1 && isRepeated(fill, where));
  return new Set(found.size > 1 ? alone.map(([fill]) => fill) : []);
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
    weekColumns.filter((column) => !isFilled(grid.fill(row, column)) && !grid.hasText(row, column)).length >
    weekColumns.length * BLANK_SHARE;
  const short = new Set(rows.filter(isBlank).map((row) => grounds.get(row)));
  return new Map([...grounds].filter(([, ground]) => !short.has(ground)));
}

function columnShade(grid: Grid, header: Header, column: number, rows: readonly number[]): string | null {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(grid.fill(row, column), (counts.get(grid.fill(row, column)) ?? 0) + 1);
  const headed = grid.fill(labelRowOf(header), column);
  const shade = [...counts].find(
    ([fill, count]) =>
      isFilled(fill) && count >= rows.length * SHADED_SHARE && (rows.length >= SHADED_ROWS || fill === headed),
  );
  return shade?.[0] ?? null;
}
