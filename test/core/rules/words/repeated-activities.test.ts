/** How sure it is that an activity repeats another. */

import { expect, it } from 'vitest';
import { assignOwners } from '#core/directory/assigned-schedule.ts';
import { KNOWN_DIRECTORY } from '#core/directory/known-units.ts';
import { runRules } from '#core/rules/run-rules.ts';
import { review } from '../../../domain/review-builder.ts';
import { type ActivityPlan, schedule } from '../../../domain/schedule-builder.ts';

function repetitions(activities: readonly ActivityPlan[]): string[] {
  return runRules(assignOwners(schedule({ activities }), KNOWN_DIRECTORY), {}, review())
    .filter(({ rule }) => rule === 'repeated-activity')
    .map(({ cell, severity }) => `${cell} ${severity}`);
}

const others = Array.from({ length: 30 }, (_, index) => ({ title: `Visitar la vereda ${index + 1} del municipio` }));

it('two equal rows are probably a slip; more in the same weeks may be on purpose, very many are', () => {
  const title = 'Sembrar árboles en la cuenca alta';
  const rows = (count: number) => [...others, ...Array.from({ length: count }, () => ({ title }))];
  expect(repetitions(rows(2))).toEqual(['C34 warning']);
  expect(repetitions(rows(3))).toEqual(['C34 info', 'C35 info']);
  expect(repetitions(rows(4))).toEqual(['C34 info', 'C35 info', 'C36 info']);
  expect(repetitions(rows(6))).toHaveLength(5);
  expect(repetitions(rows(7))).toEqual([]);
});

it('four rows and more in weeks of their own, or in none, are a series', () => {
  const title = 'Sembrar árboles en la cuenca alta';
  const rows = (...marks: readonly string[]) => [...others, ...marks.map((each) => ({ title, marks: each }))];
  expect(repetitions(rows('P', 'P', 'P', '.P'))).toEqual([]);
  expect(repetitions(rows('PP', 'PP', 'PP', '.P'))).toHaveLength(3);
  expect(repetitions(rows('', '', '', ''))).toEqual([]);
});

it('short texts and sheets full of repetitions leave a doubt', () => {
  expect(repetitions([...others, { title: 'Visita de campo' }, { title: 'Visita de campo' }])).toEqual(['C34 info']);
  const twice = others.slice(0, 4).flatMap((activity) => [activity, activity]);
  expect(new Set(repetitions(twice).map((text) => text.split(' ')[1]))).toEqual(new Set(['info']));
});

it('the activity with the higher number is the one that repeats, wherever it stands', () => {
  const title = 'Sembrar árboles en la cuenca alta';
  expect(repetitions([{ title, number: 9 }, { title, number: 3 }, ...others])).toEqual(['C3 warning']);
});
