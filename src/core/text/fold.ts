/** Comparing Spanish texts the way a reader does: case, accents and runs of white space make no difference. */

import { oneLine } from './one-line.ts';
import { remembered } from './remembered.ts';

const DIACRITICS = /[\u0300-\u036f]/g;

/** Characters nobody sees, which pasted texts bring along: soft hyphen, zero-width spaces and joiners, direction and byte-order marks. */
const INVISIBLE = /\u00ad|\u200b|\u200c|\u200d|\u200e|\u200f|\u2060|\ufeff/g;

/** What "í" is made of in texts copied from some PDF files. */
const DOTLESS_I = /\u0131/g;

/** Line feed and what other programs write in its place. */
const LINE_BREAK = /[\n\r\v\f\u2028\u2029]/;

/** Lower case, no accents (ñ becomes n), no invisible characters, white space runs as one blank, none at the ends. */
export const fold = remembered((text) => oneLine(foldLetters(text)));

/** Most texts of a schedule are marks and numbers: nothing of theirs needs folding but their case. */
const PLAIN = /^[ -~]*$/;

function foldLetters(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text.replace(INVISIBLE, '').normalize('NFD').replace(DIACRITICS, '').toLowerCase().replace(DOTLESS_I, 'i');
}

/** A folded text that still knows where each of its characters stood. */
export interface FoldedText {
  readonly text: string;
  /** `origins[i]`: index in the original text of the character that `text[i]` came from. */
  readonly origins: readonly number[];
}

/** Like {@link fold}, keeping for each folded character its place in the original; a line break folds to `\n`, not to a blank. */
export function foldWithOrigins(original: string): FoldedText {
  let text = '';
  const origins: number[] = [];
  for (let index = 0; index < original.length; index += 1) {
    const folded = foldCharacter(original.charAt(index), text.at(-1) ?? '\n');
    if (folded === '\n' && text.endsWith(' ')) {
      text = text.slice(0, -1);
      origins.pop();
    }
    text += folded;
    for (let piece = 0; piece < folded.length; piece += 1) origins.push(index);
  }
  const trimmed = text.trimEnd();
  return { text: trimmed, origins: origins.slice(0, trimmed.length) };
}

function foldCharacter(character: string, previous: string): string {
  if (LINE_BREAK.test(character)) return previous === '\n' ? '' : '\n';
  const folded = foldLetters(character);
  if (!/^\s$/.test(folded)) return folded;
  return previous === ' ' || previous === '\n' ? '' : ' ';
}

/** Where the folded characters from `start` to `end` (excluded, not empty) stand in the original, accents that follow the last letter included. */
export function originalSpan(
  original: string,
  { origins }: FoldedText,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } {
  let last = (origins[end - 1] ?? 0) + 1;
  while (last < original.length && foldLetters(original.charAt(last)) === '') last += 1;
  return { start: origins[start] ?? 0, end: last };
}
