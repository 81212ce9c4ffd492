/** The week a digest is about. */

import { addDays, type Day, type DaySpan, daysBetween, mondayOf } from '#core/schedule/day.ts';

/** A week from Monday to Sunday. */
export interface Period extends DaySpan {
  /** ISO 8601 week, `2025-W33`: what the ledger knows the period by. */
  readonly key: string;
}

/** The week that contains a day. */
export function periodOf(day: Day): Period {
  const from = mondayOf(day);
  return { key: isoWeek(from), from, to: addDays(from, 6) };
}

/** ISO 8601: a week belongs to the year of its Thursday, and week 1 is the one with the year's first Thursday. */
function isoWeek(monday: Day): string {
  const year = addDays(monday, 3).slice(0, 4);
  const number = daysBetween(mondayOf(`${year}-01-04`), monday) / 7 + 1;
  return `${year}-W${String(number).padStart(2, '0')}`;
}
