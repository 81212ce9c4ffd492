/** The working days of Colombia: Monday to Friday, but for the holidays of the law and those of the municipality. */

import { isHoliday } from 'colombian-holidays';
import { addDays, type Day, type DaySpan, weekday } from './day.ts';

/** Ley 51 de 1983 moved most holidays to Monday from 1984 on. Before that the calendar was another. */
const FIRST_YEAR = 1984;
/** As far as the computation of Easter was checked. */
const LAST_YEAR = 2100;

/** Tells working days from the others. Days are those of Bogotá; outside 1984–2100 only weekends are known to be free. */
export interface WorkingDays {
  readonly isWorkingDay: (day: Day) => boolean;
}

/**
 * The calendar of Ley 51 de 1983, art. 1: holidays on their date, on the Monday after it, or tied to Easter.
 * `extra` holidays are those that the municipality keeps besides.
 */
export function workingDays(extra: readonly Day[] = []): WorkingDays {
  const own = new Set(extra);
  const known = new Map<Day, boolean>();
  return {
    isWorkingDay(day) {
      const kept = known.get(day);
      if (kept !== undefined) return kept;
      const isWorking = weekday(day) <= 5 && !own.has(day) && !isNationalHoliday(day);
      known.set(day, isWorking);
      return isWorking;
    },
  };
}

/** Whether the whole country rests on that day (Ley 51 de 1983, art. 1); never outside 1984–2100. */
export function isNationalHoliday(day: Day): boolean {
  const year = Number(day.slice(0, 4));
  return year >= FIRST_YEAR && year <= LAST_YEAR && isHoliday(new Date(`${day}T00:00:00Z`));
}

/** The working days of a span, in order. */
export function workingDaysIn({ from, to }: DaySpan, { isWorkingDay }: WorkingDays): Day[] {
  const days: Day[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) if (isWorkingDay(day)) days.push(day);
  return days;
}

/**
 * The last day of a term of `count` working days that begins to run the day after `day` (Ley 4 de 1913, art. 62: terms in
 * days leave holidays out). `day` itself where `count` is 0.
 */
export function addWorkingDays(day: Day, count: number, { isWorkingDay }: WorkingDays): Day {
  let last = day;
  for (let left = count; left > 0; ) {
    last = addDays(last, 1);
    if (isWorkingDay(last)) left -= 1;
  }
  return last;
}
