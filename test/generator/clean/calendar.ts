/** The months and weeks of a clean schedule, counted as the calendar has them. */

import { addDays, addMonths, type DaySpan, type Month, monthSpan } from '#core/schedule/day.ts';
import {
  fittingConvention,
  WEEK_CONVENTIONS,
  type WeekConvention,
  weeksOfMonth,
} from '#core/schedule/week-convention.ts';
import { workingDays, workingDaysIn } from '#core/schedule/working-days.ts';
import type { Random } from './random.ts';

/** One month and its week columns. */
export interface CleanMonth {
  readonly month: Month;
  readonly weeks: readonly DaySpan[];
}

/** One week; under some conventions it stands under two months. */
export interface CleanWeek {
  readonly days: DaySpan;
  /** Places of its columns among the week columns, from 0. */
  readonly columns: readonly number[];
  /** Where its first column stands. */
  readonly month: Month;
  readonly workingDays: number;
}

/** All of it. */
export interface CleanCalendar {
  readonly year: number;
  readonly convention: WeekConvention;
  /** Whether the numbers of weeks alone say how they are counted. */
  readonly isEvident: boolean;
  readonly months: readonly CleanMonth[];
  readonly weeks: readonly CleanWeek[];
}

const [FIRST_YEAR, LAST_YEAR] = [2018, 2032];
const [FEWEST_MONTHS, MOST_MONTHS] = [3, 14];
/** A week with fewer is no week to plan something in. */
const FULL_WEEK = 4;
const CALENDAR = workingDays();

/** Any calendar; one that begins with the year is likelier. */
export function drawCalendar(random: Random): CleanCalendar {
  const year = random.int(FIRST_YEAR, LAST_YEAR);
  const firstMonth = random.weighted([4, 1], [4, 2], [4, random.int(1, 12)]);
  const first = `${year}-${String(firstMonth).padStart(2, '0')}`;
  const convention = random.pick(WEEK_CONVENTIONS);
  const count = random.weighted([3, 11], [3, 12], [6, random.int(FEWEST_MONTHS, MOST_MONTHS)]);
  const months = Array.from({ length: count }, (_, index): CleanMonth => {
    const month = addMonths(first, index);
    return { month, weeks: weeksOfMonth(month, convention) };
  });
  const counted = months.map(({ month, weeks }) => ({ month, weeks: weeks.length }));
  return { year, convention, isEvident: fittingConvention(counted) === convention, months, weeks: weeksIn(months) };
}

function weeksIn(months: readonly CleanMonth[]): CleanWeek[] {
  const weeks: CleanWeek[] = [];
  let column = 0;
  for (const { month, weeks: own } of months) {
    for (const days of own) {
      const last = weeks.at(-1);
      if (last?.days.from === days.from) weeks[weeks.length - 1] = { ...last, columns: [...last.columns, column] };
      else weeks.push({ days, columns: [column], month, workingDays: workingDaysIn(days, CALENDAR).length });
      column += 1;
    }
  }
  return weeks;
}

/** Whether something that takes one week can be planned for it. */
export function isFullWeek(week: CleanWeek | undefined): boolean {
  return week !== undefined && week.workingDays >= FULL_WEEK;
}

/** Whether all of the week lies in one of these months of the year (1 January). */
export function liesIn({ days }: CleanWeek, months: readonly number[]): boolean {
  const [from, to] = [days.from.slice(0, 7), days.to.slice(0, 7)];
  return from === to && months.includes(Number(from.slice(5)));
}

/** Some day between a while before the schedule and a while after it. */
export function drawCutOff(random: Random, { months }: CleanCalendar): string {
  const first = monthSpan(months[0]?.month ?? '2025-01').from;
  return addDays(first, random.int(-20, months.length * 30 + 20));
}
