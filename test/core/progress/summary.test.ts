/** Planned against executed: what counts, when, and for whom. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { summarise } from '#core/progress/summary.ts';
import { type PlannedActivity, plannedSchedule } from './planned-schedule.ts';

// Weeks: February 3, 10, 17, 24; March 3, 10, 17, 24, 31; April 31 (of March), 7, 14, 21, 28.
const MONTHS = ['2025-02', '2025-03', '2025-04'];

describe('what counts in one row of marks', () => {
  test.each([
    { case: 'P is planned, E planned and executed', marks: 'PE', cutOff: '2025-02-01', figures: [2, 0, 1, 0] },
    { case: 'rescheduled and cancelled do not count', marks: 'RCP', cutOff: '2025-12-31', figures: [1, 1, 0, 1] },
    { case: 'nothing planned', marks: 'RC', cutOff: '2025-12-31', figures: [0, 0, 0, 0] },
    { case: 'a week is due on its last day', marks: 'P', cutOff: '2025-02-07', figures: [1, 1, 0, 1] },
    { case: 'and not the day before', marks: 'P', cutOff: '2025-02-06', figures: [1, 0, 0, 0] },
    { case: 'one week in both months counts once', marks: '........PP', cutOff: '2025-04-04', figures: [1, 1, 0, 1] },
    { case: 'executed when March says so', marks: '........EP', cutOff: '2025-04-04', figures: [1, 1, 1, 0] },
    { case: 'executed when April says so', marks: '........PE', cutOff: '2025-04-04', figures: [1, 1, 1, 0] },
    { case: 'P over E, the same week in two rows', marks: 'PP\nE.', cutOff: '2025-02-14', figures: [2, 2, 1, 1] },
    { case: 'P over R or C, its week taken back', marks: 'PPP\nERC', cutOff: '2025-12-31', figures: [1, 1, 1, 0] },
    { case: 'several overdue weeks, one activity', marks: 'PPP', cutOff: '2025-12-31', figures: [3, 3, 0, 1] },
    { case: 'executed ahead of time', marks: '....E', cutOff: '2025-02-07', figures: [1, 0, 1, 0] },
  ])('$case', ({ marks, cutOff, figures }) => {
    const [plannedWeeks, dueWeeks, executedWeeks, overdue] = figures;
    const { total } = summarise(plannedSchedule({ months: MONTHS }, [{ marks }]), cutOff);
    expect(total).toMatchObject({ activities: 1, plannedWeeks, dueWeeks, executedWeeks, overdue });
  });

  test('weeks without days count by column and are never due', () => {
    const schedule = plannedSchedule({ months: [null, null] }, [{ marks: 'PP..E' }]);
    expect(summarise(schedule, '2099-12-31').total).toEqual({
      activities: 1,
      plannedWeeks: 3,
      dueWeeks: 0,
      executedWeeks: 1,
      progress: 1 / 3,
      overdue: 0,
    });
  });
});

describe('units and stages', () => {
  test('an activity of several units counts in each; one without known unit stands last', () => {
    const schedule = plannedSchedule({ months: MONTHS, units: [{ code: 'TIC' }, { code: 'GL' }, { code: 'PC' }] }, [
      { marks: 'PE', units: ['PC', 'TIC'] },
      { marks: 'P', units: [] },
      { marks: 'E', units: ['PC'] },
    ]);
    const { total, units } = summarise(schedule, '2025-02-07');
    expect(total).toMatchObject({ activities: 3, plannedWeeks: 4, executedWeeks: 2, progress: 0.5 });
    expect(
      units.map(({ unit, activities, plannedWeeks, overdue }) => [unit, activities, plannedWeeks, overdue]),
    ).toEqual([
      ['TIC', 1, 2, 1],
      ['PC', 2, 3, 1],
      [null, 1, 1, 1],
    ]);
  });

  test('stages differ neither by case, accents nor spaces; activities without stage stand last', () => {
    const schedule = plannedSchedule({ months: MONTHS }, [
      { marks: 'P', stage: null },
      { marks: 'P', stage: ' Diseño\n' },
      { marks: 'P', stage: 'DISENO' },
      { marks: 'P', stage: '  ' },
    ]);
    const { stages } = summarise(schedule, '2025-02-07');
    expect(stages.map(({ stage, activities }) => [stage, activities])).toEqual([
      ['Diseño', 2],
      [null, 2],
    ]);
  });
});

describe('the curve', () => {
  test('accumulates month by month; a week of two months counts in the first one it is marked in', () => {
    const schedule = plannedSchedule({ months: MONTHS }, [{ marks: 'EP......PE' }, { marks: '.........P..P' }]);
    expect(summarise(schedule, '2025-03-31').curve).toEqual([
      { month: '2025-02', planned: 2, executed: 1 },
      { month: '2025-03', planned: 3, executed: 2 },
      { month: '2025-04', planned: 5, executed: 2 },
    ]);
  });

  test('keeps a month that could not be dated in its place', () => {
    const schedule = plannedSchedule({ months: ['2025-02', null] }, [{ marks: 'P...P' }]);
    expect(summarise(schedule, '2025-03-31').curve).toEqual([
      { month: '2025-02', planned: 1, executed: 0 },
      { month: null, planned: 2, executed: 0 },
    ]);
  });
});

describe('laws', () => {
  const activity: fc.Arbitrary<PlannedActivity> = fc.record({
    marks: fc.array(fc.constantFrom('P', 'E', 'R', 'C', '.'), { maxLength: 14 }).map((marks) => marks.join('')),
    units: fc.subarray(['PC', 'TIC', 'COM']),
    stage: fc.constantFrom('Diseño', 'Ejecución', null),
  });
  const day = fc.integer({ min: 1, max: 28 }).chain((date) =>
    fc.constantFrom('2025-01', '2025-02', '2025-03', '2025-04', '2025-05').map((month) => {
      return `${month}-${String(date).padStart(2, '0')}`;
    }),
  );

  test('the curve ends at the totals, stages add up to them, and no count contradicts another', () => {
    fc.assert(
      fc.property(fc.array(activity, { maxLength: 8 }), day, (activities, cutOff) => {
        const { total, stages, units, curve } = summarise(plannedSchedule({ months: MONTHS }, activities), cutOff);
        const { planned, executed } = curve.at(-1) ?? {};
        expect([planned, executed]).toEqual([total.plannedWeeks, total.executedWeeks]);
        for (const key of ['activities', 'plannedWeeks', 'dueWeeks', 'executedWeeks', 'overdue'] as const) {
          expect(stages.reduce((sum, stage) => sum + stage[key], 0)).toBe(total[key]);
          expect(units.reduce((sum, unit) => sum + unit[key], 0)).toBeGreaterThanOrEqual(total[key]);
        }
        for (const figures of [total, ...units, ...stages]) {
          expect(figures.dueWeeks).toBeLessThanOrEqual(figures.plannedWeeks);
          expect(figures.overdue).toBeLessThanOrEqual(Math.min(figures.activities, figures.dueWeeks));
          expect(figures.progress).toBeGreaterThanOrEqual(0);
          expect(figures.progress).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
