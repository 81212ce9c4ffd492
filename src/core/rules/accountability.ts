/** Whether a schedule is one of rendición de cuentas. */

import type { AssignedSchedule } from '#core/directory/assigned-schedule.ts';
import { fold } from '#core/text/fold.ts';

const PHRASE = /\brendicion (?:publica )?de (?:las )?cuentas\b/;
/** A few activities may speak of it in any schedule. */
const FEWEST = 3;
const SHARE = 5;

/** Whether its headings say so, or at least three of its activities and one in five. */
export function isAboutAccountability({
  headings,
  activities,
}: Pick<AssignedSchedule, 'headings' | 'activities'>): boolean {
  if (headings.some(({ text }) => PHRASE.test(fold(text)))) return true;
  const said = activities.filter(({ title }) => PHRASE.test(fold(title))).length;
  return said >= FEWEST && said * SHARE >= activities.length;
}
