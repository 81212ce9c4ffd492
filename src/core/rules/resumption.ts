/** How an activity goes on after it was cancelled. */

import type { AssignedActivity } from '#core/directory/assigned-schedule.ts';
import type { Mark } from '#core/schedule/mark.ts';
import { placesOf, type WeekOrder } from './week-order.ts';

/** An activity that comes so often lost one of its dates, and goes on. */
const RECURRING = 3;

/** What was cancelled, and what is still marked. */
export interface Resumption {
  readonly cancelled: Mark;
  /** The first planned or executed mark after it. */
  readonly later: Mark;
  /** Whether only one week of a run was cancelled. */
  readonly withinRun: boolean;
}

/** The first cancelled week after which the activity goes on; null where there is none. */
export function resumptionOf({ marks }: AssignedActivity, order: WeekOrder): Resumption | null {
  if (!marks.some(({ kind }) => kind === 'cancelled')) return null;
  const places = placesOf(marks, order);
  if (places === null) return null;
  const placed = marks.map((mark, at) => ({ mark, place: places[at] ?? 0 })).sort((a, b) => a.place - b.place);
  const runs = placed.filter(({ place }, at) => at === 0 || place - (placed[at - 1]?.place ?? 0) > 1).length;
  const cancelled = placed.find(({ mark }) => mark.kind === 'cancelled');
  const goesOn = placed.filter(({ mark }) => mark.kind === 'planned' || mark.kind === 'executed');
  const later = goesOn.find(({ place }) => place > (cancelled?.place ?? 0));
  if (cancelled === undefined || later === undefined || runs >= RECURRING) return null;
  const withinRun = [-1, 1].every((step) => goesOn.some(({ place }) => place === cancelled.place + step));
  return { cancelled: cancelled.mark, later: later.mark, withinRun };
}
