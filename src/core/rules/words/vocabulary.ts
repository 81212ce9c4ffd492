/** The words of a schedule's activities, gathered once for all rules that speak of how words are written. */

import type { AssignedActivity, AssignedSchedule } from '#core/directory/assigned-schedule.ts';
import { oneLine } from '#core/text/one-line.ts';

/** A word of an activity. */
export interface Word {
  /** As it stands, its accents composed. */
  readonly text: string;
  /** Where it stands in the activity's text, end excluded. */
  readonly start: number;
  readonly end: number;
  /** In lower case. */
  readonly lower: string;
  /** In lower case and without accents; ñ and ü stay. */
  readonly plain: string;
  /** Whether all its letters are capitals, and more than one. */
  readonly shouted: boolean;
  /** What stands between the word before it and this one; null where it is the first. */
  readonly gap: string | null;
}

/** An activity and its words, in order. Addresses, codes and words with digits are left out. */
export interface ActivityWords {
  readonly activity: AssignedActivity;
  readonly words: readonly Word[];
}

/** All words. What is counted is counted once for activities of the same text. */
export interface Vocabulary {
  readonly activities: readonly ActivityWords[];
  /** In how many texts a word stands, by `plain`. */
  readonly counts: ReadonlyMap<string, number>;
  /** The ways a word is written in lower case, each with the number of texts, by `plain`; words in capitals do not count. */
  readonly forms: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

const WORD = /(?<![\p{L}\p{M}\p{N}_])\p{L}[\p{L}\p{M}]*(?![\p{N}_])/gu;
const ADDRESS = /\S*(?:[@#]|:\/\/|www\.|\p{L}\.\p{Ll}{2})\S*/gu;
const ACCENTS = /[\u0300-\u0302]/g;

const known = new WeakMap<AssignedSchedule, Vocabulary>();

/** The words of a schedule; gathered at the first call for it. */
export function vocabularyOf(schedule: AssignedSchedule): Vocabulary {
  const vocabulary = known.get(schedule) ?? gather(schedule);
  known.set(schedule, vocabulary);
  return vocabulary;
}

function gather(schedule: AssignedSchedule): Vocabulary {
  const read = wordReader();
  const activities = schedule.activities.map((activity) => ({ activity, words: read(activity.title) }));
  const counts = new Map<string, number>();
  const forms = new Map<string, Map<string, number>>();
  const texts = new Map(activities.map((entry) => [oneLine(entry.activity.title), entry.words]));
  for (const words of texts.values()) {
    for (const plain of new Set(words.map((word) => word.plain))) add(counts, plain);
    for (const lower of new Set(words.filter(({ shouted }) => !shouted).map((word) => word.lower))) {
      const plain = withoutAccents(lower);
      const written = forms.get(plain) ?? new Map<string, number>();
      add(written, lower);
      forms.set(plain, written);
    }
  }
  return { activities, counts, forms };
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** Reads texts; a word seen before is not taken apart again. */
function wordReader(): (text: string) => Word[] {
  const seen = new Map<string, Pick<Word, 'text' | 'lower' | 'plain' | 'shouted'>>();
  return (original) => {
    const text = original.replace(ADDRESS, (address) => '\0'.repeat(address.length));
    let last: number | null = null;
    return Array.from(text.matchAll(WORD), ({ 0: written, index }) => {
      const letters = seen.get(written) ?? lettersOf(written);
      seen.set(written, letters);
      const gap = last === null ? null : text.slice(last, index);
      last = index + written.length;
      return { ...letters, start: index, end: last, gap };
    });
  };
}

function lettersOf(written: string): Pick<Word, 'text' | 'lower' | 'plain' | 'shouted'> {
  const text = written.normalize('NFC');
  const lower = text.toLowerCase();
  return { text, lower, plain: withoutAccents(lower), shouted: text.length > 1 && text === text.toUpperCase() };
}

/** The word without accents; ñ and ü stay. */
export function withoutAccents(lower: string): string {
  return lower.normalize('NFD').replace(ACCENTS, '').normalize('NFC');
}

/** The way a word is mostly written; of two as usual the one with accents. */
export function usualForm({ forms }: Vocabulary, plain: string): string {
  const ways = [...(forms.get(plain) ?? [])].sort(([a, times], [b, others]) => others - times || (a < b ? 1 : -1));
  return ways[0]?.[0] ?? plain;
}

/** Whether a capital is needed here whatever the word: at the beginning, and after anything but blanks and commas. */
export function opensSentence({ gap }: Word): boolean {
  return gap === null || !/^,?\s+$/.test(gap);
}

/** Whether the word is only there for others: an article, a preposition, "y". */
export function isConnector({ plain }: Word): boolean {
  return /^(?:del?|el|l[ao]s?|un[ao]?s?|al?|en|y|e|o|u|con|para|por|sobre|sus?)$/.test(plain);
}

/** `word` in the capitals of `model`: all, letter by letter where both are as long, else the first. */
export function inCapitalsOf(model: string, word: string): string {
  if (model.length > 1 && model === model.toUpperCase()) return word.toUpperCase();
  const isCapital = (at: number): boolean => model.charAt(at) !== model.charAt(at).toLowerCase();
  const last = model.length === word.length ? word.length : 1;
  return Array.from(word, (letter, at) => (at < last && isCapital(at) ? letter.toUpperCase() : letter)).join('');
}
