/** What the staff may change about each rule. */

import * as z from 'zod/mini';

/** By rule id; a rule that is not named keeps its defaults. */
export const ruleSettingsSchema = z.record(
  z.string(),
  z.object({
    enabled: z.optional(z.boolean()),
    severity: z.optional(z.enum(['error', 'warning', 'info'])),
    /** Checked against the rule's own schema when it runs; where it does not fit, the rule's defaults hold. */
    options: z.optional(z.record(z.string(), z.unknown())),
  }),
);

/** Settings of the rules; `{}` means every rule as the catalogue has it. */
export type RuleSettings = Readonly<z.infer<typeof ruleSettingsSchema>>;
