/** Repairs of one owner within an owner cell. */

import type { OwnerMatch } from '#core/directory/directory.ts';
import type { OwnerCell } from './owner-cells.ts';
import { type Replacement, replacing, type TextFix } from './text-fix.ts';

/**
 * Writes `name` in place of the matched piece: only the words that differ where both have as many, so that white space stays
 * as it is and can be mended by itself; otherwise the whole piece.
 */
export function replaceOwner({ text }: OwnerCell, { start, end }: OwnerMatch, name: string): TextFix {
  const words = name.trim().split(/\s+/);
  const written = [...text.slice(start, end).matchAll(/\S+/g)];
  if (written.length !== words.length) return replacing(text, start, end, name);
  const replacements = written.flatMap(({ 0: word, index }, at): Replacement[] => {
    const right = words[at] ?? word;
    return right === word ? [] : [{ start: start + index, end: start + index + word.length, text: right }];
  });
  return { before: text, replacements };
}
