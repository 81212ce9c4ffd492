/** Several activities in one sentence. */

import type { AssignedActivity } from '#core/directory/assigned-schedule.ts';
import { listing } from '#core/text/listing.ts';
import { activityName, numberText } from './wording.ts';

/** More numbers than these do not help to find the activities. */
const MOST_NUMBERS = 12;

/** `3, 5 y fila 10`; after a dozen `y otras`. */
export function activityNumbers(activities: readonly AssignedActivity[]): string {
  const names = activities.map(({ number, row }) => numberText(number).replace(/[.)]+$/, '') || `fila ${row}`);
  return listing(names.length > MOST_NUMBERS ? [...names.slice(0, MOST_NUMBERS), 'otras'] : names);
}

/** `está marcada la actividad 3`, `están marcadas 2 actividades (3 y 5)`. */
export function areMarked(activities: readonly AssignedActivity[]): string {
  const [first] = activities;
  if (activities.length === 1 && first !== undefined) return `está marcada ${activityName(first)}`;
  return `están marcadas ${activities.length} actividades (${activityNumbers(activities)})`;
}

/** The activities with a mark in each of the columns, in order. */
export function markedIn(
  activities: readonly AssignedActivity[],
  columns: ReadonlySet<number>,
): Map<number, AssignedActivity[]> {
  const found = new Map<number, AssignedActivity[]>();
  if (columns.size === 0) return found;
  for (const activity of activities) {
    for (const { column } of activity.marks) {
      if (!columns.has(column)) continue;
      const marked = found.get(column) ?? [];
      if (marked.at(-1) !== activity) marked.push(activity);
      found.set(column, marked);
    }
  }
  return found;
}
