/** The rules that check the row somebody types in: they say of a row alone what they say of it among all others. */

import { describe, expect, it } from 'vitest';
import { RULES } from '#core/rules/catalog/index.ts';
import type { Finding } from '#core/rules/finding.ts';
import { runRules } from '#core/rules/run-rules.ts';
import { allScenarios } from '../../domain/rule-scenario.ts';

const TYPING = RULES.filter(({ whileTyping }) => whileTyping);

/** What is not grave is not told to somebody who is typing. */
const isTold = ({ severity }: Finding): boolean => severity !== 'info';

/** Told once of many rows; by a row alone nobody can know. */
const isWayOfMarking = ({ text }: Finding): boolean => text.includes('no se sabe si marcan semanas');

describe('while typing', () => {
  it.each(TYPING.map((rule) => [rule.id, rule] as const))('%s judges a row by itself', (_, rule) => {
    for (const scenario of allScenarios()) {
      const { settings, review } = scenario;
      const schedule = { ...scenario.schedule, strayMarks: [] };
      const inAll = runRules(schedule, settings, review, [rule]).filter(isTold);
      if (inAll.some(isWayOfMarking)) continue;
      const alone = schedule.activities
        .filter(({ responsibleRow }) => responsibleRow === undefined)
        .flatMap((activity) =>
          runRules({ ...schedule, activities: [activity] }, settings, review, [rule]).filter(isTold),
        );
      expect(alone.map(({ cell, severity, text }) => [cell, severity, text])).toEqual(
        inAll.map(({ cell, severity, text }) => [cell, severity, text]),
      );
    }
  });

  it('leaves alone what another cell of the row may still mend', () => {
    const ids = TYPING.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['unknown-mark', 'unknown-owner', 'repeated-owner']));
    expect(ids).not.toContain('empty-owner');
    expect(ids).not.toContain('activity-without-marks');
  });
});
