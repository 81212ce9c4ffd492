/** The weeks an activity is planned for, each once, and whether it was carried out. */

import type { Day, DaySpan } from '#core/schedule/day.ts';
import type { Activity, Schedule } from '#core/schedule/schedule.ts';
import { firstColumnOf, weekAt } from '#core/schedule/schedule.ts';

/** One distinct week in which an activity was to happen. */
export interface PlannedWeek {
  /** Null when the calendar has no such week. */
  readonly days: DaySpan | null;
  /** First column in which the activity has this week. */
  readonly column: number;
  readonly executed: boolean;
}

/**
 * The planned weeks of an activity in column order: those with a mark P or E; rescheduled and cancelled marks do not count, and
 * where planned and executed stand apart they take back the P of their week. A week across two months stands in two columns
 * with the same days: marked in both it is one week, executed when either says so. Weeks without days are told apart by
 * their column.
 */
export function plannedWeeks({ marks }: Pick<Activity, 'marks'>, schedule: Pick<Schedule, 'weeks'>): PlannedWeek[] {
  const weeks = new Map<number, { days: DaySpan | null; column: number; executed: boolean }>();
  const takenBack = new Set<number>();
  for (const { column, kind } of [...marks].sort((a, b) => a.column - b.column)) {
    const key = firstColumnOf(schedule, column);
    const known = weeks.get(key);
    if (kind === 'rescheduled' || kind === 'cancelled') takenBack.add(key);
    else if (known !== undefined) known.executed ||= kind === 'executed';
    else weeks.set(key, { days: weekAt(schedule, column)?.days ?? null, column, executed: kind === 'executed' });
  }
  for (const key of takenBack) if (weeks.get(key)?.executed === false) weeks.delete(key);
  return [...weeks.values()];
}

/** Whether the week's last day is on or before the cut-off. A week without days is never due: nobody can say when it ends. */
export function isDue(week: Pick<PlannedWeek, 'days'>, cutOff: Day): boolean {
  return week.days !== null && week.days.to <= cutOff;
}

/** Whether the week is due and was not carried out. */
export function isOverdue(week: Pick<PlannedWeek, 'days' | 'executed'>, cutOff: Day): boolean {
  return !week.executed && isDue(week, cutOff);
}
