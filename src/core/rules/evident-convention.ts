/** How a sheet evidently counts the weeks of its months. */

import type { AssignedSchedule } from '#core/directory/assigned-schedule.ts';
import type { Month } from '#core/schedule/day.ts';
import { weeksByMonth } from '#core/schedule/month-weeks.ts';
import type { MonthGroup, Schedule } from '#core/schedule/schedule.ts';
import { fittingConvention, type WeekConvention, weeksOfMonth } from '#core/schedule/week-convention.ts';
import { fitsBetterOtherwise } from './counting-ways.ts';
import { namedMonths } from './header-months.ts';

/** A month of the header whose date can be relied on. */
export interface DatedMonth extends MonthGroup {
  readonly month: Month;
}

/** With fewer months there is no telling a slip from another way of counting. */
const FEWEST_MONTHS = 3;
const MOST_WEEKS = 7;
/** Fewer columns are the halves of the month, or the month itself. */
const FEWEST_WEEKS = 3;

/** The dated months, without those whose label names another one than it should. */
export function reliableMonths(months: readonly MonthGroup[]): DatedMonth[] {
  const misplaced = new Set(
    namedMonths(months)
      .filter((named) => named.misplaced)
      .map(({ group }) => group),
  );
  return months.filter((group): group is DatedMonth => group.month !== null && !misplaced.has(group));
}

/** The months whose columns are days: more than it can have weeks, or read as such. */
export function dailyMonths(schedule: Pick<Schedule, 'months' | 'weeks'>): ReadonlySet<MonthGroup> {
  const daily = weeksByMonth(schedule).filter(({ group, columns }) => {
    const days = columns.filter(({ days }) => days !== null && days.from === days.to);
    return group.weeks > MOST_WEEKS || days.length * 2 > columns.length;
  });
  return new Set(daily.map(({ group }) => group));
}

/** Whether most months have weeks, and neither days nor parts longer than a week. */
export function areWeeks(schedule: Pick<Schedule, 'months' | 'weeks'>): boolean {
  const daily = dailyMonths(schedule);
  const usual = schedule.months.filter((month) => !daily.has(month) && month.weeks >= FEWEST_WEEKS);
  return usual.length * 2 >= schedule.months.length;
}

/** The convention the user gave, or the one the sheet follows but for a few slips; null when none is evident. */
export function evidentConvention(
  { convention: told }: Pick<AssignedSchedule, 'convention'>,
  months: readonly DatedMonth[],
): WeekConvention | null {
  if (told !== undefined) return told;
  const sameEverywhere = months.every(({ weeks }) => weeks === months[0]?.weeks);
  if (months.length < FEWEST_MONTHS || sameEverywhere) return null;
  const convention = fittingConvention(months);
  const misfits = months.filter(({ month, weeks }) => weeksOfMonth(month, convention).length !== weeks).length;
  return misfits * 3 > months.length || fitsBetterOtherwise(months, misfits) ? null : convention;
}
