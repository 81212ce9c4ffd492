/** Gathers what a schedule is judged by. */

import type { Review } from '#core/rules/review.ts';
import type { Day } from '#core/schedule/day.ts';
import { workingDays } from '#core/schedule/working-days.ts';
import type { ValidationSettings } from '#core/settings/validation-settings.ts';
import type { OpenSchedule } from './open-schedule.ts';

/** The circumstances of a validation on a day. */
export function reviewOf(
  { directoryReading }: Pick<OpenSchedule, 'directoryReading' | 'schedule'>,
  { holidays }: ValidationSettings,
  cutOff: Day,
): Review {
  return { cutOff, workingDays: workingDays(holidays), chains: [], directory: directoryReading };
}
