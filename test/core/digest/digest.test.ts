/** What each unit has to know this week. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Digest, digests } from '#core/digest/digest.ts';
import { plannedWeeks } from '#core/progress/planned-weeks.ts';
import { addDays, type DaySpan } from '#core/schedule/day.ts';
import { type PlannedActivity, plannedSchedule } from '../progress/planned-schedule.ts';

// Weeks: February 3, 10, 17, 24; March 3, 10, 17, 24, 31; April 31 (of March), 7, 14, 21, 28.
const MONTHS = ['2025-02', '2025-03', '2025-04'];

function digestOf(activities: readonly PlannedActivity[], today: string): Digest {
  const [digest] = digests(plannedSchedule({ months: MONTHS }, activities), today);
  if (digest === undefined) throw new Error('no digest');
  return digest;
}

function mondays(items: readonly { readonly weeks: readonly DaySpan[] }[]): string[][] {
  return items.map(({ weeks }) => weeks.map(({ from }) => from));
}

describe('which list a planned week is on', () => {
  test.each([
    {
      case: 'it ended last Friday',
      marks: 'P',
      today: '2025-02-10',
      overdue: [['2025-02-03']],
      thisPeriod: [],
      next: [],
    },
    {
      case: 'today is its Friday',
      marks: 'P',
      today: '2025-02-07',
      overdue: [],
      thisPeriod: [['2025-02-03']],
      next: [],
    },
    {
      case: 'today is the Sunday after',
      marks: 'P',
      today: '2025-02-09',
      overdue: [],
      thisPeriod: [['2025-02-03']],
      next: [],
    },
    {
      case: 'it begins next Monday',
      marks: '.P',
      today: '2025-02-03',
      overdue: [],
      thisPeriod: [],
      next: [['2025-02-10']],
    },
    {
      case: 'it is four weeks away',
      marks: '....P',
      today: '2025-02-03',
      overdue: [],
      thisPeriod: [],
      next: [['2025-03-03']],
    },
    { case: 'it is five weeks away', marks: '.....P', today: '2025-02-03', overdue: [], thisPeriod: [], next: [] },
    { case: 'it is executed', marks: 'EE', today: '2025-02-10', overdue: [], thisPeriod: [], next: [] },
    {
      case: 'it was rescheduled or cancelled',
      marks: 'RC',
      today: '2025-02-10',
      overdue: [],
      thisPeriod: [],
      next: [],
    },
    {
      case: 'it stands in two months',
      marks: '........PP',
      today: '2025-04-07',
      overdue: [['2025-03-31']],
      thisPeriod: [],
      next: [],
    },
    { case: 'April says it is done', marks: '........PE', today: '2025-04-07', overdue: [], thisPeriod: [], next: [] },
    {
      case: 'an activity is on several lists',
      marks: 'PEPPP',
      today: '2025-02-19',
      overdue: [['2025-02-03']],
      thisPeriod: [['2025-02-17']],
      next: [['2025-02-24', '2025-03-03']],
    },
  ])('$case', ({ marks, today, overdue, thisPeriod, next }) => {
    const digest = digestOf([{ marks }], today);
    expect(mondays(digest.overdue)).toEqual(overdue);
    expect(mondays(digest.thisPeriod)).toEqual(thisPeriod);
    expect(mondays(digest.next)).toEqual(next);
    expect(digest.empty).toBe(overdue.length + thisPeriod.length + next.length === 0);
  });

  test('weeks that nobody can date are on none', () => {
    const [digest] = digests(plannedSchedule({ months: [null] }, [{ marks: 'PPPP' }]), '2025-02-10');
    expect(digest?.empty).toBe(true);
  });
});

test('an item tells number, clean title, stage and the other units', () => {
  const { overdue } = digestOf(
    [{ marks: 'P', number: '4.1', title: ' Boletín  de\nprensa ', stage: 'Diseño', units: ['PC', 'TIC', 'COM'] }],
    '2025-03-03',
  );
  expect(overdue).toEqual([
    {
      row: 4,
      number: '4.1',
      title: 'Boletín de prensa',
      stage: 'Diseño',
      weeks: [{ from: '2025-02-03', to: '2025-02-07' }],
      others: ['TIC', 'COM'],
    },
  ]);
});

test('there is one digest per unit that owns an activity, in the order of the directory', () => {
  const schedule = plannedSchedule({ months: MONTHS, units: [{ code: 'TIC' }, { code: 'GL' }, { code: 'PC' }] }, [
    { marks: 'P', units: ['PC', 'TIC'] },
    { marks: 'P', units: [] },
  ]);
  expect(digests(schedule, '2025-02-10').map(({ unit }) => unit.code)).toEqual(['TIC', 'PC']);
});

describe('laws', () => {
  const activity: fc.Arbitrary<PlannedActivity> = fc
    .array(fc.constantFrom('P', 'E', 'R', '.'), { maxLength: 14 })
    .map((marks) => ({ marks: marks.join('') }));
  const today = fc.integer({ min: 0, max: 120 }).map((days) => addDays('2025-01-20', days));

  test('each open week within reach is on exactly one list, and the figures count the overdue list', () => {
    fc.assert(
      fc.property(fc.array(activity, { minLength: 1, maxLength: 6 }), today, (activities, day) => {
        const schedule = plannedSchedule({ months: MONTHS }, activities);
        const [digest] = digests(schedule, day);
        if (digest === undefined) throw new Error('no digest');
        const reach = addDays(digest.period.to, 28);
        const listed = [...digest.overdue, ...digest.thisPeriod, ...digest.next].flatMap(({ row, weeks }) =>
          weeks.map(({ from }) => `${row} ${from}`),
        );
        const open = schedule.activities.flatMap((own) =>
          plannedWeeks(own, schedule)
            .filter(({ executed, days }) => !executed && days !== null && days.from <= reach)
            .map(({ days }) => `${own.row} ${days?.from}`),
        );
        expect(listed.sort()).toEqual(open.sort());
        expect(digest.progress.overdue).toBe(digest.overdue.length);
      }),
    );
  });
});
