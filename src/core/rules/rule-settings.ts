/** What the staff may change about each rule, checked where it enters, so that rules can rely on it. */

import * as z from 'zod/mini';
import { WEEK_CONVENTIONS } from '#core/schedule/week-convention.ts';
import type { Severity } from './finding.ts';

/** What is set about one rule; what is left out stays as the catalogue has it. */
export interface RuleSetting {
  readonly enabled?: boolean | undefined;
  readonly severity?: Severity | undefined;
  readonly options?: object | undefined;
}

/** Settings by rule id; `{}` means every rule as the catalogue has it. */
export type RuleSettings = Readonly<Record<string, RuleSetting>>;

/** Options that do not fit the rule are left out, so that its defaults hold. */
function settingOf(options: z.ZodMiniType<object>): z.ZodMiniType<RuleSetting> {
  return z.object({
    enabled: z.optional(z.boolean()),
    severity: z.optional(z.enum(['error', 'warning', 'info'])),
    options: z.catch(z.optional(options), undefined),
  });
}

/** Settings as they were stored or typed. */
export const ruleSettingsSchema: z.ZodMiniType<RuleSettings> = z.catchall(
  z.object({
    'week-count': z.optional(settingOf(z.object({ convention: z.literal(['auto', ...WEEK_CONVENTIONS]) }))),
    'owner-variant': z.optional(settingOf(z.object({ reportAliases: z.boolean() }))),
  }),
  settingOf(z.object({})),
) as z.ZodMiniType<RuleSettings>;
