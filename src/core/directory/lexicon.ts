/** A directory made ready for look-up: every way its units may be written, by words. */

import { groupBy } from '#core/collections/group-by.ts';
import type { Directory, Unit } from './directory.ts';
import { contentWords, headLength, isHeaded } from './grammar.ts';
import { type Token, tokenise, wordsOf } from './tokens.ts';

/** One way of writing a unit. */
export interface Writing {
  readonly unit: string;
  readonly written: string;
  readonly source: 'name' | 'alias' | 'code';
  /** Texts of its tokens, words and marks. */
  readonly tokens: readonly string[];
  /** How long it is: of two writings that overlap in a cell the longer one counts. */
  readonly size: number;
  /** Its words but for the linking ones. */
  readonly content: readonly string[];
  /** How many letters the content has. */
  readonly letters: number;
  /** Its head ("direccion") as content words; empty where it begins with no head noun. */
  readonly head: readonly string[];
}

/** Look-up tables of a directory. Where several units claim one key, a table of single writings holds null. */
export interface Lexicon {
  readonly byFirstToken: ReadonlyMap<string, readonly Writing[]>;
  /** Names and aliases by their content words joined by blanks. */
  readonly byContent: ReadonlyMap<string, Writing | null>;
  /** Names and aliases by the content words that follow their head. */
  readonly byRest: ReadonlyMap<string, Writing | null>;
  /** Names and aliases by all their letters without blanks. */
  readonly byLetters: ReadonlyMap<string, Writing | null>;
  /** Names and aliases by how many content words they have. */
  readonly byLength: ReadonlyMap<number, readonly Writing[]>;
  /** Words of the longest name or alias. */
  readonly longest: number;
}

const lexicons = new WeakMap<Directory, Lexicon>();

/** The look-up tables of a directory, made once for each directory. */
export function lexiconOf(directory: Directory): Lexicon {
  const known = lexicons.get(directory);
  if (known !== undefined) return known;
  const lexicon = compile(directory);
  lexicons.set(directory, lexicon);
  return lexicon;
}

function compile(directory: Directory): Lexicon {
  const writings = directory.units.flatMap(writingsOf);
  const spelled = writings.filter(({ source }) => source !== 'code');
  const headed = spelled.filter(({ head, content }) => head.length > 0 && content.length > head.length);
  return {
    byFirstToken: groupBy(writings, ({ tokens }) => tokens[0] ?? ''),
    byContent: unique(spelled, ({ content }) => content.join(' ')),
    byRest: unique(headed, ({ content, head }) => content.slice(head.length).join(' ')),
    byLetters: unique(spelled, ({ tokens }) => tokens.filter((text) => /^[\p{L}\p{N}]/u.test(text)).join('')),
    byLength: groupBy(spelled, ({ content }) => content.length),
    longest: Math.max(0, ...spelled.map(({ tokens }) => tokens.length)),
  };
}

function writingsOf({ code, name, aliases }: Unit): Writing[] {
  const all = [
    ...writingVariants(code, name, 'name'),
    ...aliases.flatMap((alias) => writingVariants(code, alias, 'alias')),
    ...writingVariants(code, code, 'code'),
  ];
  return all.filter(({ content }) => content.length > 0);
}

/** A name that ends in a full stop is also the name without it. */
function writingVariants(unit: string, written: string, source: Writing['source']): Writing[] {
  const tokens = tokenise(written).filter(({ kind }) => kind !== 'break');
  const whole = writing(unit, written, source, tokens);
  return tokens.at(-1)?.text === '.' ? [whole, writing(unit, written, source, tokens.slice(0, -1))] : [whole];
}

function writing(unit: string, written: string, source: Writing['source'], tokens: readonly Token[]): Writing {
  const words = wordsOf(tokens);
  const content = contentWords(words);
  return {
    unit,
    written,
    source,
    tokens: tokens.map(({ text }) => text),
    size: tokens.reduce((size, { text }) => size + text.length, tokens.length),
    content,
    letters: content.join('').length,
    head: isHeaded(words) ? contentWords(words.slice(0, headLength(words))) : [],
  };
}

function unique(writings: readonly Writing[], keyOf: (writing: Writing) => string): Map<string, Writing | null> {
  const found = new Map<string, Writing | null>();
  for (const writing of writings) {
    const other = found.get(keyOf(writing));
    if (other === undefined) found.set(keyOf(writing), writing);
    else if (other?.unit !== writing.unit) found.set(keyOf(writing), null);
  }
  return found;
}

/** Where a writing ends that begins at the token `start`, a line break inside it allowed; -1 where it does not stand there. */
export function endOfWriting(tokens: readonly Token[], start: number, writing: Writing): number {
  let index = start;
  for (const text of writing.tokens) {
    while (index > start && tokens[index]?.kind === 'break') index += 1;
    if (tokens[index]?.text !== text) return -1;
    index += 1;
  }
  return index;
}
