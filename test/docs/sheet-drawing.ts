/** Draws a sheet as a spreadsheet shows it: column letters, row numbers, fills and merged cells. */

import { type Area, columnLetters } from '#core/change/area.ts';
import { backgroundAt, displayAt, NO_FILL, type SheetSnapshot } from '#core/change/sheet-snapshot.ts';
import { gridOf, isHome, range } from '#core/reading/grid.ts';

const ROW_HEIGHT = 29;
const LETTERS_HEIGHT = 22;
const NUMBERS_WIDTH = 34;
/** Of an average letter of the font at its size. */
const LETTER_WIDTH = 7.6;
const WIDEST = 230;
const DEFAULT_NARROW = 54;
/** Longer texts run over into the empty cell beside them. */
const LONG = 18;
/** Centred text in fewer merged cells would stand under the notes. */
const CENTRED_COLUMNS = 3;

/** A rectangle in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A drawn sheet, and where its cells are. */
export interface SheetDrawing {
  readonly html: string;
  readonly width: number;
  readonly height: number;
  boxOf(area: Area): Box;
}

/** Draws it from the left edge on, with `top` pixels left free above the column letters. */
export function drawPictureSheet(sheet: SheetSnapshot, top: number, narrow = DEFAULT_NARROW): SheetDrawing {
  const widths = range(1, sheet.columns).map((column) => widthOf(sheet, column, narrow));
  const edge = (column: number): number => NUMBERS_WIDTH + widths.slice(0, column - 1).reduce((sum, w) => sum + w, 0);
  const line = (row: number): number => top + LETTERS_HEIGHT + (row - 1) * ROW_HEIGHT;
  const boxOf = ({ row, column, rows, columns }: Area): Box => ({
    left: edge(column),
    top: line(row),
    width: edge(column + columns) - edge(column),
    height: rows * ROW_HEIGHT,
  });
  const html = [
    ...range(1, sheet.columns).map((column) => {
      const box = { left: edge(column), top, width: edge(column + 1) - edge(column), height: LETTERS_HEIGHT };
      return element('letters', box, columnLetters(column));
    }),
    ...range(1, sheet.rows).map((row) =>
      element('letters', { left: 0, top: line(row), width: NUMBERS_WIDTH, height: ROW_HEIGHT }, String(row)),
    ),
    ...cellsOf(sheet, boxOf),
  ].join('\n');
  return { html, boxOf, width: edge(sheet.columns + 1), height: line(sheet.rows + 1) };
}

/** An absolutely placed element with a text. */
export function element(kind: string, { left, top, width, height }: Box, text: string, style = ''): string {
  const place = `left:${left}px;top:${top}px;width:${width}px;height:${height}px;${style}`;
  return `<div class="${kind}" style="${place}"><span>${escaped(text)}</span></div>`;
}

/** The text with the characters that HTML keeps for itself written out. */
export function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}

/** As wide as the longest text that stands in one cell needs. */
function widthOf(sheet: SheetSnapshot, column: number, narrow: number): number {
  const grid = gridOf(sheet);
  const texts = range(1, sheet.rows)
    .filter((row) => (grid.merge(row, column)?.columns ?? 1) === 1 && !runsOver(sheet, row, column))
    .map((row) => displayAt(sheet, row, column));
  const longest = Math.max(...texts.map((text) => text.length));
  return Math.min(WIDEST, Math.max(column === 1 ? 44 : narrow, Math.round(longest * LETTER_WIDTH) + 14));
}

function runsOver(sheet: SheetSnapshot, row: number, column: number): boolean {
  const isFree = displayAt(sheet, row, column + 1) === '' && backgroundAt(sheet, row, column + 1) === NO_FILL;
  return isFree && displayAt(sheet, row, column).length > LONG;
}

function cellsOf(sheet: SheetSnapshot, boxOf: (area: Area) => Box): string[] {
  const grid = gridOf(sheet);
  return range(1, sheet.rows).flatMap((row) =>
    range(1, sheet.columns)
      .filter((column) => isHome(grid, row, column))
      .map((column) => {
        const area = grid.merge(row, column) ?? { row, column, rows: 1, columns: 1 };
        const fill = backgroundAt(sheet, row, column);
        const looks = [
          ...(area.columns >= CENTRED_COLUMNS ? ['centred'] : []),
          ...(area.columns === 1 && runsOver(sheet, row, column) ? ['over'] : []),
        ];
        const kind = ['cell', ...looks].join(' ');
        const style = fill === NO_FILL ? '' : `background:${fill}`;
        return element(kind, boxOf(area), displayAt(sheet, row, column), style);
      }),
  );
}
