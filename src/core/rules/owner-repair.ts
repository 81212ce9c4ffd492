/** Repairs of one owner within an owner cell. */

import type { SheetEdit } from '#core/change/patch.ts';
import type { OwnerMatch } from '#core/directory/directory.ts';
import { replaceWords, rewriteCell } from './cell-rewrite.ts';
import type { OwnerCell } from './owner-cells.ts';

/** Writes `name` in place of the matched piece; the rest of the cell, and the piece's white space, stay as they are. */
export function replaceOwner(sheet: string, cell: OwnerCell, { start, end }: OwnerMatch, name: string): SheetEdit {
  const piece = replaceWords(cell.text.slice(start, end), name);
  return rewriteCell(sheet, cell, cell.text.slice(0, start) + piece + cell.text.slice(end));
}
