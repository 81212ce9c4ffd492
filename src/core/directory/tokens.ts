/** Words, line breaks and marks of an owner cell, folded for comparison, each with its place in the cell. */

import { foldWithOrigins, originalSpan } from '#core/text/fold.ts';

/** A word, a line break, or any other single character that is no white space. */
export interface Token {
  readonly kind: 'word' | 'break' | 'mark';
  /** Folded; every dash is `-`. */
  readonly text: string;
  /** Where it stands in the original, end excluded. */
  readonly start: number;
  readonly end: number;
  /** Whether white space, a line break or the edge of the text stands before it, and after it. */
  readonly spaceBefore: boolean;
  readonly spaceAfter: boolean;
}

const TOKEN = /[\p{L}\p{N}\p{M}]+|\n|\S/gu;
const WORD = /^[\p{L}\p{N}\p{M}]/u;
const DASH = /^[\u2010-\u2015\u2212]$/;

/** The tokens of a text, in order. Blank lines are one break; there is none at the ends. */
export function tokenise(original: string): Token[] {
  const folded = foldWithOrigins(original);
  return [...folded.text.matchAll(TOKEN)].map((match) => {
    const text = match[0];
    const end = match.index + text.length;
    return {
      kind: kindOf(text),
      text: DASH.test(text) ? '-' : text,
      ...originalSpan(original, folded, match.index, end),
      spaceBefore: isSpace(folded.text.charAt(match.index - 1)),
      spaceAfter: isSpace(folded.text.charAt(end)),
    };
  });
}

function kindOf(text: string): Token['kind'] {
  if (text === '\n') return 'break';
  return WORD.test(text) ? 'word' : 'mark';
}

function isSpace(character: string): boolean {
  return character === '' || character === ' ' || character === '\n';
}

/** The words among the tokens, folded. */
export function wordsOf(tokens: readonly Token[]): string[] {
  return tokens.filter(({ kind }) => kind === 'word').map(({ text }) => text);
}
