/** Repairs that rewrite the text of one cell. */

import type { CellPosition } from '#core/change/area.ts';
import type { SheetEdit } from '#core/change/patch.ts';

/** The edit that gives a cell a new text. */
export function rewriteCell(sheet: string, { row, column }: CellPosition, text: string): SheetEdit {
  return { kind: 'edit', sheet, writes: [{ row, column, value: text }], paints: [] };
}

/**
 * `replacement` with the white space of `original`, line breaks included, where both have as many words;
 * otherwise `replacement` as it is. Keeps a repair of words from touching anything else.
 */
export function replaceWords(original: string, replacement: string): string {
  const words = replacement.trim().split(/\s+/);
  const gaps = original.trim().match(/\s+/g) ?? [];
  if (gaps.length !== words.length - 1) return replacement;
  return words.map((word, index) => word + (gaps[index] ?? '')).join('');
}
