/** A1 notation: `B2`, `B2:D`, `C:C`, `3:5`, `'Hoja 1'!A1`. */

import type { AreaModel } from '#local/workbook/model.ts';
import { areaBetween } from './area.ts';

/** One end of a reference; null where it is open (`C:C` has no rows). */
export interface Corner {
  readonly column: number | null;
  readonly row: number | null;
}

/** A notation that was read. */
export interface Notation {
  /** Null: the sheet at hand. */
  readonly sheetName: string | null;
  readonly from: Corner;
  readonly to: Corner;
}

/** Number of a column's letters: A → 1, AA → 27. */
export function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

function readCorner(text: string): Corner | null {
  const parts = /^\$?([a-z]{1,3})?\$?(\d{1,7})?$/i.exec(text);
  if (parts === null || text === '') return null;
  const [, letters, digits] = parts;
  if (letters === undefined && digits === undefined) return null;
  return {
    column: letters === undefined ? null : columnNumber(letters),
    row: digits === undefined ? null : Number(digits),
  };
}

function splitSheet(text: string): { sheetName: string | null; cells: string } {
  const parts = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.*)$/.exec(text);
  if (parts === null) return { sheetName: null, cells: text };
  return { sheetName: parts[1]?.replaceAll("''", "'") ?? parts[2] ?? null, cells: parts[3] ?? '' };
}

/** Reads a notation, or gives null for what is none. */
export function readNotation(text: string): Notation | null {
  const { sheetName, cells } = splitSheet(text.trim());
  const [first = '', second, ...rest] = cells.split(':');
  const from = readCorner(first);
  const to = second === undefined ? from : readCorner(second);
  if (from === null || to === null || rest.length > 0) return null;
  const single = second === undefined;
  if (single && (from.column === null || from.row === null)) return null;
  return { sheetName, from, to };
}

/** The cells a notation means on a grid of the given size: open ends reach to its edges. */
export function resolveNotation({ from, to }: Notation, rows: number, columns: number): AreaModel {
  return areaBetween(from.row ?? 1, from.column ?? 1, to.row ?? rows, to.column ?? columns);
}
