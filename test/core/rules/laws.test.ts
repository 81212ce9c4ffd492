/** What must hold of findings whatever the rules: over all scenarios, and over sheets drawn by chance and then spoiled. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellName } from '#core/change/area.ts';
import type { SheetSnapshot } from '#core/change/sheet-snapshot.ts';
import { type AssignedActivity, type AssignedSchedule, assignOwners } from '#core/directory/assigned-schedule.ts';
import { discoverDirectory } from '#core/directory/discover.ts';
import { readSchedule } from '#core/reading/read-schedule.ts';
import type { Finding } from '#core/rules/finding.ts';
import { runRules } from '#core/rules/run-rules.ts';
import { withBlankRows } from '../../domain/inserted-rows.ts';
import {
  blankRowsAbove,
  movedSchedule,
  type RowMap,
  reorderedSchedule,
  reviewOfMoved,
  rowsReordered,
} from '../../domain/moved-schedule.ts';
import { review } from '../../domain/review-builder.ts';
import { allScenarios, findingsOf, type RuleScenario } from '../../domain/rule-scenario.ts';
import { cleanSchedule } from '../../generator/clean/clean-schedule.ts';
import { randomOf } from '../../generator/clean/random.ts';
import { spoiled } from '../../generator/clean/spoil.ts';

/** Rules that speak of the order of the rows, or of which of several rows is the first or the last. */
const ABOUT_ORDER: readonly string[] = [
  'duplicate-number',
  'missing-number',
  'empty-activity',
  'stage-order',
  'number-order',
];

/** `fila 7`, `filas 3, 4 y 7`. */
const ROW_NUMBERS = /(?<=\bfila |\bfilas (?:\d+(?:,| y) )*)\d+/g;

const scenarios = allScenarios().map((scenario) => [`${scenario.rule}: ${scenario.name}`, scenario] as const);

/** A sheet with mistakes, as it was read, and the day on which it is judged. */
interface Spoiled {
  readonly sheet: SheetSnapshot;
  readonly schedule: AssignedSchedule;
  readonly cutOff: string;
}

const seeds = fc.integer({ min: 1, max: 100_000 });
const RUNS = { numRuns: 40, seed: 1983 };

function spoiledSchedule(seed: number): Spoiled {
  const { snapshot, cutOff } = cleanSchedule(seed);
  const clean = readSchedule(snapshot)?.schedule;
  if (clean === undefined) throw new Error(`seed ${seed} draws no schedule`);
  const random = randomOf(seed + 1);
  const sheet = spoiled(random, snapshot, clean, random.int(1, 12));
  return { sheet, schedule: read(sheet), cutOff };
}

function read(sheet: SheetSnapshot): AssignedSchedule {
  const schedule = readSchedule(sheet)?.schedule;
  if (schedule === undefined) throw new Error('the sheet holds no schedule any more');
  return assignOwners(schedule, discoverDirectory(schedule.activities.map(({ responsible }) => responsible)));
}

/** All that a finding says, its places moved. */
function told(findings: readonly Finding[], moved: RowMap = (row) => row): string[] {
  return findings.map(({ rule, severity, sheet, row, column, text, advice, fix, fingerprint, units }) => {
    const at: RowMap = sheet === 'directory' ? (each) => each : moved;
    const sentences = `${text} ${advice}`.replace(ROW_NUMBERS, (digits) => String(at(Number(digits))));
    return [rule, severity, cellName(at(row), column), sentences, JSON.stringify(fix), fingerprint, units.join()].join(
      ' · ',
    );
  });
}

function fingerprintsOf(findings: readonly Finding[]): string[] {
  return findings
    .filter(({ rule }) => !ABOUT_ORDER.includes(rule))
    .map(({ rule, fingerprint }) => `${rule} ${fingerprint}`)
    .sort();
}

