/** The rules as their readers are told of them: plain data, in Spanish, for the documentation and for other programs. */

import { RULE_TOPICS, type RuleTopic } from './catalog/index.ts';
import type { RuleOption } from './options.ts';
import type { Rule, RuleNotes } from './rule.ts';
import { RULE_NOTES } from './rule-notes.ts';

/** A rule and what its notes say. */
export interface DescribedRule extends Omit<RuleNotes, 'optionNotes'>, Pick<Rule, 'id' | 'title' | 'severity'> {
  readonly topic: string;
  /** Whether it holds where nobody switched it on or off. */
  readonly enabled: boolean;
  readonly options: readonly DescribedOption[];
}

/** What the staff may set about a rule. */
export interface DescribedOption {
  readonly name: string;
  readonly option: RuleOption;
  readonly note: string;
}

/** All rules of the topics, in their order. Throws where a rule has no notes. */
export function describeRules(topics: readonly RuleTopic[] = RULE_TOPICS): DescribedRule[] {
  return topics.flatMap(({ title, rules }) => rules.map((rule) => describeRule(rule, title)));
}

function describeRule(rule: Rule, topic: string): DescribedRule {
  const { id, title, severity, enabled = true } = rule;
  const notes = RULE_NOTES[id];
  if (notes === undefined) throw new Error(`The rule ${id} has no notes`);
  const { optionNotes, ...told } = notes;
  const options = Object.entries(rule.options).map(([name, option]) => ({
    name,
    option,
    note: optionNotes[name] ?? '',
  }));
  return { id, title, topic, severity, enabled, ...told, options };
}
