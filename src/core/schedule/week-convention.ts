/** The weeks of a month under each of the ways schedules number them. */

import { addDays, type Day, type DaySpan, type Month, monthSpan, weekday } from './day.ts';

/**
 * - `touching`: every Monday–Friday week with at least one day in the month; a week across two months stands in both
 * - `mondays`: the Monday–Friday weeks whose Monday lies in the month
 * - `blocks`: days 1–7, 8–14, 15–21, 22–28 and the rest
 * - `four`: days 1–7, 8–14, 15–21 and 22 to the end
 */
export type WeekConvention = 'touching' | 'mondays' | 'blocks' | 'four';

/** The convention of the staff's document first, the others in the order in which a tie is decided. */
export const WEEK_CONVENTIONS: readonly WeekConvention[] = ['touching', 'mondays', 'blocks', 'four'];

/** The days of each week of a month, in order. Monday–Friday weeks keep their days outside the month. */
export function weeksOfMonth(month: Month, convention: WeekConvention): DaySpan[] {
  const span = monthSpan(month);
  if (convention === 'blocks') return blocks(span, 5);
  if (convention === 'four') return blocks(span, 4);
  const firstMonday = addDays(span.from, (8 - weekday(span.from)) % 7);
  const reachesBack = convention === 'touching' && [2, 3, 4, 5].includes(weekday(span.from));
  return mondayWeeks(reachesBack ? addDays(firstMonday, -7) : firstMonday, span.to);
}

function mondayWeeks(firstMonday: Day, last: Day): DaySpan[] {
  const weeks: DaySpan[] = [];
  for (let monday = firstMonday; monday <= last; monday = addDays(monday, 7)) {
    weeks.push({ from: monday, to: addDays(monday, 4) });
  }
  return weeks;
}

function blocks(span: DaySpan, count: number): DaySpan[] {
  const weeks: DaySpan[] = [];
  for (let index = 0; index < count; index += 1) {
    const from = addDays(span.from, index * 7);
    if (from > span.to) break;
    weeks.push({ from, to: index === count - 1 ? span.to : addDays(from, 6) });
  }
  return weeks;
}

/** A dated month and how many week columns the sheet gives it. */
export interface CountedMonth {
  readonly month: Month;
  readonly weeks: number;
}

/**
 * The convention under which the fewest months have another number of weeks than the sheet gives them;
 * in a tie the earlier one of {@link WEEK_CONVENTIONS}.
 */
export function fittingConvention(months: readonly CountedMonth[]): WeekConvention {
  let best: WeekConvention = 'touching';
  let fewest = Number.POSITIVE_INFINITY;
  for (const convention of WEEK_CONVENTIONS) {
    const misfits = misfitsUnder(convention, months);
    if (misfits < fewest) {
      fewest = misfits;
      best = convention;
    }
  }
  return best;
}

/** How many months have another number of weeks than the sheet gives them. */
export function misfitsUnder(convention: WeekConvention, months: readonly CountedMonth[]): number {
  return months.filter(({ month, weeks }) => weeksOfMonth(month, convention).length !== weeks).length;
}
