/** Names chains by what their activities are about. */

import { capitalized } from '#core/rules/wording.ts';
import { oneLine } from '#core/text/one-line.ts';
import { readTitle, type TitleReading, topicName } from './read-title.ts';

/** A title and what it says. */
interface ReadTitle {
  readonly title: string;
  readonly reading: TitleReading;
}

/** The event as the activity that holds it calls it, else what the first title that was understood is about, else the first title. */
export function chainName(titles: readonly string[]): string {
  const read = titles.flatMap((title): ReadTitle[] => {
    const reading = readTitle(title);
    return reading === null || reading.acts.length === 0 ? [] : [{ title, reading }];
  });
  return nameOf(read) ?? capitalized(oneLine(titles[0] ?? ''));
}

/** The same of titles that were read already; undefined where there are none. */
export function nameOf(read: readonly ReadTitle[]): string | undefined {
  const named = read.find(({ reading }) => reading.acts.includes('holding')) ?? read[0];
  return named && capitalized(topicName(named.title, named.reading));
}
