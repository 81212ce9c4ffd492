/** References inside formulas that move: with a copied formula, and with inserted and deleted rows and columns. */

import { columnLetters } from '#core/change/area.ts';
import { type ReferenceCorner, readReference, tokenize } from './formula-tokens.ts';
import { type GridChange, movedPosition, movedSpan } from './grid-change.ts';

const BROKEN = '#REF!';

function writeCorner(corner: ReferenceCorner): string {
  const column = corner.column === null ? '' : `${corner.columnFixed ? '$' : ''}${columnLetters(corner.column)}`;
  const row = corner.row === null ? '' : `${corner.rowFixed ? '$' : ''}${corner.row}`;
  return column + row;
}

function writeReference(corners: readonly ReferenceCorner[] | null): string {
  return corners === null ? BROKEN : corners.map(writeCorner).join(':');
}

/** The formula as it reads when copied some rows down and columns right: relative references move along. */
export function copyFormula(formula: string, rows: number, columns: number): string {
  const move = (position: number | null, fixed: boolean, by: number): number | null =>
    position === null || fixed ? position : position + by;
  return tokenize(formula, '.')
    .map(({ kind, text }) => {
      if (kind !== 'reference') return text;
      const moved = readReference(text).map((corner) => ({
        ...corner,
        row: move(corner.row, corner.rowFixed, rows),
        column: move(corner.column, corner.columnFixed, columns),
      }));
      const inside = moved.every(({ row, column }) => (row ?? 1) >= 1 && (column ?? 1) >= 1);
      return writeReference(inside ? moved : null);
    })
    .join('');
}

function moveReference(text: string, change: GridChange): string {
  const { axis } = change;
  const [from, to] = readReference(text);
  if (from === undefined) return text;
  if (to === undefined) {
    const position = from[axis];
    if (position === null) return text;
    const moved = movedPosition(position, change);
    return writeReference(moved === null ? null : [{ ...from, [axis]: moved }]);
  }
  const start = from[axis];
  const end = to[axis];
  if (start === null || end === null) return text;
  const moved = movedSpan(Math.min(start, end), Math.max(start, end), change);
  if (moved === null) return writeReference(null);
  const [first, second] = start <= end ? [moved.from, moved.to] : [moved.to, moved.from];
  return writeReference([
    { ...from, [axis]: first },
    { ...to, [axis]: second },
  ]);
}

function sheetNameOf(text: string): string {
  return text
    .slice(0, -1)
    .replace(/^'(.*)'$/s, '$1')
    .replaceAll("''", "'");
}

/**
 * The formula after rows or columns of a sheet were inserted or deleted.
 *
 * @param home name of the sheet the formula stands in.
 * @param changed name of the sheet that changed.
 */
export function adjustFormula(formula: string, home: string, changed: string, change: GridChange): string {
  let sheet = home;
  return tokenize(formula, '.')
    .map(({ kind, text }) => {
      if (kind === 'sheet') {
        sheet = sheetNameOf(text);
        return text;
      }
      const moved = kind === 'reference' && sheet.toLowerCase() === changed.toLowerCase();
      sheet = home;
      return moved ? moveReference(text, change) : text;
    })
    .join('');
}
