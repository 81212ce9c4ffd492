/** What the page tells of each rule. It runs when the page is built (build-page.mjs), which gets the result alone. */

import { type DescribedOption, describeRules } from '#core/rules/described-rules.ts';
import { capitalized } from '#core/rules/wording.ts';

/** What a form says of one option. */
export interface OptionGuide {
  readonly label: string;
  /** What each of its words means; empty where it has none, or the notes do not tell. */
  readonly values: Readonly<Record<string, string>>;
}

/** A rule for whoever wonders why it speaks, in Spanish; `code` stands between backquotes. */
export interface RuleGuide {
  readonly topic: string;
  readonly description: string;
  readonly reason: string;
  readonly source: string;
  readonly options: Readonly<Record<string, OptionGuide>>;
}

/** By rule id, in the order of the catalogue. */
export const RULE_GUIDE: Readonly<Record<string, RuleGuide>> = Object.fromEntries(
  describeRules().map(({ id, topic, description, reason, source, options }) => [
    id,
    {
      topic,
      description,
      reason,
      source,
      options: Object.fromEntries(options.map((option) => [option.name, optionGuide(option)])),
    },
  ]),
);

/** Notes are written for the documentation, where words stand as the command line takes them: `` `true` para … ``. */
export function optionGuide({ option, note }: Pick<DescribedOption, 'option' | 'note'>): OptionGuide {
  if (option.kind !== 'choice') return { label: asLabel(note.replace(/^`true` para /, '')), values: {} };
  const told = [...note.matchAll(/`([^`]+)` \(([^()]*)\)/g)].map(([, word = '', meaning = '']) => [word, meaning]);
  const values = Object.fromEntries(told.map(([word, meaning]) => [word, capitalized(meaning ?? '')]));
  const explained = option.values.every((word) => word in values);
  return explained
    ? { label: asLabel(note.slice(0, note.indexOf('`'))), values }
    : { label: asLabel(note), values: {} };
}

function asLabel(text: string): string {
  return capitalized(text.trim().replace(/[.:]$/, ''));
}
