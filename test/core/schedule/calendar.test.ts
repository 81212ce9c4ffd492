/** Days, months and the weeks of a month. */

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, type Day, daysBetween, isDay, mondayOf, monthSpan, weekday } from '#core/schedule/day.ts';
import { fittingConvention, type WeekConvention, weeksOfMonth } from '#core/schedule/week-convention.ts';

const day: fc.Arbitrary<Day> = fc
  .date({ min: new Date('1984-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('days', () => {
  it('come back after going forth', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -40_000, max: 40_000 }), (start, count) => {
        expect(daysBetween(start, addDays(start, count))).toBe(count);
        expect(addDays(addDays(start, count), -count)).toBe(start);
      }),
    );
  });

  it('have their Monday at most six days before', () => {
    fc.assert(
      fc.property(day, (any) => {
        expect(weekday(mondayOf(any))).toBe(1);
        expect(daysBetween(mondayOf(any), any)).toBe(weekday(any) - 1);
      }),
    );
  });

  it.each(['2025-02-30', '2025-13-01', '2025-2-3', 'ayer', ''])('%j is none', (text) => {
    expect(isDay(text)).toBe(false);
  });

  it('know leap years', () => {
    expect(monthSpan('2024-02')).toEqual({ from: '2024-02-01', to: '2024-02-29' });
    expect(monthSpan('2100-02').to).toBe('2100-02-28');
    expect(addMonths('2025-11', 3)).toBe('2026-02');
    expect(addMonths('2025-01', -1)).toBe('2024-12');
  });
});

describe('the weeks of a month', () => {
  it('March 2025 has five Monday–Friday weeks, the last a lone Monday', () => {
    expect(weeksOfMonth('2025-03', 'touching').map(({ from }) => from)).toEqual([
      '2025-03-03',
      '2025-03-10',
      '2025-03-17',
      '2025-03-24',
      '2025-03-31',
    ]);
  });

  it('a week across two months stands in both', () => {
    const [first] = weeksOfMonth('2025-04', 'touching');
    expect(first).toEqual(weeksOfMonth('2025-03', 'touching').at(-1));
  });

  it('give every working day of the month to a week when they touch it', () => {
    fc.assert(
      fc.property(day, (any) => {
        const weeks = weeksOfMonth(any.slice(0, 7), 'touching');
        const holding = weeks.filter(({ from, to }) => from <= any && any <= to);
        expect(holding).toHaveLength(weekday(any) <= 5 ? 1 : 0);
      }),
    );
  });

  it.each<[WeekConvention, string, number]>([
    ['mondays', '2025-03', 5],
    ['mondays', '2025-02', 4],
    ['blocks', '2025-02', 4],
    ['blocks', '2024-02', 5],
    ['four', '2025-03', 4],
  ])('%s: %s has %i', (convention, month, count) => {
    expect(weeksOfMonth(month, convention)).toHaveLength(count);
  });
});

describe('the convention that fits a sheet', () => {
  it("is touching weeks for the staff's document, but for March 2025", () => {
    const counts = [4, 4, 5, 5, 5, 5, 5, 5, 5, 4, 5, 5, 4];
    const months = counts.map((weeks, index) => ({ month: addMonths('2025-02', index), weeks }));
    expect(fittingConvention(months)).toBe('touching');
    const misfits = months.filter(({ month, weeks }) => weeksOfMonth(month, 'touching').length !== weeks);
    expect(misfits).toEqual([{ month: '2025-03', weeks: 4 }]);
  });

  it('is four weeks where every month has four', () => {
    const months = Array.from({ length: 12 }, (_, index) => ({ month: addMonths('2025-01', index), weeks: 4 }));
    expect(fittingConvention(months)).toBe('four');
  });
});
