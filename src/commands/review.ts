/** Gathers what a schedule is judged by. */

import type { Review } from '#core/rules/review.ts';
import type { Day } from '#core/schedule/day.ts';
import { workingDays } from '#core/schedule/working-days.ts';
import type { OpenSchedule } from './open-schedule.ts';

/** The circumstances of a validation on a day. */
export function reviewOf({ directoryReading }: OpenSchedule, cutOff: Day): Review {
  return { cutOff, workingDays: workingDays(), chains: [], directory: directoryReading };
}
