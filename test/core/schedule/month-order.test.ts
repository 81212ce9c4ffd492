/** Which months stand out of order, and which weeks stand under which month. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths, type Month, monthsBetween } from '#core/schedule/day.ts';
import { outOfOrder } from '#core/schedule/month-order.ts';
import { eachWeek, weeksByMonth } from '#core/schedule/month-weeks.ts';
import type { MonthGroup, Week } from '#core/schedule/schedule.ts';

const month: fc.Arbitrary<Month> = fc.integer({ min: 0, max: 600 }).map((count) => addMonths('2000-01', count));

function run(first: Month, length: number): Month[] {
  return Array.from({ length }, (_, index) => addMonths(first, index));
}

describe('months out of order', () => {
  it.each([
    ['2025-01 2024-02 2025-03', [1]],
    ['2025-01 2026-02 2025-03', [1]],
    ['2025-01 2052-02 2025-03 2025-04', [1]],
    ['2026-01 2025-02 2025-03', [0]],
    ['2025-01 2025-02 2025-03 2026-04', [3]],
    ['2024-01 2025-02 2025-03 2025-04', [0]],
    ['2025-02 2025-03 2025-03 2025-05', [2]],
    ['2025-02 2025-04 2025-04 2025-05', [1]],
    ['2025-01 2025-03 2025-02 2025-04', [2]],
    ['2024-11 2024-12 2026-01 2026-02', []],
    ['2025-03 2025-06 2025-09', []],
    ['2025-02', []],
    ['', []],
  ] as const)('%s: %j', (months, places) => {
    expect([...outOfOrder(months.split(' ').map((each) => each || null))]).toEqual(places);
  });

  it('are none where the months ascend by less than a year', () => {
    fc.assert(
      fc.property(month, fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 20 }), (first, steps) => {
        const months = [first];
        for (const step of steps) months.push(addMonths(months.at(-1) ?? first, step));
        expect(outOfOrder(months).size).toBe(0);
      }),
    );
  });

  it('is the one that was mistyped, wherever it stands in a run of months', () => {
    fc.assert(
      fc.property(
        month,
        fc.integer({ min: 5, max: 24 }),
        fc.nat(),
        fc.constantFrom(-24, -12, 12, 24),
        (first, length, at, by) => {
          const months = run(first, length);
          const place = at % length;
          months[place] = addMonths(months[place] ?? first, by);
          expect([...outOfOrder(months)]).toEqual([place]);
        },
      ),
    );
  });

  it('leave out what could not be dated', () => {
    expect([...outOfOrder(['2025-01', null, '2024-02', '2025-03'])]).toEqual([2]);
    expect(outOfOrder([null, null]).size).toBe(0);
  });
});

describe('months between', () => {
  it('come back after going forth', () => {
    fc.assert(
      fc.property(month, fc.integer({ min: -300, max: 300 }), (from, count) => {
        expect(monthsBetween(from, addMonths(from, count))).toBe(count);
      }),
    );
  });
});

describe('weeks by month', () => {
  const group = (label: string, at: Month, column: number, weeks: number): MonthGroup => {
    return { label, month: at, row: 1, column, weeks };
  };
  const week = (at: Month, ordinal: number, column: number): Week => {
    return { month: at, ordinal, column, label: String(ordinal), days: null };
  };

  it('stand under their own, also where each has one and the month is named twice', () => {
    const months = [group('A', '2025-01', 4, 1), group('B', '2025-01', 5, 1), group('C', '2025-03', 6, 1)];
    const weeks = [week('2025-01', 1, 4), week('2025-01', 1, 5), week('2025-03', 1, 6)];
    expect(weeksByMonth({ months, weeks }).map(({ columns }) => columns.map(({ column }) => column))).toEqual([
      [4],
      [5],
      [6],
    ]);
  });

  it('may have two columns each, and others between them', () => {
    const months = [group('A', '2025-01', 4, 2), group('B', '2025-02', 9, 1)];
    const weeks = [
      ...[4, 5].map((column) => week('2025-01', 1, column)),
      ...[7, 8].map((column) => week('2025-01', 2, column)),
      ...[9, 10].map((column) => week('2025-02', 1, column)),
    ];
    const found = weeksByMonth({ months, weeks });
    expect(found.map(({ columns }) => columns.length)).toEqual([4, 2]);
    expect(found.map(({ columns }) => eachWeek(columns).map(({ column }) => column))).toEqual([[4, 7], [9]]);
  });
});
