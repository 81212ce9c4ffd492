/** The words of a schedule's activities, gathered once for all rules that speak of how words are written. */

import { oncePer } from '#core/collections/once-per.ts';
import type { AssignedActivity, AssignedSchedule } from '#core/directory/assigned-schedule.ts';
import { type Letters, lettersOf, Word } from './word.ts';

/** An activity and its words, in order. */
export interface ActivityWords {
  readonly activity: AssignedActivity;
  /** Without addresses, hashtags and codes. */
  readonly words: readonly Word[];
  /** Everything made of letters and digits, folded. */
  readonly tokens: readonly string[];
}

/** All words. What is counted is counted once for activities of the same text. */
export interface Vocabulary {
  readonly activities: readonly ActivityWords[];
  /** In how many texts a word stands, by `plain`. */
  readonly counts: ReadonlyMap<string, number>;
  /** The ways a word is written in lower case, each with the number of texts, by `plain`; words in capitals do not count. */
  readonly forms: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

const RUN = /([\p{L}\p{M}\p{N}_]+)/u;
const MAY_BE_ADDRESS = /[@#:]|\.[a-z]/i;
const ADDRESS = /\S*(?:[@#]|:\/\/|www\.|[a-z]\.[a-z]{2})\S*/gi;

/** The words of a schedule; gathered at the first call for it. */
export const vocabularyOf: (schedule: AssignedSchedule) => Vocabulary = oncePer(gather);

function gather(schedule: AssignedSchedule): Vocabulary {
  const seen = new Map<string, Letters>();
  const activities = schedule.activities.map((activity) => readActivity(activity, seen));
  const counts = new Map<string, number>();
  const forms = new Map<string, Map<string, number>>();
  const texts = new Map(activities.map(({ activity, words }) => [activity.title.trim(), words]));
  for (const words of texts.values()) {
    const [plains, lowers] = [new Set<string>(), new Set<string>()];
    for (const { letters } of words) {
      const { plain, lower, isShouted } = letters;
      if (!plains.has(plain)) count(counts, plain);
      plains.add(plain);
      if (isShouted || lowers.has(lower)) continue;
      lowers.add(lower);
      const ways = forms.get(plain) ?? new Map<string, number>();
      if (ways.size === 0) forms.set(plain, ways);
      count(ways, lower);
    }
  }
  return { activities, counts, forms };
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** A word `seen` before is not taken apart again. */
function readActivity(activity: AssignedActivity, seen: Map<string, Letters>): ActivityWords {
  const text = activity.title;
  const addresses = MAY_BE_ADDRESS.test(text) ? [...text.matchAll(ADDRESS)] : [];
  const words: Word[] = [];
  const tokens: string[] = [];
  let [start, last] = [0, -1];
  text.split(RUN).forEach((piece, index) => {
    const end = start + piece.length;
    if (index % 2 === 1) {
      const letters = seen.get(piece) ?? lettersOf(piece);
      seen.set(piece, letters);
      tokens.push(letters.folded);
      if (
        letters.isWord &&
        !addresses.some(({ 0: { length }, index: from }) => from <= start && end <= from + length)
      ) {
        words.push(new Word(letters, start, end, last < 0 ? null : text.slice(last, start)));
        last = end;
      }
    }
    start = end;
  });
  return { activity, words, tokens };
}

/** The way a word is mostly written; of two as usual the one with accents. */
export function usualForm({ forms }: Vocabulary, plain: string): string {
  const ways = [...(forms.get(plain) ?? [])].sort(([a, times], [b, others]) => others - times || (a < b ? 1 : -1));
  return ways[0]?.[0] ?? plain;
}
