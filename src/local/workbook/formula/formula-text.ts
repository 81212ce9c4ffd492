/** Formulas as text: moving their relative references and renaming the sheets they name. */

import { columnLetters } from '#core/change/area.ts';
import { columnNumber, LAST_COLUMN, LAST_ROW, quotedSheetName } from './references.ts';

interface Token {
  readonly kind: 'other' | 'sheet' | 'reference';
  readonly text: string;
}

/** In order of trial: text, sheet names (with their `!`), structured or external references, references, words. */
const TOKENS = new RegExp(
  [
    '(?<string>"(?:[^"]|"")*"?)',
    "(?<quoted>'(?:[^']|'')*'!)",
    '(?<sheet>(?:\\[\\d+\\])?[\\p{L}\\p{N}_.\\\\?]+(?::[\\p{L}\\p{N}_.\\\\?]+)?!)',
    '(?<bracket>\\[[^\\[\\]]*(?:\\[[^\\[\\]]*\\][^\\[\\]]*)*\\])',
    '(?<lines>(?:\\$?[A-Za-z]{1,3}:\\$?[A-Za-z]{1,3}|\\$?\\d{1,7}:\\$?\\d{1,7})(?![\\p{L}\\p{N}_.(]))',
    '(?<cell>\\$?[A-Za-z]{1,3}\\$?[1-9]\\d{0,6}(?![\\p{L}\\p{N}_.(!]))',
    '(?<word>[\\p{L}\\p{N}_.\\\\?]+)',
    '(?<rest>[\\s\\S])',
  ].join('|'),
  'gu',
);

function tokens(formula: string): Token[] {
  return [...formula.matchAll(TOKENS)].map(({ 0: text, groups }) => {
    if (groups?.quoted !== undefined || groups?.sheet !== undefined) return { kind: 'sheet', text };
    if (groups?.lines !== undefined || groups?.cell !== undefined) return { kind: 'reference', text };
    return { kind: 'other', text };
  });
}

/** The formula as it reads when copied `rows` down and `columns` to the right; what leaves the sheet becomes `#REF!`. */
export function moveFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  const move = ({ kind, text }: Token) => (kind === 'reference' ? moveReference(text, rows, columns) : text);
  return tokens(formula).map(move).join('');
}

function moveReference(reference: string, rows: number, columns: number): string {
  const sides = reference.split(':').map((side) => moveSide(side, rows, columns));
  return sides.includes(null) ? '#REF!' : sides.join(':');
}

/** Moves a cell, or one side of whole rows or columns; null where it leaves the sheet. */
function moveSide(side: string, rows: number, columns: number): string | null {
  const { groups } = /^(?<column>\$?[A-Za-z]+)?(?<row>\$?\d+)?$/.exec(side) ?? {};
  const column = moveColumn(groups?.column ?? '', columns);
  const row = moveRow(groups?.row ?? '', rows);
  return column === null || row === null ? null : column + row;
}

function moveColumn(written: string, by: number): string | null {
  if (written === '' || written.startsWith('$')) return written;
  // Beyond the last column there is no reference: it is someone's name, such as `XYZ1`.
  if (columnNumber(written) > LAST_COLUMN) return written;
  const column = columnNumber(written) + by;
  return column >= 1 && column <= LAST_COLUMN ? columnLetters(column) : null;
}

function moveRow(written: string, by: number): string | null {
  if (written === '' || written.startsWith('$')) return written;
  const row = Number(written) + by;
  return row >= 1 && row <= LAST_ROW ? String(row) : null;
}

/** Sheets' new names by their old names in lower case; null for a sheet that is gone, whose references become `#REF!`. */
export type SheetRenames = ReadonlyMap<string, string | null>;

/** The formula with the sheets it names renamed. */
export function renameSheets(formula: string, renames: SheetRenames): string {
  if (!formula.includes('!')) return formula;
  const rename = ({ kind, text }: Token) => (kind === 'sheet' ? renameSheet(text, renames) : text);
  return tokens(formula).map(rename).join('');
}

function renameSheet(token: string, renames: SheetRenames): string {
  const written = token.slice(0, -1);
  const name = written.startsWith("'") ? written.slice(1, -1).replaceAll("''", "'") : written;
  const renamed = renames.get(name.toLowerCase());
  if (renamed === undefined) return token;
  return renamed === null ? '#REF!' : `${quotedSheetName(renamed)}!`;
}
