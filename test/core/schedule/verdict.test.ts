/** Verdicts from weeks, against every choice of days inside them. */

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day, type DaySpan, daysBetween } from '#core/schedule/day.ts';
import {
  ahead,
  calendarTerm,
  inOrder,
  type Possible,
  spanOf,
  type Verdict,
  withinTerm,
  workingTerm,
} from '#core/schedule/verdict.ts';
import { workingDays, workingDaysIn } from '#core/schedule/working-days.ts';

const calendar = workingDays(['2025-04-16', '2025-04-21']);
/** Around Semana Santa and the holidays of May, where working days are rare. */
const day: fc.Arbitrary<Day> = fc.integer({ min: 0, max: 80 }).map((days) => addDays('2025-03-20', days));
const span: fc.Arbitrary<DaySpan> = fc
  .tuple(day, fc.nat(9))
  .map(([from, length]) => ({ from, to: addDays(from, length) }));
const term = fc.integer({ min: 0, max: 20 });

function daysOf({ from, to }: DaySpan): Day[] {
  return Array.from({ length: daysBetween(from, to) + 1 }, (_, index) => addDays(from, index));
}

/** The verdict by trying every day of the one with every day of the other. */
function tried(one: DaySpan, other: DaySpan, holds: (day: Day, otherDay: Day) => boolean): Verdict {
  const results = new Set(daysOf(one).flatMap((a) => daysOf(other).map((b) => holds(a, b))));
  if (results.size > 1) return 'indeterminado';
  return results.has(true) ? 'cumple' : 'no cumple';
}

describe('a verdict says cumple or no cumple only where every choice of days agrees', () => {
  it('A before B', () => {
    fc.assert(
      fc.property(span, span, (a, b) => {
        expect(inOrder(a, b)).toBe(tried(a, b, (x, y) => x <= y));
      }),
    );
  });

  it('A within so many working days after B', () => {
    const working = (from: Day, to: Day): number => workingDaysIn({ from: addDays(from, 1), to }, calendar).length;
    const notLate = (a: Day, b: Day, days: number): boolean => {
      const spent = working(b, a);
      return a <= b || spent < days || (spent === days && calendar.isWorkingDay(a));
    };
    fc.assert(
      fc.property(span, span, term, (a, b, days) => {
        expect(withinTerm(a, b, workingTerm(days, calendar))).toBe(tried(a, b, (x, y) => notLate(x, y, days)));
      }),
    );
  });

  it('A within so many calendar days after B', () => {
    fc.assert(
      fc.property(span, span, term, (a, b, days) => {
        const expected = tried(a, b, (x, y) => daysBetween(y, x) <= days);
        expect(withinTerm(a, b, calendarTerm(days))).toBe(expected);
      }),
    );
  });

  it('A at least so many days before B', () => {
    fc.assert(
      fc.property(span, span, term, (a, b, days) => {
        expect(ahead(a, b, days)).toBe(tried(a, b, (x, y) => daysBetween(x, y) >= days));
      }),
    );
  });
});

describe('what nobody knows', () => {
  it.each<[Possible, Possible]>([
    [null, { from: '2025-03-03', to: '2025-03-07' }],
    [{ from: '2025-03-03', to: '2025-03-07' }, null],
    [null, null],
  ])('%o and %o: indeterminado', (a, b) => {
    expect([inOrder(a, b), ahead(a, b, 3), withinTerm(a, b, calendarTerm(3))]).toEqual(
      Array.from({ length: 3 }, () => 'indeterminado'),
    );
  });

  it('makes a span of several unknown too', () => {
    const week = { from: '2025-03-03', to: '2025-03-07' };
    expect(spanOf([week, { from: '2025-02-24', to: '2025-02-28' }])).toEqual({ from: '2025-02-24', to: '2025-03-07' });
    expect(spanOf([week, null])).toBeNull();
    expect(spanOf([])).toBeNull();
  });
});

it.each([
  ['the week after', '2025-07-28', 'cumple'],
  ['the last days of the term in the third week', '2025-08-11', 'indeterminado'],
  ['a month later', '2025-09-01', 'no cumple'],
])('answers 15 working days after an event of 21–25 July 2025, %s: %s %s', (_, monday, verdict) => {
  const event = { from: '2025-07-21', to: '2025-07-25' };
  const answers = { from: monday, to: addDays(monday, 4) };
  expect(withinTerm(answers, event, workingTerm(15, workingDays()))).toBe(verdict);
});
