/** Gathers what a schedule is judged by. */

import { applyKeptChains } from '#core/chains/apply-kept-chains.ts';
import type { Review } from '#core/rules/review.ts';
import type { Day } from '#core/schedule/day.ts';
import { workingDays } from '#core/schedule/working-days.ts';
import { keptChains } from './kept-chains.ts';
import type { OpenSchedule } from './open-schedule.ts';
import type { Ports } from './ports.ts';

/** The circumstances of a validation on a day. */
export function reviewOf(ports: Ports, { schedule, directoryReading }: OpenSchedule, cutOff: Day): Review {
  const chains = applyKeptChains(schedule, keptChains(ports, schedule.sheetId)).filter(({ rejected }) => !rejected);
  return { cutOff, workingDays: workingDays(), chains, directory: directoryReading };
}
