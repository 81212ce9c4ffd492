/** Week columns for which the calendar has no days, although activities are marked in them. */

import type { AssignedActivity, AssignedSchedule } from '#core/directory/assigned-schedule.ts';
import { readWeekLabel } from '#core/reading/week-label.ts';
import { monthSpan } from '#core/schedule/day.ts';
import { weeksByMonth } from '#core/schedule/month-weeks.ts';
import type { Week } from '#core/schedule/schedule.ts';
import { markedIn } from './activity-list.ts';
import { otherWaysCount } from './counting-ways.ts';
import { type DatedMonth, dailyMonths, evidentConvention, reliableMonths } from './evident-convention.ts';

/** One such column. */
export interface NonexistentWeek {
  readonly month: DatedMonth;
  readonly week: Week;
  /** The day of the month that its label names, where it is told by days. */
  readonly day: number | null;
  /** Whether no way of counting has the week, or the sheet evidently counts so that it has none. */
  readonly certain: boolean;
  /** Those marked in it, in order. */
  readonly activities: readonly AssignedActivity[];
}

/** The marked columns of weeks that do not exist, in order. */
export function nonexistentWeeks(schedule: AssignedSchedule): NonexistentWeek[] {
  const months = new Set<unknown>(reliableMonths(schedule.months));
  const isReliable = (group: unknown): group is DatedMonth => months.has(group);
  const candidates = weeksByMonth(schedule).flatMap(({ group, columns }) =>
    isReliable(group)
      ? columns.flatMap((week, index) => (week.days === null && index > 0 ? [{ month: group, week }] : []))
      : [],
  );
  const marked = markedIn(schedule.activities, new Set(candidates.map(({ week }) => week.column)));
  if (marked.size === 0) return [];
  const daily = dailyMonths(schedule);
  const isEvident = evidentConvention(schedule, reliableMonths(schedule.months)) !== null;
  return candidates.flatMap(({ month, week }) => {
    const activities = marked.get(week.column) ?? [];
    const day = dayOf(week, daily.has(month));
    const isLabelledOtherwise = day === null ? countedFrom(week) : day <= Number(monthSpan(month.month).to.slice(8));
    if (activities.length === 0 || isLabelledOtherwise) return [];
    const certain = isEvident || day !== null || !otherWaysCount(month.month, week.ordinal);
    return [{ month, week, day, certain, activities }];
  });
}

/** Columns of days carry plain numbers, like those of weeks. */
function dayOf({ label }: Week, isDaily: boolean): number | null {
  const read = readWeekLabel(label);
  if (read?.kind === 'days') return read.firstDay;
  return read?.kind === 'start' || (read?.kind === 'ordinal' && isDaily) ? read.ordinal : null;
}

/** Whether its label is that of a week which the month has: under one name stand the weeks of two months. */
function countedFrom({ label, ordinal }: Week): boolean {
  const read = readWeekLabel(label);
  return read?.kind === 'ordinal' && read.ordinal < ordinal;
}
