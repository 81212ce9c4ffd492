/** Days as the schedule uses them: ISO dates without time or zone, so that no clock or time zone can shift them. */

/** A calendar day, `YYYY-MM-DD`, as it is lived in Colombia (America/Bogota). */
export type Day = string;

/** A calendar month, `YYYY-MM`. */
export type Month = string;

/** A closed span of days, both ends included. */
export interface DaySpan {
  readonly from: Day;
  readonly to: Day;
}

const MILLISECONDS_PER_DAY = 86_400_000;

function toMilliseconds(day: Day): number {
  return Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)));
}

/** Whether the text is a real calendar day in ISO form (2025-02-30 is not). */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && addDays(text, 0) === text;
}

/** The day that lies `count` days after `day` (before it when negative). */
export function addDays(day: Day, count: number): Day {
  return new Date(toMilliseconds(day) + count * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);
}

/** Days from `from` to `to`; negative when `to` comes first. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((toMilliseconds(to) - toMilliseconds(from)) / MILLISECONDS_PER_DAY);
}

/** ISO weekday: 1 Monday … 7 Sunday. */
export function weekday(day: Day): number {
  return new Date(toMilliseconds(day)).getUTCDay() || 7;
}

/** The Monday of the week (Monday to Sunday) that contains `day`. */
export function mondayOf(day: Day): Day {
  return addDays(day, 1 - weekday(day));
}

/** First and last day of a month. */
export function monthSpan(month: Month): DaySpan {
  const from = `${month}-01`;
  return { from, to: addDays(`${addMonths(month, 1)}-01`, -1) };
}

/** The same for the same days, and for no others. */
export function spanKey({ from, to }: DaySpan): string {
  return `${from}/${to}`;
}

/** The month that lies `count` months after `month` (before it when negative). */
export function addMonths(month: Month, count: number): Month {
  const index = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + count;
  const year = String(Math.floor(index / 12)).padStart(4, '0');
  return `${year}-${String((index % 12) + 1).padStart(2, '0')}`;
}

/** How many months `to` lies after `from` (before it when negative). */
export function monthsBetween(from: Month, to: Month): number {
  return (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7));
}

/** The month of a day. */
export function monthOf(day: Day): Month {
  return day.slice(0, 7);
}
