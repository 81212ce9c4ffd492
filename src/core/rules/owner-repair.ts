/** Repairs of one owner within an owner cell. */

import type { OwnerMatch } from '#core/directory/directory.ts';
import type { OwnerCell } from './owner-cells.ts';
import { replacing, type TextFix } from './text-fix.ts';

/** Writes `name` in place of the matched piece; the rest of the cell, and the piece's white space, stay as they are. */
export function replaceOwner({ text }: OwnerCell, { start, end }: OwnerMatch, name: string): TextFix {
  return replacing(text, start, end, replaceWords(text.slice(start, end), name));
}

/**
 * `replacement` with the white space of `original`, line breaks included, where both have as many words;
 * otherwise `replacement` as it is. Keeps a repair of words from touching anything else.
 */
function replaceWords(original: string, replacement: string): string {
  const words = replacement.trim().split(/\s+/);
  const gaps = original.trim().match(/\s+/g) ?? [];
  if (gaps.length !== words.length - 1) return replacement;
  return words.map((word, index) => word + (gaps[index] ?? '')).join('');
}
