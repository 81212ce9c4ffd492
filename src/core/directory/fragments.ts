/** An owner cell cut at its separators: names found to the letter, and the words left between them. */

import type { Directory } from './directory.ts';
import { lexiconOf, type Writing, wordsOf } from './lexicon.ts';
import { isSeparator, type Token, type TokenKind, tokenise } from './tokens.ts';

/** A name, alias or code of the directory, or neighbouring words that are none. */
export interface Fragment {
  /** Where it stands in the cell, end excluded. */
  readonly start: number;
  readonly end: number;
  /** Folded. */
  readonly words: readonly string[];
  readonly writing: Writing | null;
  /** What separates it from the fragment before, or from the beginning of the cell; nothing where it touches that fragment. */
  readonly before: readonly TokenKind[];
}

/** The fragments of a cell, in order. A code counts only between separators or beside another one. */
export function fragmentsOf(cell: string, directory: Directory): Fragment[] {
  const lexicon = lexiconOf(directory);
  const fragments: Fragment[] = [];
  let before: TokenKind[] = ['hard'];
  for (const group of groupsOf(tokenise(cell, lexicon))) {
    if (isSeparator(group[0])) {
      before.push(group[0].kind);
      continue;
    }
    const writings = group.map(({ text, writing }) => writing ?? lexicon.byCode.get(text) ?? null);
    const parts: Group[] = writings.includes(null) ? [group] : group.map((token) => [token]);
    parts.forEach((part, index) => {
      const words = wordsOf(part.map(({ text }) => text).join(' '));
      const writing = parts.length === group.length ? (writings[index] ?? null) : null;
      fragments.push({ start: part[0].start, end: part.at(-1)?.end ?? 0, words, writing, before });
      before = [];
    });
  }
  return fragments;
}

type Group = [Token, ...Token[]];

/** Neighbouring words together, everything else by itself. */
function groupsOf(tokens: readonly Token[]): Group[] {
  const groups: Group[] = [];
  for (const token of tokens) {
    const last = groups.at(-1);
    if (token.kind === 'word' && last?.[0].kind === 'word') last.push(token);
    else groups.push([token]);
  }
  return groups;
}
