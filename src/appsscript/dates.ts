/** Days of the spreadsheet's own time zone, and the instants that stand for them. */

import type { Day } from '#core/schedule/day.ts';

const BOGOTA = 'America/Bogota';
/** Colombia keeps UTC−5 all year (Decreto 717 de 1993 ended the last summer time). */
const BOGOTA_OFFSET_MILLISECONDS = 5 * 3_600_000;

const known = new Map<string, Day>();

/** The day an instant falls on in a time zone. Only zones other than Bogotá cost a service call, one per distinct date. */
export function dayOf(date: Date, zone: string): Day {
  if (zone === BOGOTA) return new Date(date.getTime() - BOGOTA_OFFSET_MILLISECONDS).toISOString().slice(0, 10);
  const key = `${date.getTime()}`;
  const day = known.get(key) ?? Utilities.formatDate(date, zone, 'yyyy-MM-dd');
  known.set(key, day);
  return day;
}

/** The instant at which a day begins in a time zone. */
export function startOf(day: Day, zone: string): GoogleAppsScript.Base.Date {
  return Utilities.parseDate(day, zone, 'yyyy-MM-dd');
}
