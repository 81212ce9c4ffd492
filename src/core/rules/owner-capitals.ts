/** Sheets whose owners are written in capitals throughout, mostly without accents. */

import { fold } from '#core/text/fold.ts';
import { oneLine } from '#core/text/one-line.ts';
import type { OwnerCell } from './owner-cells.ts';

/** Shorter texts are in capitals wherever they stand: they are codes. */
const LONGEST_CODE = 6;

/** Whether most owners are in capitals: then neither they nor the accents that capitals often lack are misspelt. */
export function capitalsAreCustom(cells: readonly OwnerCell[]): boolean {
  const names = cells.flatMap(({ owners }) => owners.matches).filter(({ text }) => text.length > LONGEST_CODE);
  return names.filter(({ text }) => text === text.toUpperCase()).length * 2 > names.length;
}

/** The name in capitals, without accents where the piece has none. */
export function inCapitals(name: string, piece: string): string {
  const capitals = name.toUpperCase();
  return withoutAccents(piece) === piece.normalize('NFC') ? withoutAccents(capitals) : capitals;
}

/** "Ñ" and "Ü" are letters of their own. */
function withoutAccents(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\u0301/g, '')
    .normalize('NFC');
}

/** Whether both are one text but for white space; where capitals are the custom, also but for case and accents. */
export function isSameWriting(text: string, other: string, isInCapitals: boolean): boolean {
  const compact = (written: string): string => (isInCapitals ? fold(written) : oneLine(written).normalize('NFC'));
  return compact(text) === compact(other);
}
