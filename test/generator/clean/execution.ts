/** What has become of each planned week by the day on which the schedule is judged. */

import type { MarkKind } from '#core/schedule/mark.ts';
import { type CleanCalendar, isFullWeek } from './calendar.ts';
import type { CleanActivity } from './plan.ts';
import type { Random } from './random.ts';

/** The kind of mark in each week, by the week's place. */
export type MarkedWeeks = ReadonlyMap<number, MarkKind>;

/** Every week planned: for sheets that do not tell what was done. */
export function planned({ weeks }: CleanActivity): MarkedWeeks {
  return new Map(weeks.map((at) => [at, 'planned']));
}

/** Weeks that are over (docs/avance.md: their last day included) are done, those to come are planned, the present one is either. */
export function executed(
  random: Random,
  calendar: CleanCalendar,
  { weeks }: CleanActivity,
  cutOff: string,
): MarkedWeeks {
  return new Map(
    weeks.map((at) => {
      const days = calendar.weeks[at]?.days;
      const isOver = days !== undefined && days.to <= cutOff;
      const isPresent = days !== undefined && days.from <= cutOff && !isOver;
      return [at, isOver || (isPresent && random.chance(50)) ? 'executed' : 'planned'];
    }),
  );
}

/**
 * The same with what happens to activities that nothing waits for: one was put off to a later week and is done or planned
 * there, one is given up from its last week on.
 */
export function withChanges(
  random: Random,
  calendar: CleanCalendar,
  activity: CleanActivity,
  cutOff: string,
  marked: MarkedWeeks,
): MarkedWeeks {
  const last = activity.weeks.at(-1) ?? 0;
  if (!activity.isAlone || !random.chance(8)) return marked;
  if (random.chance(30)) return new Map([...marked, [last, 'cancelled']]);
  const next = last + random.int(1, 4);
  const week = calendar.weeks[next];
  if (week === undefined || !isFullWeek(week)) return marked;
  return new Map([...marked, [last, 'rescheduled'], [next, week.days.to <= cutOff ? 'executed' : 'planned']]);
}
