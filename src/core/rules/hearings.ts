/** The audiencias públicas of a schedule. */

import { readTitle } from '#core/chains/read-title.ts';
import type { AssignedActivity } from '#core/directory/assigned-schedule.ts';
import { fold } from '#core/text/fold.ts';

/** Whether an activity holds one, and is not something around it. */
export function holdsHearing({ title }: Pick<AssignedActivity, 'title'>): boolean {
  if (!/audiencia/i.test(title)) return false;
  const reading = readTitle(title);
  if (reading === null || reading.kind !== 'event') return false;
  const name = fold(title).slice(reading.start);
  return reading.acts.length === 0
    ? /^audiencias? publicas?\b/.test(name)
    : reading.acts.includes('holding') && /\baudiencia/.test(name);
}
