/** What the staff may change about each rule, checked where it enters, so that rules can rely on it. */

import * as z from 'zod/mini';
import { RULES } from './catalog/index.ts';
import { SEVERITIES, type Severity } from './finding.ts';
import { type OptionValue, optionSchema } from './options.ts';
import type { Rule } from './rule.ts';

/** What is set about one rule; what is left out stays as the catalogue has it. */
export interface RuleSetting {
  readonly enabled?: boolean | undefined;
  readonly severity?: Severity | undefined;
  readonly options?: Readonly<Record<string, OptionValue | undefined>> | undefined;
}

/** Settings by rule id; `{}` means every rule as the catalogue has it. */
export type RuleSettings = Readonly<Record<string, RuleSetting>>;

/** Whether the rule is on: what the staff set, and elsewhere what the catalogue says. */
export function isOn({ id, enabled = true }: Pick<Rule, 'id' | 'enabled'>, settings: RuleSettings): boolean {
  return settings[id]?.enabled ?? enabled;
}

/** z.catch would bring 15 KB with it. */
const fieldsSchema = z.record(z.string(), z.unknown());
const enabledSchema = z.boolean();
const severitySchema = z.enum(SEVERITIES as [Severity, ...Severity[]]);

/**
 * The settings in what was stored or sent: what does not fit a rule is left out, so that the catalogue holds, and rules
 * nobody knows are too. Schemas of options are made from the catalogue, only for the rules that something is set about.
 */
export function readRuleSettings(given: unknown): RuleSettings {
  const settings = fieldsOf(given);
  const known = RULES.filter(({ id }) => id in settings);
  return Object.fromEntries(known.map((rule) => [rule.id, readSetting(rule, fieldsOf(settings[rule.id]))]));
}

function readSetting({ options }: Rule, { enabled, severity, options: set }: Record<string, unknown>): RuleSetting {
  const values = Object.entries(fieldsOf(set)).flatMap(([name, value]) => {
    const option = options[name];
    const fitting = option === undefined ? undefined : optionSchema(option).safeParse(value).data;
    return fitting === undefined ? [] : [[name, fitting] as const];
  });
  return withoutGaps({
    enabled: enabledSchema.safeParse(enabled).data,
    severity: severitySchema.safeParse(severity).data,
    options: values.length === 0 ? undefined : Object.fromEntries(values),
  });
}

function fieldsOf(value: unknown): Record<string, unknown> {
  return fieldsSchema.safeParse(value).data ?? {};
}

function withoutGaps<Fields extends object>(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Fields;
}
