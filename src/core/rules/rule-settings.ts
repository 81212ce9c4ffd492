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

const settingsSchema = z.catch(z.record(z.string(), z.unknown()), {});

/**
 * The settings in what was stored or sent: what does not fit a rule is left out, so that the catalogue holds, and rules
 * nobody knows are too. Schemas are made from the catalogue, only for the rules that something is set about.
 */
export function readRuleSettings(given: unknown): RuleSettings {
  const settings = settingsSchema.parse(given);
  const known = RULES.filter(({ id }) => id in settings);
  return Object.fromEntries(known.map((rule) => [rule.id, settingSchema(rule).parse(settings[rule.id])]));
}

function settingSchema({ options }: Rule): z.ZodMiniType<RuleSetting> {
  const lenient = <Value>(schema: z.ZodMiniType<Value>) => z.catch(z.optional(schema), undefined);
  const values = Object.entries(options).map(([name, option]) => [name, lenient(optionSchema(option))] as const);
  return z.catch(
    z.object({
      enabled: lenient(z.boolean()),
      severity: lenient(z.enum(SEVERITIES as [Severity, ...Severity[]])),
      options: lenient(z.object<Record<string, z.ZodMiniType<OptionValue | undefined>>>(Object.fromEntries(values))),
    }),
    {},
  );
}
