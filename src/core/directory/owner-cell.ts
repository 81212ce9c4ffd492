/** Reading an owner cell: which units it names, and what in it names none. */

import { oncePerText } from '#core/collections/once-per.ts';
import { namesNobody } from '#core/rules/owner-placeholder.ts';
import type { Directory, OwnerMatch, OwnerReading } from './directory.ts';
import { type Fragment, fragmentsOf } from './fragments.ts';
import { contentWords, isGenitive, isHeaded, nameKey, uninflected } from './grammar.ts';
import { type Lexicon, lexiconOf, nearestWriting, type Writing } from './lexicon.ts';
import { mayBePersons } from './person-name.ts';
import { isRole } from './tokens.ts';

/** How many words a misspelt name may have more than the longest name: a word cut in two, one written twice. */
const SPARE_WORDS = 3;

/** Neighbouring fragments that together name one unit. */
interface NamedRun {
  readonly first: number;
  /** Excluded. */
  readonly last: number;
  readonly writing: Writing;
  readonly kind: 'exact' | 'elliptic' | 'inflected' | 'near-miss';
}

/**
 * {@link readOwners} for many cells of one sheet, which repeat a few texts: each is read once. In a cell that names nobody
 * ("N/A") nothing is unread.
 */
export function ownerReader(directory: Directory): (text: string) => OwnerReading {
  return oncePerText((text) => readOrNobody(text, directory));
}

function readOrNobody(text: string, directory: Directory): OwnerReading {
  const reading = readOwners(text, directory);
  return reading.matches.length === 0 && namesNobody(text) ? { matches: [], unread: [] } : reading;
}

/**
 * Finds the units of a directory in the text of an owner cell, in its order. Case, accents and white space make no
 * difference. Names found to the letter come first; of the words that remain, each run between separators is read as a
 * name whose head stands before ("Dirección de Comunicaciones y TIyC"), or as a misspelt name, unless both may be of persons. What is neither a name
 * nor a separator is in `unread`, verbatim; so is a name with more words to it, which is of another unit. Never throws.
 *
 * Separators are commas, semicolons, slashes, line breaks, dashes, brackets, bullets, numbers of a list, "y", "con apoyo de"
 * and the like, roles such as "Responsable:" or "(apoyo)", and full stops. "y" and line breaks may also stand inside a name.
 */
export function readOwners(text: string, directory: Directory): OwnerReading {
  const fragments = fragmentsOf(text, directory);
  const lexicon = lexiconOf(directory);
  const matches: OwnerMatch[] = [];
  const unread: Place[] = [];
  let before: NamedRun | null = null;
  for (let index = 0; index < fragments.length; ) {
    const run = longestRun(text, fragments, index, before?.last === index ? before.writing : null, lexicon);
    if (run !== null && !hasMoreWords(text, fragments, run, lexicon)) {
      matches.push(toMatch(text, fragments, run));
      before = run;
      index = run.last;
    } else {
      const last = (run?.last ?? index) + 1;
      addUnread(unread, fragments.slice(index, last), before?.last === index);
      index = last;
    }
  }
  return { matches, unread: unread.map(({ start, end }) => text.slice(start, end)) };
}

interface Place {
  readonly start: number;
  readonly end: number;
}

/** Joins the fragments to what is unread right before them, if only "y" or the like stands between. */
function addUnread(unread: Place[], fragments: readonly Fragment[], isAfterName: boolean): void {
  const { start = 0, before = [] } = fragments[0] ?? {};
  const isSame = !isAfterName && before.every((kind) => /weak|link/.test(kind));
  const joined = isSame ? unread.pop() : undefined;
  unread.push({ start: joined?.start ?? start, end: fragments.at(-1)?.end ?? start });
}

/**
 * Whether the words right after a name belong to it: "Oficina de Control Interno Disciplinario" is another office. Not what
 * begins an owner of its own or says what the unit does ("apoya").
 */
