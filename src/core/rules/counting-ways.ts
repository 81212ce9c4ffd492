/** Ways of counting a month's weeks that schedules use besides the conventions by which weeks are dated. */

import { daysBetween, type Month, monthSpan, weekday } from '#core/schedule/day.ts';
import { type CountedMonth, WEEK_CONVENTIONS, weeksOfMonth } from '#core/schedule/week-convention.ts';

type CountWeeks = (month: Month) => number;

/** Weeks of `length` days from the ISO weekday `start` on that have a day in the month. */
function weeksFrom(start: number, length: number): CountWeeks {
  return (month) => {
    const { from, to } = monthSpan(month);
    const daysIntoWeek = (weekday(from) - start + 7) % 7;
    const starts = Math.ceil((daysBetween(from, to) + 1 - ((7 - daysIntoWeek) % 7)) / 7);
    return starts + (daysIntoWeek > 0 && daysIntoWeek < length ? 1 : 0);
  };
}

const OTHER_WAYS: readonly CountWeeks[] = [
  // Weeks that belong to the month of their Tuesday, Wednesday, Thursday (ISO 8601) … Sunday.
  ...[2, 3, 4, 5, 6, 7].map((day) => weeksFrom(day, 1)),
  // Calendar rows: Monday–Saturday, Monday–Sunday, Sunday–Saturday.
  weeksFrom(1, 6),
  weeksFrom(1, 7),
  weeksFrom(7, 7),
  // Rules of thumb: always five; five in the months of 31 days.
  () => 5,
  (month) => (monthSpan(month).to.endsWith('31') ? 5 : 4),
];

const CONVENTIONS = WEEK_CONVENTIONS.map(
  (convention): CountWeeks =>
    (month) =>
      weeksOfMonth(month, convention).length,
);

/** Whether by one of these other ways, or by one of those that date weeks, the month may have so many weeks. */
export function otherWaysCount(month: Month, weeks: number): boolean {
  return [...OTHER_WAYS, ...CONVENTIONS].some((count) => count(month) >= weeks);
}

/** Whether one of these other ways leaves fewer months unexplained than `misfits`. */
export function fitsBetterOtherwise(months: readonly CountedMonth[], misfits: number): boolean {
  return OTHER_WAYS.some((count) => months.filter(({ month, weeks }) => count(month) !== weeks).length < misfits);
}
