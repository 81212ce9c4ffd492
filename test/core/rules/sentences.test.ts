/** Every sentence of the catalogue in one file, for proofreading; `vitest -u` writes it anew. */

import { expect, it } from 'vitest';
import { RULES } from '#core/rules/catalog/index.ts';
import { RULE_NOTES } from '#core/rules/rule-notes.ts';
import { findingsOf, readScenarios } from '../../domain/rule-scenario.ts';

function sentencesOf(rule: string): string[] {
  const findings = readScenarios(rule).flatMap(findingsOf);
  return [
    ...new Set(findings.filter((finding) => finding.rule === rule).map(({ text, advice }) => `${text}\n    ${advice}`)),
  ];
}

it('reads well', async () => {
  const sections = RULES.map(({ id, title }) => [`${title} (${id})`, ...sentencesOf(id)].join('\n  '));
  await expect(`${sections.join('\n\n')}\n`).toMatchFileSnapshot('__snapshots__/sentences.txt');
});

it.each(Object.entries(RULE_NOTES))('%s gives an example it really says', (id, { example }) => {
  const texts = readScenarios(id).flatMap(findingsOf);
  expect(texts.filter(({ rule }) => rule === id).map(({ text }) => text)).toContain(example);
});
