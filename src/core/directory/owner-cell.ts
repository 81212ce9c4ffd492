/** Reading an owner cell: which units it names, and what in it names none. */

import type { Directory, OwnerMatch, OwnerReading } from './directory.ts';
import { contentWords, isGenitive, singularHead } from './grammar.ts';
import type { Lexicon, Writing } from './lexicon.ts';
import { nearestWriting } from './near-miss.ts';
import { type CutCell, cutCell, type Fragment } from './owner-fragments.ts';
import { wordsOf } from './tokens.ts';

/** How many words a misspelt name may have more than the longest name: a word cut in two, one written twice. */
const SPARE_WORDS = 3;

/** Neighbouring fragments that together name one unit. */
interface NamedRun {
  readonly first: number;
  /** Excluded. */
  readonly last: number;
  readonly writing: Writing;
  readonly kind: 'exact' | 'elliptic' | 'near-miss';
}

/**
 * Finds the units of a directory in the text of an owner cell, in its order. Case, accents and white space make no
 * difference. Names found to the letter come first, the longest before all; of the words that remain, each run between
 * separators is read as a name whose head stands before ("Dirección de Comunicaciones y TIyC"), or as a misspelt
 * name. What is neither a name nor a separator is in `unread`, verbatim. Never throws.
 *
 * Separators are commas, semicolons, slashes, line breaks, dashes, brackets, bullets, numbers of a list, "y", "con apoyo de"
 * and the like, roles such as "Responsable:" or "(apoyo)", and full stops. "y" and line breaks may also stand inside a name.
 */
export function readOwners(text: string, directory: Directory): OwnerReading {
  const cell = cutCell(text, directory);
  const runs = namedRuns(cell);
  return {
    matches: runs.map((run) => toMatch(text, cell, run)),
    unread: unreadPieces(text, cell, runs),
  };
}

function namedRuns(cell: CutCell): NamedRun[] {
  const runs: NamedRun[] = [];
  for (let first = 0; first < cell.fragments.length; ) {
    const previous = runs.at(-1);
    const head = previous?.last === first ? previous.writing : null;
    const run = longestRun(cell, first, head);
    if (run !== null) runs.push(run);
    first = run?.last ?? first + 1;
  }
  return runs;
}

/** The longest run of fragments from `first` on that names a unit; `before` is the name it directly follows. */
function longestRun(cell: CutCell, first: number, before: Writing | null): NamedRun | null {
  const { fragments, tokens, lexicon } = cell;
  const from = fragments[first]?.from ?? 0;
  let best: NamedRun | null = null;
  let isWritten = true;
  for (let last = first + 1; last <= fragments.length; last += 1) {
    const fragment = fragments[last - 1];
    if (fragment === undefined || fragment.to - from > 2 * (lexicon.longest + SPARE_WORDS)) break;
    isWritten = isWritten && fragment.writing !== null;
    const words = wordsOf(tokens.slice(from, fragment.to));
    const named = isWritten ? writtenRun(fragments, first, last) : inexactName(cell, first, last, words, before);
    if (named !== null) best = { first, last, ...named };
  }
  return best;
}

type Named = Pick<NamedRun, 'writing' | 'kind'>;

function writtenRun(fragments: readonly Fragment[], first: number, last: number): Named | null {
  const writing = last === first + 1 ? (fragments[first]?.writing ?? null) : null;
  return writing && { writing, kind: 'exact' };
}

function inexactName(
  { fragments, lexicon }: CutCell,
  first: number,
  last: number,
  words: readonly string[],
  before: Writing | null,
): Named | null {
  const run = fragments.slice(first, last);
  const mayBorrow = run[0]?.separated === true && run.every(({ writing }) => writing === null);
  const borrowed = mayBorrow ? borrowingName(contentWords(words), before, lexicon.byContent, lexicon.byRest) : null;
  if (borrowed !== null) return { writing: borrowed, kind: 'elliptic' };
  if (isNameWithMore(run, words)) return null;
  const meant = nearestWriting(words, lexicon) ?? (mayBorrow ? misspeltBorrower(words, before, lexicon) : null);
  return meant && { writing: meant, kind: 'near-miss' };
}

