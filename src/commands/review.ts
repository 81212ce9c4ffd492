/** Gathers what a schedule is judged by. */

import { applyKeptChains } from '#core/chains/apply-kept-chains.ts';
import type { Review } from '#core/rules/review.ts';
import type { Day } from '#core/schedule/day.ts';
import { workingDays } from '#core/schedule/working-days.ts';
import { chainsIn } from './kept-chains.ts';
import type { OpenSchedule } from './open-schedule.ts';
import { validationSettings } from './validation-settings.ts';

/** The circumstances of a validation on a day. */
export function reviewOf(
  { schedule, directoryReading, texts }: Pick<OpenSchedule, 'directoryReading' | 'schedule' | 'texts'>,
  cutOff: Day,
): Review {
  const { holidays } = validationSettings(texts);
  const chains = applyKeptChains(schedule, chainsIn(texts, schedule.sheetId)).filter(({ rejected }) => !rejected);
  return { cutOff, workingDays: workingDays(holidays), chains, directory: directoryReading };
}
