/** An owner cell cut where it may be cut: names found to the letter, and the words left between separators and names. */

import type { Directory } from './directory.ts';
import { exactWritings, type Placed } from './exact-writings.ts';
import { isLink } from './grammar.ts';
import { type Lexicon, lexiconOf, type Writing } from './lexicon.ts';
import { type Separation, separations } from './separators.ts';
import { type Token, tokenise } from './tokens.ts';

/** Neighbouring tokens without a separator between them. */
export interface Fragment {
  readonly from: number;
  /** Excluded. */
  readonly to: number;
  /** The name, alias or code that fills it; null for words that are none. */
  readonly writing: Writing | null;
  /** Whether a separator, or the beginning of the cell, stands before it. */
  readonly separated: boolean;
}

/** A cell cut up against a directory. */
export interface CutCell {
  readonly tokens: readonly Token[];
  readonly separations: readonly Separation[];
  /** In order. Every token that separates nothing is in exactly one. */
  readonly fragments: readonly Fragment[];
  readonly lexicon: Lexicon;
}

/** Cuts the text of an owner cell. */
export function cutCell(text: string, directory: Directory): CutCell {
  const tokens = tokenise(text);
  const lexicon = lexiconOf(directory);
  const separating = separations(tokens);
  const found = exactWritings({ tokens, separations: separating, lexicon });
  return { tokens, separations: separating, fragments: fragmentsOf(tokens, separating, found), lexicon };
}

function fragmentsOf(
  tokens: readonly Token[],
  separating: readonly Separation[],
  found: readonly Placed[],
): readonly Fragment[] {
  const fragments: Fragment[] = [];
  let from = 0;
  for (const placed of [...found, null]) {
    const to = placed?.from ?? tokens.length;
    const between = wordFragments(tokens, separating, from, to);
    const last = between.at(-1);
    // "y de la Dirección …": words that only link the name to what stands before it separate, too.
    const linked = placed !== null && last?.separated && last.to === to && onlyLinks(tokens, last);
    fragments.push(...(linked ? between.slice(0, -1) : between));
    if (placed === null) break;
    const touching = from === placed.from ? from > 0 : separating[placed.from - 1] === 'none' && !linked;
    fragments.push({ ...placed, separated: !touching });
    from = placed.to;
  }
  return fragments;
}

function wordFragments(
  tokens: readonly Token[],
  separating: readonly Separation[],
  start: number,
  end: number,
): Fragment[] {
  const fragments: Fragment[] = [];
  let from = -1;
  for (let index = start; index <= end; index += 1) {
    const inside = index < end && separating[index] === 'none';
    if (inside && from < 0 && tokens[index]?.kind !== 'break') from = index;
    if (inside || from < 0) continue;
    const separated = from === 0 || separating.slice(start, from).some((separation) => separation !== 'none');
    fragments.push({ from, to: index, writing: null, separated });
    from = -1;
  }
  return fragments;
}

function onlyLinks(tokens: readonly Token[], { from, to }: Fragment): boolean {
  return tokens.slice(from, to).every(({ kind, text }) => kind === 'break' || isLink(text));
}
