/** Names chains by what their activities are about. */

import { capitalized } from '#core/rules/wording.ts';
import { oneLine } from '#core/text/one-line.ts';
import { readTitle, topicName } from './read-title.ts';

/** The event as the activity that holds it calls it, else what the first title that was understood is about, else the first title. */
export function chainName(titles: readonly string[]): string {
  const readings = titles.flatMap((title) => {
    const reading = readTitle(title);
    return reading === null || reading.acts.length === 0 ? [] : [{ title, reading }];
  });
  const named = readings.find(({ reading }) => reading.acts.includes('holding')) ?? readings[0];
  return capitalized(named === undefined ? oneLine(titles[0] ?? '') : topicName(named.title, named.reading));
}