/** Rows at which something may be inserted without tearing a merged cell or an activity of two rows. */
function seams({ layout, activities, headings }: AssignedSchedule): number[] {
  const isMerged = activities.some(
    ({ row, numberRow = row, responsibleRow = row }) => numberRow + responsibleRow < 2 * row,
  );
  const tops = isMerged ? activities.slice(0, 1) : activities;
  return [1, ...headings.map(({ row }) => row), layout.headerRows[0] ?? 1, ...tops.map(({ row }) => row)];
}

describe('in every scenario', () => {
  it.each(scenarios)('%s: the same twice, no fingerprint twice', (_, scenario) => {
    const findings = findingsOf(scenario);
    expect(findingsOf(scenario)).toEqual(findings);
    expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(findings.length);
  });

  it.each(scenarios)('%s: blank rows move findings and change nothing else', (_, scenario) => {
    const { schedule } = scenario;
    for (const rows of [[1], seams(schedule), [schedule.activities[0]?.row ?? 1, 1]]) {
      const moved = blankRowsAbove(rows);
      const after = movedSchedule(schedule, moved);
      const findings = runRules(after, scenario.settings, reviewOfMoved(scenario.review, after, moved));
      expect(told(findings)).toEqual(told(findingsOf(scenario), moved));
    }
  });

  const unmerged = scenarios.filter(([, { schedule }]) => {
    return schedule.activities.every(
      ({ row, numberRow = row, responsibleRow = row }) => numberRow === row && responsibleRow === row,
    );
  });

  it.each(unmerged)('%s: another order of the rows is no other finding', (_, scenario) => {
    const order = scenario.schedule.activities.map((__, index) => index).reverse();
    expect(fingerprintsOf(reordered(scenario, order))).toEqual(fingerprintsOf(findingsOf(scenario)));
  });
});

function reordered({ schedule, settings, review: circumstances }: RuleScenario, order: readonly number[]): Finding[] {
  const after = reorderedSchedule(schedule, order);
  const moved = rowsReordered(schedule, order);
  return runRules(after, settings, reviewOfMoved(circumstances, after, moved));
}

/** The activity with a number and an owner of its own. */
function unmerged({ numberRow: _, responsibleRow: __, ...activity }: AssignedActivity): AssignedActivity {
  return activity;
}

describe('in any sheet', () => {
  it('the same is found twice, and every finding has a fingerprint of its own', () => {
    let found = 0;
    fc.assert(
      fc.property(seeds, (seed) => {
        const { schedule, cutOff } = spoiledSchedule(seed);
        const findings = runRules(schedule, {}, review({ cutOff }));
        expect(runRules(schedule, {}, review({ cutOff }))).toEqual(findings);
        expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(findings.length);
        found += findings.length;
      }),
      RUNS,
    );
    expect(found).toBeGreaterThan(RUNS.numRuns);
  });

  it('blank rows, read again with the sheet, move findings and change nothing else', () => {
    fc.assert(
      fc.property(seeds, fc.array(fc.nat(), { minLength: 1, maxLength: 4 }), (seed, picks) => {
        const { sheet, schedule, cutOff } = spoiledSchedule(seed);
        const places = seams(schedule);
        const rows = picks.map((pick) => places[pick % places.length] ?? 1);
        const after = runRules(read(withBlankRows(sheet, rows)), {}, review({ cutOff }));
        expect(told(after)).toEqual(told(runRules(schedule, {}, review({ cutOff })), blankRowsAbove(rows)));
      }),
      RUNS,
    );
  });

  it('another order of the rows is no other finding', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { schedule: drawn, cutOff } = spoiledSchedule(seed);
        const schedule = { ...drawn, activities: drawn.activities.map(unmerged) };
        const order = randomOf(seed).shuffled(schedule.activities.map((_, index) => index));
        const after = runRules(reorderedSchedule(schedule, order), {}, review({ cutOff }));
        expect(fingerprintsOf(after)).toEqual(fingerprintsOf(runRules(schedule, {}, review({ cutOff }))));
      }),
      RUNS,
    );
  });
});
