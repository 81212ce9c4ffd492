/** The activities whose titles speak of an event. */

import { groupBy } from '#core/collections/group-by.ts';
import type { AssignedActivity } from '#core/directory/assigned-schedule.ts';
import { fold } from '#core/text/fold.ts';
import { stem, tokensOf } from './topic-words.ts';

/** An activity, its folded title and the words in it as an event's name has them. */
export interface Mention {
  readonly activity: AssignedActivity;
  readonly text: string;
  readonly words: ReadonlySet<string>;
}

/** Finds the titles that have all the words of an event; made once for all events. */
export function mentionsIn(activities: readonly AssignedActivity[]): (words: readonly string[]) => readonly Mention[] {
  const entries = activities.flatMap((activity) => {
    const text = fold(activity.title);
    const words = new Set(tokensOf(text).map((token) => stem(token.text)));
    return [...words].map((word) => ({ word, mention: { activity, text, words } }));
  });
  const byWord = groupBy(entries, ({ word }) => word);
  return (words) => {
    const [rarest = []] = words.map((word) => byWord.get(word) ?? []).sort((a, b) => a.length - b.length);
    return rarest.map(({ mention }) => mention).filter((mention) => words.every((word) => mention.words.has(word)));
  };
}
