/** What the add-on advises on the example of each rule, found where the example is: in the scenarios. */

import type { DescribedRule } from '#core/rules/described-rules.ts';
import { findingsOf, readScenarios } from './rule-scenario.ts';

/** The advice that a scenario gives with the rule's example; `''` where none says the example. */
export function adviceOf({ id, example }: Pick<DescribedRule, 'id' | 'example'>): string {
  const found = readScenarios(id).flatMap(findingsOf);
  return found.find(({ rule, text }) => rule === id && text === example)?.advice ?? '';
}
