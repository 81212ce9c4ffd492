/** Weeks of an activity in words. */

import type { Day, DaySpan } from '#core/schedule/day.ts';
import { longDay, weekSpan } from '#core/schedule/spanish-dates.ts';
import { listing } from '#core/text/listing.ts';

/** More weeks than these are told by their first and last day. */
const LISTED_WEEKS = 3;

/**
 * `semana del 3 al 7 de marzo`, `semanas del 3 al 7 de marzo y del 10 al 14 de marzo`, or, when there are many,
 * `8 semanas, entre el 3 de marzo y el 25 de abril`. The year is said where it is not that of `today`.
 */
export function weeksText(weeks: readonly DaySpan[], today: Day): string {
  const [first] = weeks;
  const last = weeks.at(-1);
  if (first === undefined || last === undefined) return '';
  if (weeks.length > LISTED_WEEKS) {
    return `${weeks.length} semanas, entre el ${dayText(first.from, today)} y el ${dayText(last.to, today)}`;
  }
  const spans = weeks.map((week) => weekText(week, today).replace(/^semana /, ''));
  return `${weeks.length === 1 ? 'semana' : 'semanas'} ${listing(spans)}`;
}

function dayText(day: Day, today: Day): string {
  return day.slice(0, 4) === today.slice(0, 4) ? longDay(day).replace(/ de \d+$/, '') : longDay(day);
}

function weekText(week: DaySpan, today: Day): string {
  const year = week.to.slice(0, 4);
  const saysYears = week.from.slice(0, 4) !== year;
  return saysYears || year === today.slice(0, 4) ? weekSpan(week) : `${weekSpan(week)} de ${year}`;
}
