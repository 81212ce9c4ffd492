/** Days, months and weeks as Spanish writes them. */

import { type Day, type DaySpan, type Month, monthOf, monthSpan, spanKey } from './day.ts';

const MONTH_NAMES: readonly string[] = [
  'enero',
  'febrero',
  'marzo',
  'abril',
  'mayo',
  'junio',
  'julio',
  'agosto',
  'septiembre',
  'octubre',
  'noviembre',
  'diciembre',
];

/** The month's name without its year: `marzo`. */
export function monthName(month: Month): string {
  return MONTH_NAMES[Number(month.slice(5, 7)) - 1] ?? month;
}

/** `marzo de 2025` */
export function longMonth(month: Month): string {
  return `${monthName(month)} de ${month.slice(0, 4)}`;
}

/** `31 de marzo de 2025` */
export function longDay(day: Day): string {
  return `${shortDay(day)} de ${day.slice(0, 4)}`;
}

/** `semana del 3 al 7 de marzo`, `semana del 31 de marzo`; the month, and the year, are said twice only where they differ. */
export function weekSpan({ from, to }: DaySpan): string {
  if (from === to) return `semana del ${shortDay(from)}`;
  if (from.slice(0, 4) !== to.slice(0, 4)) return `semana del ${longDay(from)} al ${longDay(to)}`;
  const start = from.slice(0, 7) === to.slice(0, 7) ? String(Number(from.slice(8))) : shortDay(from);
  return `semana del ${start} al ${shortDay(to)}`;
}

/** {@link weekSpan} with its article and always the year: `la semana del 3 al 7 de marzo de 2025`; `el mes de marzo de 2025` where a column is all of it. */
export function longWeek(span: DaySpan): string {
  const month = monthOf(span.from);
  if (spanKey(span) === spanKey(monthSpan(month))) return `el mes de ${longMonth(month)}`;
  const years = [span.from.slice(0, 4), span.to.slice(0, 4)];
  return `la ${weekSpan(span)}${years[0] === years[1] ? ` de ${years[0]}` : ''}`;
}

function shortDay(day: Day): string {
  return `${Number(day.slice(8))} de ${monthName(day)}`;
}
