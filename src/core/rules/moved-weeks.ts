/** What was carried out against what was planned, where a sheet keeps the two apart. */

import type { AssignedActivity } from '#core/directory/assigned-schedule.ts';
import type { Mark } from '#core/schedule/mark.ts';
import { areRowsUnsure } from '#core/schedule/schedule.ts';
import { placesOf, type WeekOrder } from './week-order.ts';

/** A planned week that was carried out in another one. */
export interface MovedWeek {
  readonly planned: Mark;
  readonly executed: Mark;
}

/** The executed weeks of an activity that were not planned. */
export interface UnplannedWeeks {
  /** Those that make up for a planned week which was not carried out, the nearest one. */
  readonly moved: readonly MovedWeek[];
  /** The others. */
  readonly extra: readonly Mark[];
}

/** A mark and the place of its week. */
type PlacedMark = readonly [place: number, mark: Mark];

const NOTHING: UnplannedWeeks = { moved: [], extra: [] };

/** Nothing where the two cannot be compared: one of them has no marks, or some are not understood, or weeks have no days. */
export function unplannedWeeks(activity: AssignedActivity, order: WeekOrder): UnplannedWeeks {
  const done = activity.marks.filter(({ kind, lane }) => kind === 'executed' && lane === 'executed');
  if (done.length === 0 || activity.unreadMarks.length > 0 || areRowsUnsure(activity)) return NOTHING;
  const plan = byPlace(
    activity.marks.filter(({ lane }) => lane === 'planned'),
    order,
  );
  const doing = byPlace(done, order);
  if (plan === null || doing === null || plan.size === 0) return NOTHING;
  return pairs(
    [...plan].filter(([place]) => !doing.has(place)),
    [...doing].filter(([place]) => !plan.has(place)),
  );
}

/** Gives each week that was not planned the nearest one that was missed and is still free. */
function pairs(missed: readonly PlacedMark[], unplanned: readonly PlacedMark[]): UnplannedWeeks {
  const moved: MovedWeek[] = [];
  const extra: Mark[] = [];
  const earlier: PlacedMark[] = [];
  const later = [...missed].reverse();
  for (const [place, executed] of unplanned) {
    while ((later.at(-1)?.[0] ?? place) < place) earlier.push(...later.splice(-1));
    const before = place - (earlier.at(-1)?.[0] ?? Number.NEGATIVE_INFINITY);
    const after = (later.at(-1)?.[0] ?? Number.POSITIVE_INFINITY) - place;
    const nearest = (before <= after ? earlier : later).pop();
    if (nearest === undefined) extra.push(executed);
    else moved.push({ planned: nearest[1], executed });
  }
  return { moved, extra };
}

/** The marks by the places of their weeks, in the order of time; null where a week has none. */
function byPlace(marks: readonly Mark[], order: WeekOrder): ReadonlyMap<number, Mark> | null {
  const places = placesOf(marks, order);
  return places && new Map(marks.map((mark, at) => [places[at] ?? 0, mark] as const).sort(([a], [b]) => a - b));
}
