/** Gathers the activities of a schedule by the event or document that they are about. */

import { groupBy } from '#core/collections/group-by.ts';
import { oncePer } from '#core/collections/once-per.ts';
import type { AssignedActivity } from '#core/directory/assigned-schedule.ts';
import type { Act } from './chain.ts';
import { readTitle, type TitleReading } from './read-title.ts';

/** An activity and what its title says. */
export interface Member {
  readonly activity: AssignedActivity;
  readonly reading: TitleReading;
}

/** Everything about one event or document, in row order. */
export interface Topic {
  /** Kind and words. */
  readonly key: string;
  readonly kind: TitleReading['kind'];
  readonly words: ReadonlySet<string>;
  readonly members: readonly Member[];
}

/**
 * The topics by the order in which they first occur. An activity is in one of them at most; those that could be in several are
 * in none. Read at the first call: chains and rules ask for the same ones, and thousands of titles take their time.
 */
export const topicsOf: (activities: readonly AssignedActivity[]) => readonly Topic[] = oncePer(readTopics);

/** The activities whose titles were understood, in row order; they too are read at the first call. */
export const membersOf: (activities: readonly AssignedActivity[]) => readonly Member[] = oncePer((activities) =>
  activities.flatMap((activity): Member[] => {
    const reading = readTitle(activity.title);
    return reading === null ? [] : [{ activity, reading }];
  }),
);

function readTopics(activities: readonly AssignedActivity[]): Topic[] {
  const exact = [...groupBy(membersOf(activities), keyOf)].flatMap(([key, group]) => topic(key, group));
  return joinShortNames(exact);
}

/** What the members do, each act once. */
export function actsOf(members: readonly Member[]): Act[] {
  return [...new Set(members.flatMap(({ reading }) => reading.acts))];
}

function keyOf({ reading }: Member): string {
  return `${reading.kind}:${reading.words.join('-')}`;
}

/** A title that is only the name of an event that others speak of means to hold it. */
function topic(key: string, [first, ...others]: readonly [Member, ...Member[]]): Topic[] {
  const all = [first, ...others];
  const acting = all.filter(({ reading }) => reading.acts.length > 0);
  if (acting.length === 0) return [];
  const isHeld = actsOf(acting).includes('holding');
  const members = isHeld ? acting : all.map(({ activity, reading }) => ({ activity, reading: holding(reading) }));
  return [{ key, kind: first.reading.kind, words: new Set(first.reading.words), members }];
}

function holding(reading: TitleReading): TitleReading {
  return reading.acts.length > 0 ? reading : { ...reading, acts: ['holding'] };
}

/**
 * Puts an activity that stands alone with the one topic whose name is a longer or, of an event, a shorter form of its own,
 * if that topic lacks what it does. A name of one word that several longer ones have says too little.
 */
function joinShortNames(exact: readonly Topic[]): Topic[] {
  const relatives = relativesOf(exact);
  const joined = new Map<Topic, Member[]>();
  const gone = new Set(exact.filter((each) => each.words.size === 1 && relatives(each).length > 1));
  for (const each of exact) {
    const [home, another] = relatives(each);
    if (home === undefined || another !== undefined || each.members.length > 1) continue;
    if (gone.has(home) || !takes(home, each)) continue;
    const isPair = home.members.length === 1;
    if (isPair && (relatives(home).length > 1 || home.words.size < each.words.size)) continue;
    joined.set(home, [...(joined.get(home) ?? []), ...each.members]);
    gone.add(each);
  }
  return exact
    .filter((each) => !gone.has(each))
    .map((each) => {
      const more = joined.get(each) ?? [];
      const members = [...each.members, ...more].sort((a, b) => a.activity.row - b.activity.row);
      return more.length === 0 ? each : { ...each, members };
    });
}

function takes(home: Topic, { kind, words, members }: Topic): boolean {
  const known = new Set(actsOf(home.members));
  return (kind === 'event' || words.size < home.words.size) && !actsOf(members).some((act) => known.has(act));
}

/** No more than two are looked for: with two it is unsure already. */
const ENOUGH = 2;

/** Finds the topics of the same kind whose words are all among a topic's own, or the other way about. */
function relativesOf(topics: readonly Topic[]): (topic: Topic) => Topic[] {
  const entries = topics.flatMap((each) => [...each.words].map((word) => ({ word: `${each.kind}:${word}`, each })));
  const byWord = new Map(
    [...groupBy(entries, ({ word }) => word)].map(([word, all]) => [word, all.map(({ each }) => each)]),
  );
  const withWord = ({ kind }: Topic, word: string): readonly Topic[] => byWord.get(`${kind}:${word}`) ?? [];
  const rarest = (each: Topic): string =>
    [...each.words].reduce((best, word) => (withWord(each, word).length < withWord(each, best).length ? word : best));
  const shorter = groupBy(topics, (each) => `${each.kind}:${rarest(each)}`);
  return (topic) => {
    const found: Topic[] = [];
    const candidates = [
      withWord(topic, rarest(topic)),
      ...[...topic.words].map((word) => shorter.get(`${topic.kind}:${word}`) ?? []),
    ];
    for (const list of candidates) {
      for (const other of list) {
        const related = other !== topic && !found.includes(other) && isPart(topic.words, other.words);
        if (related && found.push(other) >= ENOUGH) return found;
      }
    }
    return found;
  };
}

/** Whether one of the sets is in the other. */
function isPart(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [small, large] = one.size <= other.size ? [one, other] : [other, one];
  return [...small].every((word) => large.has(word));
}
