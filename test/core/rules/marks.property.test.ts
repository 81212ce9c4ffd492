/** What holds for the rules on marks whatever the schedule: blank weeks, earlier days, other orders. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AssignedSchedule, assignOwners } from '#core/directory/assigned-schedule.ts';
import { KNOWN_DIRECTORY } from '#core/directory/known-units.ts';
import { RULES } from '#core/rules/catalog/index.ts';
import type { Finding } from '#core/rules/finding.ts';
import { runRules } from '#core/rules/run-rules.ts';
import { addDays } from '#core/schedule/day.ts';
import { reorderedSchedule } from '../../domain/moved-schedule.ts';
import { review } from '../../domain/review-builder.ts';
import { type ActivityPlan, completeMonths, type SchedulePlan, schedule } from '../../domain/schedule-builder.ts';

const ABOUT_MARKS = RULES.filter(({ id }) =>
  [
    'unknown-mark',
    'unknown-colour',
    'mark-gap',
    'executed-in-future',
    'executed-unplanned',
    'overdue',
    'rescheduled-without-week',
    'marks-after-cancellation',
    'short-week',
    'plan-execution-pair',
  ].includes(id),
);

const MONTHS = ['2025-02', '2025-03', '2025-04'];
const WEEKS = 14;

const cell = fc.oneof(
  { weight: 6, arbitrary: fc.constant('.') },
  { weight: 6, arbitrary: fc.constant('P') },
  { weight: 2, arbitrary: fc.constant('E') },
  { weight: 1, arbitrary: fc.constantFrom('R', 'C', '#', '{#ea9999}', '?') },
);
const row = fc.array(cell, { maxLength: WEEKS }).map((cells) => cells.join(''));
const lanes = fc.constantFrom<SchedulePlan['lanes']>(undefined, undefined, 'rows');
const plans = fc.array(fc.tuple(row, row), { minLength: 1, maxLength: 6 });
const cutOffs = fc.integer({ min: -5, max: 110 }).map((days) => addDays('2025-02-01', days));

function built(rows: readonly (readonly [string, string])[], where: SchedulePlan['lanes'], months = MONTHS) {
  const activities = rows.map(([first, second], index): ActivityPlan => {
    return { number: index + 1, marks: where === 'rows' ? `${first}\n${second}` : first };
  });
  return assignOwners(schedule({ months: completeMonths(...months), activities, lanes: where }), KNOWN_DIRECTORY);
}

function findings(read: AssignedSchedule, cutOff: string): Finding[] {
  return runRules(read, {}, review({ cutOff }), ABOUT_MARKS);
}

/** What is said of each activity, wherever it stands. */
function saidOf(read: AssignedSchedule, cutOff: string): string[] {
  return findings(read, cutOff)
    .map(({ rule, severity, column, text }) => `${rule} ${severity} ${column} ${text}`)
    .sort();
}

/** The activities of which a rule says something; where nothing is executed, "overdue" speaks of the whole sheet. */
function activitiesWith(rule: string, read: AssignedSchedule, cutOff: string): string[] {
  return findings(read, cutOff)
    .filter((finding) => finding.rule === rule)
    .map(({ text }) => /actividad \d+/.exec(text)?.[0] ?? 'all');
}

describe('the rules on marks', () => {
  it('say the same when blank weeks follow', () => {
    fc.assert(
      fc.property(plans, lanes, cutOffs, (rows, where, cutOff) => {
        const longer = built(rows, where, [...MONTHS, '2025-05', '2025-06']);
        expect(saidOf(longer, cutOff)).toEqual(saidOf(built(rows, where), cutOff));
      }),
    );
  });

  it('find nothing more overdue on an earlier day', () => {
    fc.assert(
      fc.property(plans, lanes, cutOffs, fc.nat(60), (rows, where, cutOff, days) => {
        const read = built(rows, where);
        const late = (day: string): string[] => activitiesWith('overdue', read, day);
        expect(late(cutOff)).toEqual(expect.arrayContaining(late(addDays(cutOff, -days))));
      }),
    );
  });

  it('find nothing more in the future on a later day', () => {
    fc.assert(
      fc.property(plans, lanes, cutOffs, fc.nat(60), (rows, where, cutOff, days) => {
        const read = built(rows, where);
        const ahead = (day: string): string[] => activitiesWith('executed-in-future', read, day);
        expect(ahead(cutOff)).toEqual(expect.arrayContaining(ahead(addDays(cutOff, days))));
      }),
    );
  });

  it('say the same of each activity in whatever order they stand', () => {
    const shuffled = plans.chain((rows) =>
      fc.tuple(fc.constant(rows), fc.shuffledSubarray([...rows.keys()], { minLength: rows.length })),
    );
    fc.assert(
      fc.property(shuffled, lanes, cutOffs, ([rows, order], where, cutOff) => {
        const read = built(rows, where);
        const reordered = reorderedSchedule(read, order);
        expect(reordered.activities[0]?.row).toBe(read.activities[0]?.row);
        const told = (each: AssignedSchedule): string[] =>
          saidOf(each, cutOff).filter((text) => !/ celdas? de /.test(text));
        expect(told(reordered)).toEqual(told(read));
      }),
    );
  });
});
