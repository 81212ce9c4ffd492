/** The weeks of a schedule in the order of time, so that marks are compared by their days and never by their columns. */

import { groupBy } from '#core/collections/group-by.ts';
import { type DaySpan, spanKey } from '#core/schedule/day.ts';
import type { Schedule, Week } from '#core/schedule/schedule.ts';

/** A week whose days are known. */
export interface DatedWeek extends Week {
  readonly days: DaySpan;
}

/** The dated weeks of a schedule. */
export interface WeekOrder {
  /** Each once, as it stands in its first column. */
  readonly weeks: readonly DatedWeek[];
  /** The place among them of the week in a column; undefined for a week without days. */
  readonly placeAt: (column: number) => number | undefined;
}

/** Puts the weeks in order. Two columns with the same days are one week. */
export function weekOrder({ weeks }: Pick<Schedule, 'weeks'>): WeekOrder {
  const spans = groupBy(weeks.filter(isDated), ({ days }) => spanKey(days));
  const ordered = [...spans].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, columns]) => columns);
  const places = new Map(ordered.flatMap((columns, place) => columns.map(({ column }) => [column, place] as const)));
  return { weeks: ordered.map(([first]) => first), placeAt: (column) => places.get(column) };
}

function isDated(week: Week): week is DatedWeek {
  return week.days !== null;
}

/**
 * The places of the marks, in the order of the marks; null where one of them stands in a week without days, so that
 * nobody can say what comes before what.
 */
export function placesOf(marks: readonly { readonly column: number }[], { placeAt }: WeekOrder): number[] | null {
  const places: number[] = [];
  for (const { column } of marks) {
    const place = placeAt(column);
    if (place === undefined) return null;
    places.push(place);
  }
  return places;
}
