/** Judging dates that are only known to the week: never a yes or a no that another day of the week would contradict. */

import { addDays, type Day, type DaySpan } from './day.ts';
import { addWorkingDays, type WorkingDays } from './working-days.ts';

/** Whether something holds: on every day that may be meant, on none of them, or on some. Spanish, as users read it. */
export type Verdict = 'cumple' | 'no cumple' | 'indeterminado';

/** The first and the last day on which something may happen; null when nobody knows. */
export type Possible = DaySpan | null;

/** A term in days: the last day of the one that begins to run after a day. Later days have no earlier ends. */
export type Term = (day: Day) => Day;

/** So many working days (Ley 4 de 1913, art. 62). */
export function workingTerm(days: number, calendar: WorkingDays): Term {
  return (day) => addWorkingDays(day, days, calendar);
}

/** So many days of the calendar. */
export function calendarTerm(days: number): Term {
  return (day) => addDays(day, days);
}

/** Whether the first thing happens before the other or on the same day. */
export function inOrder(first: Possible, then: Possible): Verdict {
  return judge(first, then, (day) => day);
}

/** Whether a thing happens before the end of the term that runs from another. That it must not come first is {@link inOrder}'s matter. */
export function withinTerm(thing: Possible, from: Possible, term: Term): Verdict {
  if (thing === null || from === null) return 'indeterminado';
  return judge(thing, { from: term(from.from), to: term(from.to) }, (day) => day);
}

/** Whether a thing happens at least so many days of the calendar before another. */
export function ahead(thing: Possible, other: Possible, days: number): Verdict {
  return judge(thing, other, calendarTerm(days));
}

/** Whether `shift(one) <= other`. The order of days carries over to what they are shifted to, so only the ends of the spans count. */
function judge(one: Possible, other: Possible, shift: Term): Verdict {
  if (one === null || other === null) return 'indeterminado';
  if (shift(one.to) <= other.from) return 'cumple';
  return shift(one.from) > other.to ? 'no cumple' : 'indeterminado';
}

/** The days from the first of all to the last of all; null where there are none or one is unknown. */
export function spanOf(spans: readonly Possible[]): Possible {
  const [first = null, ...others] = spans;
  return others.reduce<Possible>((hull, span) => {
    if (hull === null || span === null) return null;
    return { from: span.from < hull.from ? span.from : hull.from, to: span.to > hull.to ? span.to : hull.to };
  }, first);
}
