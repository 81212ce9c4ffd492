/** Where the names, aliases and codes of a directory stand in a cell, to the letter but for case, accents and white space. */

import { isArticle, isGenitive } from './grammar.ts';
import { endOfWriting, type Lexicon, type Writing } from './lexicon.ts';
import type { Separation } from './separators.ts';
import type { Token } from './tokens.ts';

/** A writing and the tokens it stands on, `to` excluded. */
export interface Placed {
  readonly from: number;
  readonly to: number;
  readonly writing: Writing;
}

/** The tokens of a cell, how they separate, and what they are looked up in. */
interface Cell {
  readonly tokens: readonly Token[];
  readonly separations: readonly Separation[];
  readonly lexicon: Lexicon;
}

/**
 * The writings that stand in the cell and do not overlap, in order; of two that overlap the longer one.
 * A name that belongs to another by "de" ("Enlaces de la Dirección de Comunicaciones") is part of that
 * other name, and a code counts only between separators or beside another code.
 */
export function exactWritings(cell: Cell): readonly Placed[] {
  const taken = new Set<number>();
  const accepted: Placed[] = [];
  for (const placed of candidates(cell).sort(longestFirst)) {
    const { from, to, writing } = placed;
    if (taken.has(from) || taken.has(to - 1)) continue;
    const isPart = writing.source === 'code' ? !standsAlone(cell, placed) : isTied(cell, from);
    if (isPart) continue;
    accepted.push(placed);
    for (let index = from; index < to; index += 1) taken.add(index);
  }
  return accepted.sort((a, b) => a.from - b.from);
}

function candidates({ tokens, lexicon }: Cell): Placed[] {
  return tokens.flatMap((token, from) =>
    (lexicon.byFirstToken.get(token.text) ?? [])
      .map((writing) => ({ from, to: endOfWriting(tokens, from, writing), writing }))
      .filter(({ to }) => to > from),
  );
}

const SOURCES: readonly Writing['source'][] = ['name', 'code', 'alias'];

function longestFirst(a: Placed, b: Placed): number {
  return (
    b.writing.size - a.writing.size ||
    a.from - b.from ||
    SOURCES.indexOf(a.writing.source) - SOURCES.indexOf(b.writing.source)
  );
}

/** The nearest token before `from` that is no line break and, as `skips` says, no linking word; separators are not skipped. */
function tokenBefore({ tokens, separations }: Cell, from: number, skips: (word: string) => boolean): number {
  let index = from - 1;
  while (separations[index] === 'none' && (tokens[index]?.kind === 'break' || skips(tokens[index]?.text ?? ''))) {
    index -= 1;
  }
  return index;
}

function isTied(cell: Cell, from: number): boolean {
  const link = tokenBefore(cell, from, isArticle);
  const isOpen = cell.separations[link] === 'none' && cell.separations[link - 1] === 'none';
  return isOpen && isGenitive(cell.tokens[link]?.text ?? '');
}

function standsAlone(cell: Cell, { from, to }: Placed): boolean {
  const before = tokenBefore(cell, from, (word) => isArticle(word) || isGenitive(word));
  const after = cell.tokens[to]?.kind === 'break' && cell.separations[to] === 'none' ? to + 1 : to;
  return [before, after].every((side) => cell.separations[side] !== 'none' || isCode(cell.tokens[side], cell.lexicon));
}

function isCode(token: Token | undefined, { byFirstToken }: Lexicon): boolean {
  const writings = byFirstToken.get(token?.text ?? '') ?? [];
  return writings.some(({ source, tokens }) => source === 'code' && tokens.length === 1);
}
