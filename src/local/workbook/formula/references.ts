/** Reading A1 notation; `#core/change/area.ts` writes it. */

import { areaName } from '#core/change/area.ts';
import type { AreaModel } from '../model.ts';

/** Rows and columns of an Excel sheet (ECMA-376 part 1, 18.3.1.73; Excel's own limits). */
export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;

/** The column of letters, any case: A → 1, AA → 27. */
export function columnNumber(letters: string): number {
  let column = 0;
  for (let at = 0; at < letters.length; at += 1) column = column * 26 + ((letters.charCodeAt(at) | 32) - 96);
  return column;
}

/** The cell of `B3` or `$B$3`; null where it is none. */
export function parseCell(text: string): { row: number; column: number } | null {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(text);
  if (match === null) return null;
  return withinSheet(Number(match[2]), columnNumber(match[1] ?? ''));
}

function withinSheet(row: number, column: number): { row: number; column: number } | null {
  return row <= LAST_ROW && column <= LAST_COLUMN ? { row, column } : null;
}

/** The rectangle of `B3`, `A1:C4`, `A:B` or `1:3`, dollars allowed; null where it is none. */
export function parseArea(text: string): AreaModel | null {
  const [first = '', last = first] = text.split(':');
  const from = parseCell(first) ?? parseLine(first, 1, 1);
  const to = parseCell(last) ?? parseLine(last, LAST_ROW, LAST_COLUMN);
  if (from === null || to === null) return null;
  const row = Math.min(from.row, to.row);
  const column = Math.min(from.column, to.column);
  return { row, column, rows: Math.abs(to.row - from.row) + 1, columns: Math.abs(to.column - from.column) + 1 };
}

/** One side of a whole-column or whole-row reference. */
function parseLine(text: string, row: number, column: number): { row: number; column: number } | null {
  const match = /^\$?(?:([A-Za-z]{1,3})|(\d{1,7}))$/.exec(text);
  if (match === null) return null;
  return withinSheet(Number(match[2] ?? row), match[1] === undefined ? column : columnNumber(match[1]));
}

/** The rectangles of an `sqref`; what is no rectangle is left out. */
export function parseAreas(text: string): AreaModel[] {
  return text.split(/\s+/).flatMap((piece) => parseArea(piece) ?? []);
}

/** An `sqref` of rectangles. */
export function areasText(areas: readonly AreaModel[]): string {
  return areas.map(areaName).join(' ');
}

/** A1 notation with dollars: `$B$2:$D$5`. */
export function absoluteAreaName(area: AreaModel): string {
  return areaName(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}

/** A sheet's name as formulas quote it. */
export function quotedSheetName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** A reference to cells of a named sheet, `'My sheet'!$A$1:$B$2`; null where it is none. */
export function parseSheetArea(text: string): { sheet: string; area: AreaModel } | null {
  const match = /^(?:'((?:[^']|'')*)'|([^'!]*))!(.+)$/.exec(text.trim());
  const area = parseArea(match?.[3] ?? '');
  const sheet = match?.[1]?.replaceAll("''", "'") ?? match?.[2];
  return area === null || sheet === undefined ? null : { sheet, area };
}
