/** Planned against executed, counted over any set of activities. */

import type { Day } from '#core/schedule/day.ts';
import type { Activity, Schedule } from '#core/schedule/schedule.ts';
import { isDue, isOverdue, plannedWeeks } from './planned-weeks.ts';

/** What a set of activities planned and did up to a cut-off day. The definitions stand in docs/avance.md. */
export interface Figures {
  readonly activities: number;
  /** Distinct weeks of each activity with a mark P or E. */
  readonly plannedWeeks: number;
  /** Planned weeks whose last day is on or before the cut-off. */
  readonly dueWeeks: number;
  /** Planned weeks marked E, due or not. */
  readonly executedWeeks: number;
  /** Executed over planned, 0–1; 0 when nothing is planned. */
  readonly progress: number;
  /** Activities with at least one due week that is not executed. */
  readonly overdue: number;
}

/** Counts a set of activities of the schedule at a cut-off day. */
export function countFigures(
  activities: readonly Pick<Activity, 'marks'>[],
  schedule: Pick<Schedule, 'weeks'>,
  cutOff: Day,
): Figures {
  const weeksOfEach = activities.map((activity) => plannedWeeks(activity, schedule));
  const weeks = weeksOfEach.flat();
  const executed = weeks.filter((week) => week.executed).length;
  return {
    activities: activities.length,
    plannedWeeks: weeks.length,
    dueWeeks: weeks.filter((week) => isDue(week, cutOff)).length,
    executedWeeks: executed,
    progress: weeks.length === 0 ? 0 : executed / weeks.length,
    overdue: weeksOfEach.filter((own) => own.some((week) => isOverdue(week, cutOff))).length,
  };
}
