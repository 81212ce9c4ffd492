/** A directory made ready for look-up: every way its units may be written, and which one was probably meant. */

import { groupBy } from '#core/collections/group-by.ts';
import { oncePer } from '#core/collections/once-per.ts';
import { editDistance } from '#core/text/edit-distance.ts';
import { foldWithOrigins } from '#core/text/fold.ts';
import type { Directory, Unit } from './directory.ts';
import { contentWords, headOf, nameKey, uninflected } from './grammar.ts';

/** One way of writing a unit. */
export interface Writing {
  readonly unit: Unit;
  readonly written: string;
  /** Its words and marks, joined by blanks. */
  readonly text: string;
  readonly words: readonly string[];
  /** Its words but for the linking ones. */
  readonly content: readonly string[];
  /** Its head ("direccion") as content words; empty where it begins with no head noun. */
  readonly head: readonly string[];
}

/** Look-up tables of a directory. Where several units claim one key, the tables of content, of what is not inflected, and of rests hold null. */
export interface Lexicon {
  /** Names and aliases by their text. */
  readonly byText: ReadonlyMap<string, Writing>;
  /** Codes, folded. */
  readonly byCode: ReadonlyMap<string, Writing>;
  /** Names and aliases by their content words joined by blanks, and by all their letters. */
  readonly byContent: ReadonlyMap<string, Writing | null>;
  /** Names and aliases by their content words without gender and number. */
  readonly byUninflected: ReadonlyMap<string, Writing | null>;
  /** Names and aliases by the content words that follow their head. */
  readonly byRest: ReadonlyMap<string, Writing | null>;
  /** Names and aliases by how many content words they have. */
  readonly byLength: ReadonlyMap<number, readonly Writing[]>;
  /** How many words and marks the longest name or alias has. */
  readonly longest: number;
}

const PIECES = /[\p{L}\p{N}\p{M}]+|\S/gu;

/** A word or mark of a text, and where it stands in it, end excluded. */
export interface WordOrMark {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The words and marks of a folded text. */
export function piecesOf(folded: string): WordOrMark[] {
  return [...folded.matchAll(PIECES)].map(({ 0: text, index }) => ({ text, start: index, end: index + text.length }));
}

/** As writings are looked up. */
export function textOf(pieces: readonly WordOrMark[]): string {
  return pieces.map(({ text }) => text).join(' ');
}

/** The words among them. */
export function wordsOf(folded: string): string[] {
  return folded.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}

/** The look-up tables of a directory, made once for each directory. */
export const lexiconOf: (directory: Directory) => Lexicon = oncePer(compile);

function compile({ units }: Directory): Lexicon {
  const names = units.map((unit) => writing(unit, unit.name));
  const aliases = units.flatMap((unit) => unit.aliases.map((alias) => writing(unit, alias)));
  const codes = units.map((unit) => writing(unit, unit.code));
  const spelled = [...names, ...aliases].filter(({ content }) => content.length > 0);
  const headed = spelled.filter(({ head, content }) => head.length > 0 && content.length > head.length);
  return {
    byText: new Map(
      [...codes.filter(({ text }) => text.includes(' ')), ...[...spelled].reverse()].flatMap(withAndWithoutStop),
    ),
    byCode: new Map(codes.map((code) => [code.text, code])),
    byContent: unique(spelled, ({ words }) => [nameKey(words), words.join('')]),
    byUninflected: unique(spelled, ({ content }) => [uninflected(content)]),
    byRest: unique(headed, ({ content, head }) => [nameKey(content.slice(head.length))]),
    byLength: groupBy(spelled, ({ content }) => content.length),
    longest: Math.max(0, ...spelled.map(({ text }) => text.split(' ').length)),
  };
}

function writing(unit: Unit, written: string): Writing {
  const folded = foldWithOrigins(written).text;
  const words = wordsOf(folded);
  const text = textOf(piecesOf(folded));
  return { unit, written, text, words, content: contentWords(words), head: headOf(words) };
}

/** A name that ends in a full stop is also the name without it. */
function withAndWithoutStop(each: Writing): [string, Writing][] {
  return [
    [each.text.replace(/ \.$/, ''), each],
    [each.text, each],
  ];
}

function unique(writings: readonly Writing[], keysOf: (writing: Writing) => string[]): Map<string, Writing | null> {
  const found = new Map<string, Writing | null>();
  for (const each of writings) {
    for (const key of keysOf(each)) {
      const other = found.get(key);
      if (other === undefined) found.set(key, each);
      else if (other?.unit !== each.unit) found.set(key, null);
    }
  }
  return found;
}

/** Shorter names and codes are never guessed; nor are shorter ones told from another by gender and number alone. */
const SHORTEST = 8;
const SHORTEST_INFLECTED = 6;

/**
 * The name or alias nearest to the words, where they are a near miss of it or it in another gender or number; null where they are of none, or of two units
 * equally. Words are compared one by one, so that a long head noun they share does not bring two units together: a name
 * of fewer than 20 letters bears one edit in all, of fewer than 40 two, else three. Linking words do not count, nor
 * blanks: a word cut in two or run into the next is a near miss too.
 */
export function nearestWriting(words: readonly string[], lexicon: Lexicon): Writing | null {
  const { byContent, byUninflected, byLength } = lexicon;
  const content = contentWords(words);
  const letters = content.join('').length;
  const same = letters < SHORTEST ? undefined : (byContent.get(nameKey(words)) ?? byContent.get(words.join('')));
  if (same !== undefined) return same;
  const inflected = letters < SHORTEST_INFLECTED ? undefined : byUninflected.get(uninflected(content));
  if (inflected !== undefined || letters < SHORTEST) return inflected ?? null;
  let best: Writing | null = null;
  let fewest = 1 + Math.min(3, 1 + Math.floor(letters / 20));
  for (const candidate of byLength.get(content.length) ?? []) {
    const edits = content.reduce((sum, word, index) => sum + wordEdits(word, candidate.content[index] ?? ''), 0);
    if (edits < fewest) best = candidate;
    else if (edits === fewest && best?.unit !== candidate.unit) best = null;
    fewest = Math.min(edits, fewest);
  }
  return best;
}

/**
 * Edits by which one word may have become the other; infinite where they are rather two words: short, with another first
 * letter or digits, two letters replaced ("económico", "ecológico").
 */
function wordEdits(word: string, other: string): number {
  if (word === other) return 0;
  const shorter = Math.min(word.length, other.length);
  const isOther = !word.slice(0, 2).includes(other.charAt(0)) || Math.abs(word.length - other.length) > 2;
  if (shorter < 5 || isOther || /\d/.test(word + other)) return Number.POSITIVE_INFINITY;
  const edits = editDistance(word, other);
  return edits === 1 || (edits === 2 && shorter >= 10 && word.length !== other.length)
    ? edits
    : Number.POSITIVE_INFINITY;
}
