/** The catalogue against its scenarios: exactly the findings each table names, no more and no fewer. */

import { describe, expect, it } from 'vitest';
import { RULES } from '#core/rules/catalog/index.ts';
import { allScenarios, compareFindings, readScenarios, scenarioFiles } from '../../domain/rule-scenario.ts';

describe.each(scenarioFiles())('%s', (rule) => {
  it.each(readScenarios(rule).map((scenario) => [`${scenario.class}: ${scenario.name}`, scenario] as const))(
    '%s',
    (_, scenario) => {
      expect(compareFindings(scenario)).toEqual({ missing: [], unexpected: [] });
    },
  );
});

describe('the scenarios', () => {
  it('are one file per rule', () => {
    expect(scenarioFiles().sort()).toEqual(RULES.map(({ id }) => id).sort());
  });

  it.each(RULES.map(({ id }) => id))('%s: one to be found, one clean, one borderline', (id) => {
    expect(new Set(readScenarios(id).map((scenario) => scenario.class))).toEqual(
      new Set(['Found', 'Clean', 'Borderline']),
    );
  });

  it('call Found what expects the rule, and Clean what does not', () => {
    const wrong = allScenarios().filter((scenario) => {
      const expectsRule = [...scenario.expected.values()].flat().some((name) => name.split('@')[0] === scenario.rule);
      return scenario.class !== 'Borderline' && expectsRule !== (scenario.class === 'Found');
    });
    expect(wrong.map(({ rule, name }) => `${rule}: ${name}`)).toEqual([]);
  });
});
