/** Finds activities that stand in a schedule twice. */

import { groupBy } from '#core/collections/group-by.ts';
import type { AssignedActivity } from '#core/directory/assigned-schedule.ts';
import { fold } from '#core/text/fold.ts';
import { numberText } from '../wording.ts';
import { isEvident, slipIndex } from './slip.ts';
import { correctionsOf } from './spelling.ts';
import type { ActivityWords, Vocabulary } from './vocabulary.ts';

/** An activity that repeats another. */
export interface Repetition {
  readonly activity: AssignedActivity;
  readonly first: AssignedActivity;
  /** The words in which alone they differ, this one's first; null where they say the same. */
  readonly difference: readonly [string, string] | null;
  /** Whether it may well be on purpose. */
  readonly isDoubtful: boolean;
}

/** More rows of one text are a series; where one week is marked in all of them only still more, which columns that nobody read tell apart. */
const MOST_ROWS = 3;
const MOST_ROWS_AT_ONCE = 6;
/** Shorter texts lean on what stands around them. */
const FEWEST_WORDS = 3;
/** Where so many rows, and such a share of all, repeat another, columns that nobody read tell them apart. */
const MANY_ROWS = 6;
const LARGE_SHARE = 4;
const SHORTEST_WORD = 7;
const ARTICLES = ['el', 'la', 'lo', 'las', 'los', 'un', 'una', 'unas', 'unos'];

/** An activity and what its text says, without articles and punctuation. */
interface Told extends ActivityWords {
  readonly tokens: readonly string[];
  /** Its stage and its owners. */
  readonly circumstances: string;
  /** The same for the same text in the same circumstances. */
  readonly key: string;
}

/** Every repetition once, at the activity with the higher number. Rows of another stage or owner, or in other weeks, repeat nothing. */
export function repeatedActivities(vocabulary: Vocabulary): Repetition[] {
  const right = rightTokens(vocabulary);
  const told = vocabulary.activities.map((entry) => tell(entry, right)).filter(({ tokens }) => tokens.length > 0);
  const groups = groupBy(told, ({ key }) => key);
  const repeated = [...groups.values()].filter((group) => group.length > 1);
  const rows = repeated.reduce((sum, group) => sum + group.length, 0);
  const isHabit = rows >= MANY_ROWS && rows * LARGE_SHARE > told.length;
  const pairs = [
    ...repeated.filter((group) => !isSeries(group)).flatMap((group) => pairsOf(group, isHabit)),
    ...nearPairs(told, groups, vocabulary.counts),
  ];
  return [...groupBy(pairs, ({ activity }) => activity).values()].map(([pair]) => pair);
}

/** Tokens that say nothing, are two words, or are misspelt, and what they count for. */
function rightTokens(vocabulary: Vocabulary): Map<string, string> {
  const right = new Map([...ARTICLES.map((article) => [article, ''] as const), ['del', 'de'], ['al', 'a']]);
  for (const [plain, { word, sure }] of correctionsOf(vocabulary)) if (sure) right.set(fold(plain), fold(word));
  return right;
}

function tell(entry: ActivityWords, right: ReadonlyMap<string, string>): Told {
  const { stage, units, owners, responsible } = entry.activity;
  const tokens = entry.tokens.map((token) => right.get(token) ?? token).filter((token) => token !== '');
  const owner = units.length > 0 ? [...units, ...owners.unread.map(fold)].sort().join() : fold(responsible);
  const circumstances = `${stage === null ? '' : fold(stage)}|${owner}`;
  return { ...entry, tokens, circumstances, key: keyOf(tokens, circumstances) };
}

function keyOf(tokens: readonly string[], circumstances: string): string {
  return `${tokens.join(' ')}|${circumstances}`;
}

function isSeries([first, ...others]: readonly Told[]): boolean {
  if (others.length < MOST_ROWS) return false;
  const shared = first?.activity.marks.some(({ column }) =>
    others.every(({ activity }) => activity.marks.some((mark) => mark.column === column)),
  );
  return others.length >= MOST_ROWS_AT_ONCE || shared !== true;
}

function pairsOf(group: readonly Told[], isHabit: boolean): Repetition[] {
  const ordered = [...group].sort(byNumber);
  const isDoubtful = isHabit || group.length > 2 || group.some(isShort);
  return ordered.flatMap(({ activity }, index) => {
    const first = ordered.slice(0, index).find((other) => areTogether(other.activity, activity));
    return first === undefined ? [] : [{ activity, first: first.activity, difference: null, isDoubtful }];
  });
}

/** Texts that differ by one misspelt word. */
function nearPairs(
  told: readonly Told[],
  groups: ReadonlyMap<string, readonly Told[]>,
  counts: Vocabulary['counts'],
): Repetition[] {
  const slips = rareSlips(counts);
  if (slips.size === 0) return [];
  return told.flatMap((one) =>
    one.words.flatMap((word): Repetition[] => {
      return (slips.get(word.folded) ?? []).flatMap((right) => {
        const tokens = one.tokens.map((token) => (token === word.folded ? right : token));
        const [other, ...more] = groups.get(keyOf(tokens, one.circumstances)) ?? [];
        const there = other?.words.find(({ folded }) => folded === right);
        if (other === undefined || other === one || there === undefined || more.length > 0) return [];
        return areTogether(one.activity, other.activity) ? [ordered(one, word.text, other, there.text)] : [];
      });
    }),
  );
}

/** The words of one text only that may be slips of other words of the sheet, in folded letters. */
function rareSlips(counts: Vocabulary['counts']): Map<string, string[]> {
  const long = Array.from(counts).filter(([{ length }]) => length >= SHORTEST_WORD);
  const index = slipIndex(new Set(long.map(([word]) => fold(word))));
  const slips = new Map<string, string[]>();
  for (const [word, count] of long) {
    const near = count === 1 ? index.near(fold(word)).filter((right) => isEvident(fold(word), right)) : [];
    if (near.length > 0) slips.set(fold(word), near);
  }
  return slips;
}

function ordered(one: Told, word: string, other: Told, right: string): Repetition {
  const isDoubtful = isShort(one);
  return byNumber(one, other) > 0
    ? { activity: one.activity, first: other.activity, difference: [word, right], isDoubtful }
    : { activity: other.activity, first: one.activity, difference: [right, word], isDoubtful };
}

function isShort({ words }: Told): boolean {
  return words.filter(({ isConnector }) => !isConnector).length < FEWEST_WORDS;
}

/** By number where both have one, else by row. */
function byNumber({ activity: one }: Told, { activity: other }: Told): number {
  const difference = Number(one.number ?? Number.NaN) - Number(other.number ?? Number.NaN);
  return difference || one.row - other.row;
}

/** Whether they share a week, or one has none: rows in weeks of their own are the times that one thing is done, rows of one number its parts. */
function areTogether(one: AssignedActivity, other: AssignedActivity): boolean {
  if (numberText(one.number) !== '' && numberText(one.number) === numberText(other.number)) return false;
  const columns = new Set(one.marks.map(({ column }) => column));
  return columns.size === 0 || other.marks.length === 0 || other.marks.some(({ column }) => columns.has(column));
}
