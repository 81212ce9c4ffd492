/** Laws of the rules about the header and the numbers: what may be moved without their saying anything. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assignOwners } from '#core/directory/assigned-schedule.ts';
import { KNOWN_DIRECTORY } from '#core/directory/known-units.ts';
import type { Finding } from '#core/rules/finding.ts';
import { runRules } from '#core/rules/run-rules.ts';
import { addMonths, type Month } from '#core/schedule/day.ts';
import { WEEK_CONVENTIONS, type WeekConvention, weeksOfMonth } from '#core/schedule/week-convention.ts';
import { review } from '../../domain/review-builder.ts';
import { findingsOf, readScenarios } from '../../domain/rule-scenario.ts';
import { type ActivityPlan, type MonthPlan, type SchedulePlan, schedule } from '../../domain/schedule-builder.ts';

const TITLES = ['Conformar el equipo', 'Convocar el espacio', 'Realizar el espacio', 'Publicar el documento'];
const activities: readonly ActivityPlan[] = TITLES.map((title) => ({ title }));

function findings(plan: SchedulePlan): Finding[] {
  return (
    runRules(assignOwners(schedule(plan), KNOWN_DIRECTORY), {}, review())
      // That the one marked week happens to be Semana Santa is no matter of the header.
      .filter(({ rule }) => rule !== 'short-week')
  );
}

const month: fc.Arbitrary<Month> = fc.integer({ min: 0, max: 12 * 40 }).map((count) => addMonths('2000-01', count));

/** Consecutive months with the weeks they have. */
function monthsFrom(first: Month, length: number, convention: WeekConvention): MonthPlan[] {
  return Array.from({ length }, (_, index) => {
    const each = addMonths(first, index);
    return { month: each, weeks: weeksOfMonth(each, convention).length };
  });
}

/** The labels of the weeks: in each month from 1, or on through all of them. */
function labelled(months: readonly MonthPlan[], start: number | null): MonthPlan[] {
  let last = (start ?? 1) - 1;
  return months.map((each) => {
    if (start === null) last = 0;
    const labels = Array.from({ length: each.weeks }, (_, index) => `S${last + index + 1}`);
    last += each.weeks;
    return { ...each, labels };
  });
}

const header = fc.record({
  first: month,
  length: fc.integer({ min: 1, max: 26 }),
  convention: fc.constantFrom(...WEEK_CONVENTIONS),
});

describe('a header', () => {
  it('is right in whatever month it begins, however its weeks are counted', () => {
    fc.assert(
      fc.property(header, fc.boolean(), ({ first, length, convention }, runsOn) => {
        const own = monthsFrom(first, Math.min(length, runsOn ? 10 : 26), convention);
        expect(findings({ activities, months: labelled(own, runsOn ? 1 : null) })).toEqual([]);
      }),
    );
  });

  it('may have columns between the months, and months with a column each', () => {
    fc.assert(
      fc.property(header, ({ first, length, convention }) => {
        const spaced = labelled(monthsFrom(first, length, convention), null).map(({ labels = [], ...each }) => {
          return { ...each, labels: [...labels, '_'] };
        });
        expect(findings({ activities, months: spaced })).toEqual([]);
        const single = spaced.map((each) => ({ ...each, weeks: 1, labels: ['1'] }));
        expect(findings({ activities, months: single })).toEqual([]);
      }),
    );
  });

  it('has one finding for one mistyped year, and for one name that is missing', () => {
    fc.assert(
      fc.property(header, fc.nat(), fc.constantFrom(-24, -12, 12, 24), ({ first, length, convention }, place, by) => {
        const months = monthsFrom(first, length + 4, convention);
        const at = place % months.length;
        const mistyped = months.map((each, index) =>
          index === at ? { ...each, month: addMonths(each.month ?? first, by) } : each,
        );
        const wrong = findings({ activities, months: mistyped });
        expect(wrong.map(({ severity }) => severity)).toEqual(['error']);
        const nameless = months.map((each, index) => (index === at ? { ...each, inferred: true } : each));
        expect(findings({ activities, months: nameless }).map(({ rule }) => rule)).toEqual(['unknown-month']);
      }),
    );
  });

  it('has one finding for one wrong number of a week', () => {
    fc.assert(
      fc.property(header, fc.nat(), fc.integer({ min: 1, max: 9 }), ({ first, length, convention }, place, wrong) => {
        const months = labelled(monthsFrom(first, length + 2, convention), null);
        const at = 1 + (place % (months.length - 1));
        const week = place % 4;
        fc.pre(wrong !== week + 1);
        const changed = months.map((each, index) =>
          index === at
            ? {
                ...each,
                labels: (each.labels ?? []).map((label, week) => (week === place % 4 ? String(wrong) : label)),
              }
            : each,
        );
        const found = findings({ activities, months: changed });
        expect(found.map(({ rule }) => rule)).toEqual(['week-label-order']);
      }),
    );
  });
});

