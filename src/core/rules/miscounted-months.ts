/** Months with more or fewer week columns than the calendar has weeks. */

import type { AssignedSchedule } from '#core/directory/assigned-schedule.ts';
import type { DaySpan } from '#core/schedule/day.ts';
import { type WeekConvention, weeksOfMonth } from '#core/schedule/week-convention.ts';
import { areWeeks, type DatedMonth, evidentConvention, reliableMonths } from './evident-convention.ts';

/** Such a month. */
export interface MiscountedMonth {
  readonly month: DatedMonth;
  /** The weeks it should have. */
  readonly calendar: readonly DaySpan[];
}

/** In column order, by the convention that is given or evident; the first and the last month may lack weeks. */
export function miscountedMonths(schedule: AssignedSchedule, told: WeekConvention | 'auto'): MiscountedMonth[] {
  const months = reliableMonths(schedule.months);
  const convention = told === 'auto' ? evidentConvention(schedule, months) : told;
  if (convention === null || !areWeeks(schedule)) return [];
  const [first, last] = [schedule.months[0], schedule.months.at(-1)];
  return months.flatMap((month) => {
    const calendar = weeksOfMonth(month.month, convention);
    const atEdge = month === first || month === last;
    const isWrong = month.weeks > calendar.length || (month.weeks < calendar.length && !atEdge);
    return isWrong ? [{ month, calendar }] : [];
  });
}
