/** Misspelt words, by what such schedules say all the time and by what the sheet itself says elsewhere. */

import { oncePer } from '#core/collections/once-per.ts';
import { frequentWords } from './known-words.ts';
import { isEvident, slipIndex } from './slip.ts';
import { isUnspeakable } from './sound.ts';
import { usualForm, type Vocabulary } from './vocabulary.ts';
import { isName, type Word, withoutAccents } from './word.ts';

/** What a word that looks misspelt should be. */
export interface Correction {
  /** In lower case, with its accents. */
  readonly word: string;
  /** Whether it is known to be so; otherwise only the sheet says it. */
  readonly sure: boolean;
}

/** Shorter words have too many neighbours. */
const SHORTEST_KNOWN = 5;
const SHORTEST_OTHER = 6;
/** In so many texts a word stands that is usual in a sheet. */
const USUAL = 3;
/** Two swapped letters at the beginning are sure only in what such schedules say all the time: "cuidadano", "gurpo". */
const FIRST_SWAPPED = /^(.)(.)(.)/;
/** Shorter words beside another say nothing of it. */
const TELLING = 4;

/** The misspelt words, by `plain`; found at the first call for a vocabulary. */
export const correctionsOf: (vocabulary: Vocabulary) => ReadonlyMap<string, Correction> = oncePer(findCorrections);

function findCorrections(vocabulary: Vocabulary): Map<string, Correction> {
  const frequent = new Map(frequentWords().map((word) => [withoutAccents(word), word]));
  const known = slipIndex([...frequent.keys()].filter(({ length }) => length >= SHORTEST_KNOWN));
  const usual = slipIndex(
    Array.from(vocabulary.counts).flatMap(([word, count]) =>
      count >= USUAL && word.length >= SHORTEST_OTHER ? word : [],
    ),
  );
  const corrections = new Map<string, Correction>();
  for (const [word, count] of vocabulary.counts) {
    if (frequent.has(word) || word.length < SHORTEST_KNOWN - 1) continue;
    const swapped = word.replace(FIRST_SWAPPED, '$1$3$2');
    const sure = frequent.get(swapped) ?? frequent.get(onlyOne(known.near(word)));
    const likely =
      sure === undefined && count === 1 ? onlyOne(usual.near(word).filter((right) => isEvident(word, right))) : '';
    if (sure !== undefined) corrections.set(word, { word: sure, sure: true });
    else if (likely !== '') corrections.set(word, { word: usualForm(vocabulary, likely), sure: false });
  }
  return withContext(vocabulary, corrections);
}

function onlyOne(words: readonly string[]): string {
  return words.length === 1 ? (words[0] ?? '') : '';
}

interface Doubt {
  readonly word: Word;
  readonly before: string;
  readonly after: string;
}

/** Leaves out what only the sheet says, unless the right word stands beside the same word somewhere else or this one cannot be said. */
function withContext({ activities }: Vocabulary, corrections: Map<string, Correction>): Map<string, Correction> {
  if ([...corrections.values()].every(({ sure }) => sure)) return corrections;
  const pairs = new Set<string>();
  const doubts: Doubt[] = [];
  for (const { words } of activities) {
    const telling = words.filter(({ isConnector }) => !isConnector);
    telling.forEach((word, index) => {
      const [before, after] = [telling[index - 1]?.plain ?? '', telling[index + 1]?.plain ?? ''];
      pairs.add(`${word.plain} ${after}`);
      if (corrections.get(word.plain)?.sure === false) doubts.push({ word, before, after });
    });
  }
  for (const { word, before, after } of doubts) {
    const right = withoutAccents(corrections.get(word.plain)?.word ?? '');
    const isShared = (one: string, other: string, beside: string): boolean =>
      beside.length >= TELLING && pairs.has(`${one} ${other}`);
    const shared = isShared(before, right, before) || isShared(right, after, after) || isUnspeakable(word.plain);
    if (isName(word) || !shared) corrections.delete(word.plain);
  }
  return corrections;
}