const label = fc.oneof(
  fc.constantFrom('_', '-', '1', '2', '3', '4', '5', 'S3', '3-7', '28-2', '31', 'IV', '1Q', 'x'),
  fc.string(),
);
const anyMonth: fc.Arbitrary<MonthPlan> = fc
  .record({
    month: fc.option(month),
    label: fc.constantFrom('ENERO', '', 'MARSO 2025', 'Dic-25', '1'),
    inferred: fc.boolean(),
    written: month,
    told: fc.boolean(),
    labels: fc.array(label, { maxLength: 9 }),
  })
  .map(({ told, written, labels, ...plan }) => {
    const weeks = labels.filter((each) => each !== '_').length;
    return { ...plan, weeks, labels, ...(told ? { written } : {}) };
  });

describe('any header', () => {
  it('is judged without failing, at cells of the sheet, in whole sentences', () => {
    fc.assert(
      fc.property(fc.array(anyMonth, { minLength: 1, maxLength: 8 }), fc.string(), (months, marks) => {
        for (const { row, column, text } of findings({ months, activities: [{ marks }, ...activities] })) {
          expect(row).toBeGreaterThan(0);
          expect(column).toBeGreaterThan(0);
          expect(text).toMatch(/^[\p{Lu}«¿].*\.$/su);
          expect(text).not.toMatch(/undefined|NaN|null/);
        }
      }),
      { numRuns: 400 },
    );
  });
});

const number = fc.oneof(fc.integer({ min: 1, max: 9 }), fc.constantFrom(null, '4.1', '4.2', '3', 'A'));
const plans = fc.array(fc.record({ number, rowsAbove: fc.nat(2), marks: fc.constantFrom('P', '', '....P', '?') }), {
  minLength: 1,
  maxLength: 9,
});

/** What is found, with the place of the activity instead of its row. */
function byActivity(plan: SchedulePlan): string[] {
  const rows = schedule(plan).activities.map(({ row }) => row);
  return findings(plan).map(({ rule, row, column, severity }) => `${rule} ${severity} ${rows.indexOf(row)} ${column}`);
}

describe('rows', () => {
  it('that are blank change nothing', () => {
    fc.assert(
      fc.property(plans, (rows) => {
        const titled = rows.map((row, index) => ({ ...row, title: `Paso ${index}` }));
        const close = titled.map((row) => ({ ...row, rowsAbove: 0 }));
        expect(byActivity({ activities: titled })).toEqual(byActivity({ activities: close }));
      }),
    );
  });

  it('may be numbered from any number on', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 2, max: 30 }), { minLength: 1, maxLength: 12 }),
        fc.nat(500),
        (numbers, by) => {
          const numbered = (shift: number): ActivityPlan[] =>
            numbers.map((each, index) => ({ number: each + shift, title: `Paso ${index}` }));
          expect(byActivity({ activities: numbered(by) })).toEqual(byActivity({ activities: numbered(0) }));
        },
      ),
    );
  });
});

describe('what could be argued', () => {
  it.each([
    ['nonexistent-week', 'a form with five columns for every month'],
    ['missing-month', 'two months in a row are missing, which may be meant'],
    ['column-without-header', 'an empty column within a month is only worth a look'],
    ['activity-year', 'last year in the words that three activities have of this one'],
  ])('%s is only worth a look: %s', (rule, name) => {
    const scenario = readScenarios(rule).find((each) => each.name === name);
    expect(scenario === undefined ? [] : findingsOf(scenario).map(({ severity }) => severity)).toEqual(['info']);
  });
});
