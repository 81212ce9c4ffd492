/** What each responsible unit has to know this week: what is overdue, what is due now, what comes next. */

import type { AssignedActivity, AssignedSchedule } from '#core/directory/assigned-schedule.ts';
import type { Unit } from '#core/directory/directory.ts';
import { groupByUnit } from '#core/progress/activity-groups.ts';
import { countFigures, type Figures } from '#core/progress/figures.ts';
import { type PlannedWeek, plannedWeeks } from '#core/progress/planned-weeks.ts';
import { addDays, type Day, type DaySpan } from '#core/schedule/day.ts';
import { oneLine } from '#core/text/one-line.ts';
import { type Period, periodOf } from './period.ts';

/** How far beyond the period `next` looks, in days. */
const NEXT_DAYS = 28;

/** An activity and those of its weeks that put it on a list. */
export interface DigestItem {
  readonly row: number;
  /** As it stands in the sheet; null when the cell is empty. */
  readonly number: number | string | null;
  /** Without stray spaces and line breaks. */
  readonly title: string;
  readonly stage: string | null;
  /** In the order of the sheet; at least one. */
  readonly weeks: readonly DaySpan[];
  /** Codes of the other units responsible for it. */
  readonly others: readonly string[];
}

/** The digest of one unit for one week. An activity can be on several lists, each time with other weeks. */
export interface Digest {
  readonly unit: Unit;
  readonly period: Period;
  /** Weeks that ended before the period's Monday and are not executed. */
  readonly overdue: readonly DigestItem[];
  /** Weeks not executed that share a day with the period. */
  readonly thisPeriod: readonly DigestItem[];
  /** Weeks not executed that begin in the four weeks after the period. */
  readonly next: readonly DigestItem[];
  /** The unit's figures at the end of the week before the period. */
  readonly progress: Figures;
  /** Nothing is on any list. */
  readonly empty: boolean;
}

/**
 * The digests for the week that contains `today`: one per unit of the directory that owns an activity, in the directory's
 * order. A week that stands in two months counts once. Weeks without days are on no list, as nobody can say when they are.
 */
export function digests(schedule: AssignedSchedule, today: Day): Digest[] {
  const period = periodOf(today);
  return groupByUnit(schedule).flatMap(({ unit: code, activities }) => {
    const unit = schedule.directory.units.find((candidate) => candidate.code === code);
    return unit === undefined ? [] : [unitDigest(schedule, unit, activities, period)];
  });
}

function unitDigest(
  schedule: AssignedSchedule,
  unit: Unit,
  activities: readonly AssignedActivity[],
  period: Period,
): Digest {
  const listed = (belongs: (days: DaySpan) => boolean): DigestItem[] =>
    activities.flatMap((activity) => {
      const weeks = openDays(plannedWeeks(activity, schedule)).filter(belongs);
      return weeks.length === 0 ? [] : [digestItem(activity, unit, weeks)];
    });
  const overdue = listed(({ to }) => to < period.from);
  const thisPeriod = listed(({ from, to }) => from <= period.to && to >= period.from);
  const next = listed(({ from }) => from > period.to && from <= addDays(period.to, NEXT_DAYS));
  return {
    unit,
    period,
    overdue,
    thisPeriod,
    next,
    progress: countFigures(activities, schedule, addDays(period.from, -1)),
    empty: overdue.length + thisPeriod.length + next.length === 0,
  };
}

function openDays(weeks: readonly PlannedWeek[]): DaySpan[] {
  return weeks.flatMap(({ days, executed }) => (days === null || executed ? [] : [days]));
}

function digestItem(activity: AssignedActivity, unit: Unit, weeks: readonly DaySpan[]): DigestItem {
  return {
    row: activity.row,
    number: activity.number,
    title: oneLine(activity.title),
    stage: activity.stage,
    weeks,
    others: activity.units.filter((code) => code !== unit.code),
  };
}
