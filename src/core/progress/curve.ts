/** The S-curve: what was planned and executed up to the end of each month of the schedule. */

import type { Month } from '#core/schedule/day.ts';
import type { Activity, MonthGroup, Schedule } from '#core/schedule/schedule.ts';
import { type PlannedWeek, plannedWeeks } from './planned-weeks.ts';

/** Weeks planned and executed from the schedule's beginning to the end of one of its months. */
export interface CurvePoint {
  /** Null when the header names no month that could be dated. */
  readonly month: Month | null;
  readonly planned: number;
  readonly executed: number;
}

/**
 * One point per month of the header, from left to right. A week of two months counts in the first one it is marked in, so the
 * last point always equals the totals.
 */
export function progressCurve(
  schedule: Pick<Schedule, 'months' | 'weeks'> & { readonly activities: readonly Pick<Activity, 'marks'>[] },
): CurvePoint[] {
  const months = inColumnOrder(schedule.months);
  const weeks = schedule.activities.flatMap((activity) => plannedWeeks(activity, schedule));
  let planned = 0;
  let executed = 0;
  return months.map(({ month }, index) => {
    const own = weeks.filter((week) => monthIndex(week, months) === index);
    planned += own.length;
    executed += own.filter((week) => week.executed).length;
    return { month, planned, executed };
  });
}

/** The months from left to right, as the points of the curve are. */
export function inColumnOrder(months: readonly MonthGroup[]): MonthGroup[] {
  return [...months].sort((a, b) => a.column - b.column);
}

function monthIndex(week: PlannedWeek, months: readonly MonthGroup[]): number {
  const after = months.findIndex(({ column }) => column > week.column);
  return after === -1 ? months.length - 1 : Math.max(after - 1, 0);
}