function hasMoreWords(
  text: string,
  fragments: readonly Fragment[],
  { last, kind, writing }: NamedRun,
  lexicon: Lexicon,
): boolean {
  const { before = ['hard'], writing: next = null, words = [] } = fragments[last] ?? {};
  if (kind !== 'exact' || before.length > 0 || next !== null || words.length === 0) return false;
  return !isHeaded(words) && !isRole(words[0] ?? '') && longestRun(text, fragments, last, writing, lexicon) === null;
}

/** The longest run of fragments from `first` on that names a unit; `before` is the name it directly follows. */
function longestRun(
  text: string,
  fragments: readonly Fragment[],
  first: number,
  before: Writing | null,
  lexicon: Lexicon,
): NamedRun | null {
  const exact = fragments[first]?.writing ?? null;
  let best: NamedRun | null = exact && { first, last: first + 1, writing: exact, kind: 'exact' };
  for (let last = first + 1; last <= fragments.length; last += 1) {
    const run = fragments.slice(first, last);
    if (run.reduce((sum, { words }) => sum + words.length, 0) > lexicon.longest + SPARE_WORDS) break;
    const named = run.every(({ writing }) => writing !== null) ? null : inexactName(text, run, before, lexicon);
    if (named !== null) best = { first, last, ...named };
  }
  return best;
}

function inexactName(
  text: string,
  run: readonly Fragment[],
  before: Writing | null,
  lexicon: Lexicon,
): Pick<NamedRun, 'writing' | 'kind'> | null {
  const words = run.flatMap((fragment) => fragment.words);
  const content = contentWords(words);
  const head = run.every(({ writing }) => writing === null) && run[0]?.before.length ? (before?.head ?? []) : [];
  const borrowed = head.length > 0 ? borrowingName(words, head, lexicon) : null;
  if (borrowed) return { writing: borrowed, kind: 'elliptic' };
  if (isNameWithMore(run, content)) return null;
  const meant =
    nearestWriting(words, lexicon) ?? (head.length > 0 ? nearestWriting([...head, ...words], lexicon) : null);
  if (meant === null || mayBePersons(text.slice(run[0]?.start, run.at(-1)?.end), meant.written)) return null;
  return { writing: meant, kind: kindOf(words, meant) };
}

function kindOf(words: readonly string[], meant: Writing): NamedRun['kind'] {
  if (nameKey(words) === nameKey(meant.words)) return words[0] === meant.words[0] ? 'near-miss' : 'elliptic';
  return uninflected(contentWords(words)) === uninflected(meant.content) ? 'inflected' : 'near-miss';
}

/** "TIyC" after "Dirección de Comunicaciones", "Planeación" after it where only one unit is called that. */
function borrowingName(
  words: readonly string[],
  head: readonly string[],
  { byContent, byRest }: Lexicon,
): Writing | null {
  return (
    byContent.get(nameKey([...head, ...words])) ??
    byContent.get(nameKey([head[0] ?? '', ...words])) ??
    byRest.get(nameKey(words)) ??
    null
  );
}

/** A name written right with only linking words or marks beside it ("Secretaría de Planeación?"), or the complement of one ("de la Dirección …"). */
function isNameWithMore(run: readonly Fragment[], content: readonly string[]): boolean {
  const isComplement = run[0]?.before.length === 0 && isGenitive(run[0].words[0] ?? '');
  return isComplement || run.some(({ writing }) => writing?.content.length === content.length);
}

function toMatch(text: string, fragments: readonly Fragment[], { first, last, writing, kind }: NamedRun): OwnerMatch {
  const [start, end] = [fragments[first]?.start ?? 0, fragments[last - 1]?.end ?? 0];
  const piece = text.slice(start, end);
  const place = { unit: writing.unit.code, text: piece, start, end };
  if (kind !== 'exact') return { ...place, kind, matched: writing.written };
  const { code, name, aliases } = writing.unit;
  if (piece === name) return { ...place, kind: 'canonical', matched: piece };
  const isAlias = piece === code || aliases.includes(piece);
  return { ...place, kind: isAlias ? 'alias' : 'variant', matched: isAlias ? piece : writing.written };
}
