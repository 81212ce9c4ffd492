/** The rules on the activities' texts over many real-looking activities: silent where they are right, sure where they are not. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assignOwners } from '#core/directory/assigned-schedule.ts';
import { RULES } from '#core/rules/catalog/index.ts';
import type { Finding } from '#core/rules/finding.ts';
import { runRules } from '#core/rules/run-rules.ts';
import { rewritten } from '#core/rules/text-fix.ts';
import { ACTIVITY_TITLES } from '../../domain/activity-titles.ts';
import { directory } from '../../domain/directory-builder.ts';
import { editedSchedule } from '../../domain/edited-schedule.ts';
import { review } from '../../domain/review-builder.ts';
import { type ActivityPlan, schedule } from '../../domain/schedule-builder.ts';

const ABOUT_TEXTS = [
  'repeated-activity',
  'vague-activity',
  'misspelling',
  'missing-accent',
  'term-spelling',
  'truncated-activity',
];
const OFFICES = directory('PLA = Secretaría de Planeación', 'COM = Dirección de Comunicaciones');
const rules = RULES.filter(({ id }) => ABOUT_TEXTS.includes(id));

function built(activities: readonly ActivityPlan[]) {
  return assignOwners(schedule({ activities }), OFFICES);
}

function findingsIn(activities: readonly ActivityPlan[]): Finding[] {
  return runRules(built(activities), {}, review(), rules);
}

function said(findings: readonly Finding[]): string[] {
  return findings.map(({ rule, cell, text }) => `${rule}@${cell}: ${text}`);
}

const withoutAccents = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');

/** Ways of writing a whole sheet, all of them right. */
const STYLES: readonly ((title: string) => string)[] = [
  (title) => title,
  (title) => `${title}.`,
  (title) => title.toUpperCase(),
  (title) => withoutAccents(title).toUpperCase(),
  (title) => title.normalize('NFD'),
  (title) => title.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase()),
  (title) => (title.length % 2 === 0 ? withoutAccents(title).toUpperCase() : title),
  (title) => (title.length % 3 === 0 ? title.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase()) : title),
  (title) => title.replace(/ /g, '\u00a0'),
  (title) => title.replace(' ', '\n'),
];

const OWNERS = ['Secretaría de Planeación', 'Dirección de Comunicaciones', 'Oficina de Prensa', ''];
const titles = fc.uniqueArray(fc.constantFrom(...ACTIVITY_TITLES), { minLength: 1, maxLength: 80, size: 'max' });

/** Activities, some of them again in another stage, by another owner or in other weeks. */
const activities: fc.Arbitrary<ActivityPlan[]> = fc
  .tuple(titles, fc.constantFrom(...STYLES), fc.array(fc.tuple(fc.nat(), fc.nat(2)), { maxLength: 12 }))
  .map(([chosen, style, again]) => {
    const plans: ActivityPlan[] = chosen.map((title) => ({ title: style(title), stage: 'Diseño', marks: 'P' }));
    again.forEach(([which, how], index) => {
      const title = style(chosen[which % chosen.length] ?? '');
      const marks = `${'.'.repeat(1 + (index % 8))}P`;
      if (how === 0) plans.push({ title, stage: `Etapa ${index}`, marks: 'P' });
      else if (how === 1 && index < OWNERS.length)
        plans.push({ title, stage: 'Diseño', responsible: OWNERS[index] ?? '', marks });
      else if (!plans.some((plan) => plan.title === title && plan.marks === marks))
        plans.push({ title, stage: 'Diseño', marks });
    });
    return plans;
  });

describe('well written activities', () => {
  it('are many and of many kinds', () => {
    expect(new Set(ACTIVITY_TITLES).size).toBe(ACTIVITY_TITLES.length);
    expect(ACTIVITY_TITLES.length).toBeGreaterThan(250);
  });

  it('give no finding, all together', () => {
    for (const style of STYLES)
      expect(said(findingsIn(ACTIVITY_TITLES.map((title) => ({ title: style(title) }))))).toEqual([]);
  });

  it('give no finding in any selection, order and style, also where they come again on purpose', () => {
    fc.assert(
      fc.property(activities, (plans) => {
        expect(said(findingsIn(plans))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});

/** Takes the accents from one word, or a letter out of the middle of it; leaves one text in three alone. */
function careless(title: string, seed: number): string {
  const words = title.match(/\p{L}+/gu) ?? [];
  const chosen = words[seed % words.length] ?? '';
  const at = 3 + (seed % Math.max(1, chosen.length - 6));
  const shortened = chosen.length >= 8 ? chosen.slice(0, at) + chosen.slice(at + 1) : chosen;
  return title.replace(chosen, [chosen, withoutAccents(chosen), shortened][seed % 3] ?? chosen);
}

const carelessSheet = fc.tuple(titles, fc.nat()).map(([chosen, seed]) =>
  [...chosen, ...chosen.slice(0, 3)].map((title, index) => ({
    number: index + 1,
    title: careless(title, seed + 7 * index),
  })),
);

describe('carelessly written activities', () => {
  it('are found, and each repair removes exactly its own finding', () => {
    let found = 0;
    fc.assert(
      fc.property(carelessSheet, (plans) => {
        const sheet = built(plans);
        const findings = runRules(sheet, {}, review(), rules);
        for (const finding of findings.filter(({ fix }) => fix !== null).slice(0, 6)) {
          if (finding.fix === null) continue;
          found += 1;
          const after = runRules(editedSchedule(sheet, finding, rewritten(finding.fix)), {}, review(), rules);
          const places = (some: readonly Finding[]) => some.map(({ rule, cell }) => `${rule}@${cell}`);
          expect(places(after)).toEqual(places(findings.filter((other) => other !== finding)));
        }
      }),
      { numRuns: 60 },
    );
    expect(found).toBeGreaterThan(60);
  });

  it('give the same findings in whatever order they stand', () => {
    const shuffled = carelessSheet.chain((plans) =>
      fc.tuple(fc.constant(plans), fc.shuffledSubarray(plans, { minLength: plans.length })),
    );
    const byNumber = (plans: readonly ActivityPlan[]): string[] =>
      findingsIn(plans)
        .map(({ rule, row, text }) => `${plans[row - 3]?.number ?? 'header'} ${rule} ${text}`)
        .sort();
    fc.assert(
      fc.property(shuffled, ([plans, reordered]) => {
        expect(byNumber(reordered)).toEqual(byNumber(plans));
      }),
      { numRuns: 60 },
    );
  });
});
