/** Finds the place that a kept answer speaks of, after rows and columns may have moved; never trusts an old position. */

import { columnLetters, columnNumber } from '#core/change/area.ts';
import type { Answers } from '#core/schedule/decision.ts';
import { fold } from '#core/text/fold.ts';
import type { Header } from './find-header.ts';
import { type Grid, range } from './grid.ts';

/** An answer as it is kept. */
export interface StoredAnswer {
  readonly code: string;
  readonly value: string;
  /** What stood at the row or column it speaks of when it was given; left out for an answer about no place. */
  readonly anchor?: string | undefined;
}

/** The answers that still hold, in two steps: those about rows are needed to find the header, the others need it. */
export interface PlacedAnswers {
  /** The answers about rows. */
  readonly rows: Answers;
  /** All answers, and the codes of those whose place is gone. */
  readonly columns: (header: Header) => { readonly answers: Answers; readonly stale: ReadonlySet<string> };
}

const LONGEST_ANCHOR = 80;
const LAST_ROW = 'last-row';
const ABOUT_ROWS: ReadonlySet<string> = new Set(['header-row', LAST_ROW]);
const ABOUT_COLUMNS = /-column$/;
/** Codes that end in the letters of the column they speak of. */
const OF_COLUMN = /^(month-order|month-weeks|column-fill):([A-Z]+)$/;

/** Places the answers in the sheet as it is now. An answer without anchor was given just now and is taken as it is. */
export function placeAnswers(grid: Grid, stored: readonly StoredAnswer[]): PlacedAnswers {
  const about = stored.map((answer) => placeRow(grid, answer));
  const rows = new Map(about.flatMap((found, at) => (isAboutRow(stored[at]) ? entry(found) : [])));
  return {
    rows,
    columns(header) {
      const placed = about.map((found) => found && placeColumn(grid, header, found));
      const answers = new Map(placed.flatMap(entry));
      const stale = stored.filter((_, at) => placed[at] === null).map(({ code }) => code);
      return { answers, stale: new Set(stale) };
    },
  };
}

/** The answer with what stands at its place now, to be kept. */
export function anchorAnswer(
  grid: Grid,
  header: Pick<Header, 'top' | 'bottom'>,
  code: string,
  value: string,
): StoredAnswer {
  const column = columnOf(code, value);
  if (ABOUT_ROWS.has(code)) return { code, value, anchor: anchorAt(grid, code)(Number(value)) };
  return column === null ? { code, value } : { code, value, anchor: columnAnchor(grid, header, column) };
}

function entry(answer: StoredAnswer | null): [string, string][] {
  return answer === null ? [] : [[answer.code, answer.value]];
}

function isAboutRow(answer: StoredAnswer | undefined): boolean {
  return answer !== undefined && ABOUT_ROWS.has(answer.code);
}

/** The column that an answer speaks of, in its value or in its code. */
function columnOf(code: string, value: string): number | null {
  const letters = OF_COLUMN.exec(code)?.[2] ?? (ABOUT_COLUMNS.test(code) ? value : '');
  return columnNumber(letters);
}

function placeRow(grid: Grid, answer: StoredAnswer): StoredAnswer | null {
  if (!isAboutRow(answer) || answer.anchor === undefined) return answer;
  const row = stillAt(Number(answer.value), answer.anchor, range(1, grid.rows), anchorAt(grid, answer.code));
  return row === null ? null : { ...answer, value: String(row) };
}

function placeColumn(grid: Grid, header: Header, answer: StoredAnswer): StoredAnswer | null {
  const old = columnOf(answer.code, answer.value);
  if (old === null || answer.anchor === undefined) return answer;
  const column = stillAt(old, answer.anchor, range(1, grid.columns), (each) => columnAnchor(grid, header, each));
  if (column === null) return null;
  const letters = columnLetters(column);
  const [, name] = OF_COLUMN.exec(answer.code) ?? [];
  return name === undefined ? { ...answer, value: letters } : { ...answer, code: `${name}:${letters}` };
}

/** The old place where it still looks the same, else the one other place that looks like it; null when there is none or several. */
function stillAt(
  old: number,
  anchor: string,
  places: readonly number[],
  anchorAt: (place: number) => string,
): number | null {
  if (anchorAt(old) === anchor) return old;
  const alike = places.filter((place) => anchorAt(place) === anchor);
  return alike.length === 1 ? (alike[0] ?? null) : null;
}

/** What tells a row. The last row is told by the one under it too, so that rows added below are not left out unseen. */
function anchorAt(grid: Grid, code: string): (row: number) => string {
  if (code !== LAST_ROW) return (row) => rowAnchor(grid, row);
  return (row) => {
    const below = range(row + 1, grid.rows).find((each) => rowAnchor(grid, each) !== '');
    return `${rowAnchor(grid, row)}/${below === undefined ? '' : rowAnchor(grid, below)}`;
  };
}

/** The first texts of a row that are more than marks and numbers. */
function rowAnchor(grid: Grid, row: number): string {
  const texts = range(1, grid.columns).map((column) => fold(grid.text(row, column)));
  return [...new Set(texts.filter((text) => /[a-z]{3}/.test(text)))].slice(0, 3).join('|').slice(0, LONGEST_ANCHOR);
}

/** The headings of a column, or the first text under them where it has none. */
function columnAnchor(grid: Grid, { top, bottom }: Pick<Header, 'top' | 'bottom'>, column: number): string {
  const headings = [...new Set(range(top, bottom).map((row) => fold(grid.text(row, column))))].filter(
    (text) => text !== '',
  );
  if (headings.length > 0) return headings.join('|').slice(0, LONGEST_ANCHOR);
  const first = range(bottom + 1, grid.rows).find((row) => grid.hasText(row, column));
  return first === undefined ? '' : `~${fold(grid.text(first, column)).slice(0, LONGEST_ANCHOR)}`;
}
