/** How sentences name the weeks of a schedule: as its header does, by their place in the month. */

import { groupBy } from '#core/collections/group-by.ts';
import { daysBetween, type Month, monthSpan, spanKey } from '#core/schedule/day.ts';
import type { Week } from '#core/schedule/schedule.ts';
import { longMonth, weekSpan } from '#core/schedule/spanish-dates.ts';
import { listing } from '#core/text/listing.ts';
import type { DatedWeek } from './week-order.ts';

/** The weeks of later months are only counted. */
const MOST_MONTHS = 4;
/** In days: the last week of a month of four goes from the 22nd to its end. */
const LONGEST_WEEK = 10;
const LONGEST_FORTNIGHT = 16;

/** The weeks without those whose days stood in an earlier column. */
export function distinctWeeks(weeks: readonly Week[]): Week[] {
  return Array.from(
    groupBy(weeks, ({ days, column }) => (days === null ? column : spanKey(days))).values(),
    ([first]) => first,
  );
}

/** `la semana 2 de marzo de 2025 y las semanas 1 a 3 de abril de 2025`; columns of a month, a fortnight or a day by what they are. */
export function weekList(weeks: readonly Week[]): string {
  const months = [...groupBy(distinctWeeks(weeks), ({ month }) => month)];
  const told = months.slice(0, MOST_MONTHS).map(([month, own]) => ofMonth(month, own));
  const rest = months.slice(MOST_MONTHS).reduce((sum, [, { length }]) => sum + length, 0);
  return listing(rest === 0 ? told : [...told, `${rest} más`]);
}

function ofMonth(month: Month | null, weeks: readonly [Week, ...Week[]]): string {
  const [{ days }] = weeks;
  const length = days === null ? 0 : daysBetween(days.from, days.to) + 1;
  const isWhole = month !== null && days !== null && length > LONGEST_FORTNIGHT && days.from === monthSpan(month).from;
  if (isWhole) return longMonth(month);
  const places = weeks.map(({ ordinal, days: own }) => (length === 1 && own ? Number(own.from.slice(8)) : ordinal));
  const named = length === 1 ? daysNamed(places) : placesNamed(length > LONGEST_WEEK ? 'quincena' : 'semana', places);
  return month === null ? named : `${named} de ${longMonth(month)}`;
}

function daysNamed(days: readonly number[]): string {
  return days.length === 1 ? `el día ${days[0]}` : `los días ${counted(days)}`;
}

function placesNamed(noun: string, places: readonly number[]): string {
  return places.length === 1 ? `la ${noun} ${places[0]}` : `las ${noun}s ${counted(places)}`;
}

/** `1 y 2`, `1, 3 y 4`, `1 a 4`. */
function counted(places: readonly number[]): string {
  const [first = 0] = places;
  const runs = places.length > 2 && places.every((place, index) => place === first + index);
  return runs ? `${first} a ${places.at(-1)}` : listing(places.map(String));
}

/** `del 14 al 18 de abril de 2025` */
export function daysWithYear({ days }: DatedWeek): string {
  const span = weekSpan(days).replace(/^semana /, '');
  const year = days.to.slice(0, 4);
  return span.endsWith(year) ? span : `${span} de ${year}`;
}
