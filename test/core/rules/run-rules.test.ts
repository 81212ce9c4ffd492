/** The runner: settings, order, counts, and schedules as hostile as they come. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AssignedSchedule, assignOwners } from '#core/directory/assigned-schedule.ts';
import { KNOWN_DIRECTORY } from '#core/directory/known-units.ts';
import { RULES } from '#core/rules/catalog/index.ts';
import { type RuleSettings, readRuleSettings } from '#core/rules/rule-settings.ts';
import { countFindings, runRules } from '#core/rules/run-rules.ts';
import { review } from '../../domain/review-builder.ts';
import { type ActivityPlan, schedule } from '../../domain/schedule-builder.ts';

function assigned(activities: readonly ActivityPlan[], headings: readonly string[] = []): AssignedSchedule {
  return assignOwners(schedule({ headings, activities }), KNOWN_DIRECTORY);
}

const untidy = assigned(
  [
    { title: 'Convocar  el espacio', responsible: ' Oficina de Prensa', marks: '?' },
    { title: 'Publicar', responsible: '', marks: '' },
  ],
  ['CRONOGRAMA  2025'],
);

describe('runRules', () => {
  it('gives the findings by row, column and rule', () => {
    const places = runRules(untidy, {}, review()).map(({ cell, rule }) => `${cell} ${rule}`);
    expect(places).toEqual([
      'A1 spaces',
      'C4 spaces',
      'D4 spaces',
      'D4 unknown-owner',
      'E4 unknown-mark',
      'C5 activity-without-marks',
      'D5 empty-owner',
    ]);
  });

  it('leaves out the rules that the staff switched off', () => {
    const rules = runRules(untidy, { spaces: { enabled: false } }, review()).map(({ rule }) => rule);
    expect(rules).not.toContain('spaces');
    expect(rules).toContain('unknown-owner');
  });

  it('leaves out a rule that is off until the staff switch it on', () => {
    const off = RULES.map((rule) => (rule.id === 'spaces' ? { ...rule, enabled: false } : rule));
    const rulesFound = (settings: RuleSettings): string[] =>
      runRules(untidy, settings, review(), off).map(({ rule }) => rule);
    expect(rulesFound({})).not.toContain('spaces');
    expect(rulesFound({ spaces: { severity: 'error' } })).not.toContain('spaces');
    expect(rulesFound({ spaces: { enabled: true } })).toContain('spaces');
  });

  it('gives a finding the severity the staff chose', () => {
    const [first] = runRules(untidy, { spaces: { severity: 'error' } }, review());
    expect(first).toMatchObject({ rule: 'spaces', severity: 'error' });
  });

  it('falls back on the defaults where options do not fit the rule', () => {
    const broken = { 'week-count': { options: { convention: 'lunar' } }, 'no-such-rule': {} };
    expect(runRules(untidy, readRuleSettings(broken), review())).toEqual(runRules(untidy, {}, review()));
  });

  it('counts by severity', () => {
    expect(countFindings(runRules(untidy, {}, review()))).toEqual({ error: 3, warning: 1, info: 3 });
    expect(countFindings([])).toEqual({ error: 0, warning: 0, info: 0 });
  });
});

const text = fc.oneof(
  fc.constantFrom('', ' ', 'Publicar  el informe 2024', 'Estrategia 2025 y ', 'Ley 1757 de 2015', '=1+1', '\n', '.*(['),
  fc.string(),
  fc.string({ unit: 'binary' }),
);
const owner = fc.oneof(
  fc.constantFrom(
    'Secretaria  de Planeación',
    'Dirección de Comunicaciones y TIyC',
    'Enlaces de Renición de Cuentas por Dependencia',
    'Por definir',
    'Oficina de Prensa; Secretaría de planeación',
  ),
  text,
);
const activity: fc.Arbitrary<ActivityPlan> = fc.record({
  number: fc.oneof(fc.integer({ min: -1, max: 12 }), fc.double(), fc.constantFrom('4.1', '5.', 'A-1', ' ', null), text),
  stage: fc.constantFrom(null, 'Diseño', 'Ejecución'),
  title: text,
  responsible: owner,
  marks: fc.constantFrom('', 'P', '#..E', '? {no sé}', '....!P'),
});
const activities = fc.array(activity, { maxLength: 8 });

describe('any schedule', () => {
  it('is checked without failing, always with the same answer, at cells of the sheet', () => {
    fc.assert(
      fc.property(activities, fc.array(text, { maxLength: 2 }), (plans, headings) => {
        const findings = runRules(assigned(plans, headings), {}, review());
        expect(runRules(assigned(plans, headings), {}, review())).toEqual(findings);
        for (const finding of findings) {
          expect(finding.row).toBeGreaterThan(0);
          expect(finding.column).toBeGreaterThan(0);
          expect(finding.text).toMatch(/^[\p{Lu}«¿].*[.?»]$/su);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('says the same of each activity in whatever order they stand, but for the numbering', () => {
    const numbered = fc.array(activity, { minLength: 2, maxLength: 8 }).map((plans) => {
      return plans.map((plan, index) => ({ ...plan, number: index + 1 }));
    });
    const shuffled = numbered.chain((plans) =>
      fc.tuple(fc.constant(plans), fc.shuffledSubarray(plans, { minLength: plans.length })),
    );
    fc.assert(
      fc.property(shuffled, ([plans, reordered]) => {
        expect(findingsByActivity(reordered)).toEqual(findingsByActivity(plans));
      }),
      { numRuns: 60 },
    );
  });
});

/** Rules that speak of the order of the rows, or of the first or the last of them. */
const ABOUT_ORDER = [
  'duplicate-number',
  'missing-number',
  'number-order',
  'empty-activity',
  'stage-order',
  'unknown-mark',
];

function findingsByActivity(plans: readonly ActivityPlan[]): string[] {
  const built = assigned(plans, ['CRONOGRAMA 2023']);
  const numbers = new Map(built.activities.map(({ row, number }) => [row, number]));
  return runRules(built, {}, review())
    .filter(({ rule }) => !ABOUT_ORDER.includes(rule))
    .map(({ rule, row, column }) => `${rule} ${numbers.get(row) ?? `row ${row}`} ${column}`)
    .sort();
}
