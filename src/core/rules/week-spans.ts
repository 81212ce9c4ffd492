/** Weeks told by their days (`3-7`) whose days are not those between the weeks beside them. */

import { readWeekLabel } from '#core/reading/week-label.ts';
import { addDays, type DaySpan, daysBetween } from '#core/schedule/day.ts';
import { eachWeek, weeksByMonth } from '#core/schedule/month-weeks.ts';
import type { MonthGroup, Schedule, Week } from '#core/schedule/schedule.ts';

/** Such a week. */
export interface StraySpan {
  readonly group: MonthGroup;
  readonly week: Week;
  /** The week before it, under the same month or another. */
  readonly before: Week;
  /** The days between the weeks beside it. */
  readonly expected: DaySpan;
}

/** Days. */
const WEEK = 7;

/** Those whose neighbours are just two weeks apart, so that it is the one in the middle that is wrong; holidays may shorten it. */
export function straySpans(schedule: Pick<Schedule, 'months' | 'weeks'>): StraySpan[] {
  const weeks = weeksByMonth(schedule).flatMap(({ group, columns }) =>
    eachWeek(columns).map((week) => ({ group, week, label: readWeekLabel(week.label) })),
  );
  return weeks.flatMap(({ group, week, label }, at) => {
    const [before, after] = [weeks[at - 1]?.week, weeks[at + 1]?.week];
    if (label?.kind !== 'days' || week.inferred !== undefined || !before?.days || !after?.days) return [];
    if (daysBetween(before.days.from, after.days.from) !== 2 * WEEK) return [];
    const from = addDays(before.days.from, WEEK);
    const isWithin = week.days !== null && week.days.from >= from && week.days.to < after.days.from;
    const to = addDays(from, daysBetween(after.days.from, after.days.to));
    return isWithin ? [] : [{ group, week, before, expected: { from, to } }];
  });
}