/** A name written right with only linking words or marks beside it ("Secretaría de Planeación?"), or the complement of one ("de la Dirección …"). */
function isNameWithMore(run: readonly Fragment[], words: readonly string[]): boolean {
  const size = contentWords(words).length;
  const complement = run[0]?.separated === false && isGenitive(words[0] ?? '');
  return complement || run.some(({ writing }) => writing?.content.length === size);
}

type Found = ReadonlyMap<string, Writing | null>;

/** "TIyC" after "Dirección de Comunicaciones", "Planeación" after it where only one unit is called that, "Secretarías de Gobierno". */
function borrowingName(content: readonly string[], before: Writing | null, names: Found, rests: Found): Writing | null {
  const singular = singularHead(content[0]);
  const whole = singular === undefined ? null : names.get([singular, ...content.slice(1)].join(' '));
  if (whole) return whole;
  if (before === null || before.head.length === 0) return null;
  return (
    names.get([...before.head, ...content].join(' ')) ??
    names.get([...before.head.slice(0, 1), ...content].join(' ')) ??
    rests.get(content.join(' ')) ??
    null
  );
}

function misspeltBorrower(words: readonly string[], before: Writing | null, lexicon: Lexicon): Writing | null {
  return before === null || before.head.length === 0 ? null : nearestWriting([...before.head, ...words], lexicon);
}

function toMatch(
  text: string,
  { tokens, fragments, lexicon }: CutCell,
  { first, last, writing, kind }: NamedRun,
): OwnerMatch {
  const start = tokens[fragments[first]?.from ?? 0]?.start ?? 0;
  const end = tokens[(fragments[last - 1]?.to ?? 1) - 1]?.end ?? text.length;
  const piece = text.slice(start, end);
  return {
    unit: writing.unit,
    text: piece,
    start,
    end,
    ...(kind === 'exact' ? spelling(piece, writing, lexicon) : { kind, matched: writing.written }),
  };
}

function spelling(piece: string, writing: Writing, { byFirstToken }: Lexicon): Pick<OwnerMatch, 'kind' | 'matched'> {
  const ofUnit = byFirstToken.get(writing.tokens[0] ?? '')?.filter(({ unit }) => unit === writing.unit);
  const same = ofUnit?.find(({ written }) => written === piece);
  if (same === undefined) return { kind: 'variant', matched: writing.written };
  return { kind: same.source === 'name' ? 'canonical' : 'alias', matched: piece };
}

/** What lies between names and strong separators, without the weak ones at its ends. */
function unreadPieces(text: string, cell: CutCell, runs: readonly NamedRun[]): string[] {
  const pieces: Fragment[][] = [];
  let index = 0;
  for (const run of [...runs, { first: cell.fragments.length, last: 0 }]) {
    pieces.push(...joinAcrossWeak(cell, cell.fragments.slice(index, run.first)));
    index = run.last;
  }
  return pieces.map((piece) => {
    const start = cell.tokens[piece[0]?.from ?? 0]?.start;
    const end = cell.tokens[(piece.at(-1)?.to ?? 1) - 1]?.end;
    return text.slice(start, end).trim();
  });
}

function joinAcrossWeak({ separations }: CutCell, fragments: readonly Fragment[]): Fragment[][] {
  const pieces: Fragment[][] = [];
  for (const fragment of fragments) {
    const piece = pieces.at(-1);
    const before = piece?.at(-1);
    const between = before === undefined ? [] : separations.slice(before.to, fragment.from);
    if (piece === undefined || between.includes('strong')) pieces.push([fragment]);
    else piece.push(fragment);
  }
  return pieces;
}
