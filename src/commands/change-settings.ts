/** "ajustar": switches rules on and off and sets their gravity and options, the municipality's holidays and the check while typing. */

import * as z from 'zod/mini';
import { RULES } from '#core/rules/catalog/index.ts';
import { type RuleSetting, readRuleSettings } from '#core/rules/rule-settings.ts';
import { isDay } from '#core/schedule/day.ts';
import { sortedDays, type ValidationSettings } from '#core/settings/validation-settings.ts';
import { es } from '#texts/es.ts';
import type { Command } from './command.ts';
import { done, type Refusal, refused } from './outcome.ts';
import { reportSettings, type SettingsReport, settingsCommand } from './settings.ts';
import { keepValidationSettings, validationSettings } from './validation-settings.ts';

/** What is left out stays as it is. A rule that is set to null goes back to the catalogue. */
const changeInput = z.object({
  rules: z.optional(z.record(z.string(), z.nullable(z.record(z.string(), z.unknown())))),
  holidays: z.optional(z.array(z.string())),
  whileTyping: z.optional(z.boolean()),
});

/** The checked input. */
export type ChangeSettingsInput = z.infer<typeof changeInput>;

/** Keeps all that was set, or nothing where part of it does not fit. */
export const changeSettingsCommand: Command<ChangeSettingsInput, SettingsReport> = {
  word: 'ajustar',
  caption: 'Ajustar la validación',
  handler: null,
  changes: true,
  input: changeInput,
  run(ports, input) {
    const refusal = unfit(input);
    if (refusal !== null) return refusal;
    const before = validationSettings(ports.settings.read());
    const after = withChanges(before, input);
    keepValidationSettings(ports, after);
    return done(reportSettings(after));
  },
  tell: settingsCommand.tell,
};

/** A rule nobody knows, a value that does not fit its rule, a day that is none. */
function unfit({ rules = {}, holidays = [] }: ChangeSettingsInput): { readonly refusal: Refusal } | null {
  const day = holidays.find((text) => !isDay(text));
  if (day !== undefined) return refused('bad-setting', es.refusals.badHoliday(day));
  for (const [id, setting] of Object.entries(rules)) {
    if (!RULES.some((rule) => rule.id === id)) return refused('bad-setting', es.refusals.noSuchRule(id));
    const read = readRuleSettings({ [id]: setting })[id];
    if (setting !== null && !sameSetting(setting, read)) return refused('bad-setting', es.refusals.badSetting(id));
  }
  return null;
}

/** Whether nothing was left out in reading: what does not fit is. */
function sameSetting(given: Readonly<Record<string, unknown>>, read: RuleSetting | undefined): boolean {
  const { options = {}, ...others } = given;
  const known: Readonly<Record<string, unknown>> = { ...read };
  const values: Readonly<Record<string, unknown>> = { ...read?.options };
  return (
    Object.entries(others).every(([name, value]) => known[name] === value) &&
    Object.entries(options as object).every(([name, value]) => values[name] === value)
  );
}

function withChanges(before: ValidationSettings, changes: ChangeSettingsInput): ValidationSettings {
  const { rules = {}, holidays, whileTyping = before.whileTyping } = changes;
  const merged: Record<string, unknown> = { ...before.rules };
  for (const [id, setting] of Object.entries(rules)) {
    const { options, ...others } = setting ?? {};
    const known = before.rules[id];
    if (setting === null) delete merged[id];
    else merged[id] = { ...known, ...others, options: { ...known?.options, ...(options as object | undefined) } };
  }
  return {
    rules: readRuleSettings(merged),
    holidays: holidays === undefined ? before.holidays : sortedDays(holidays),
    whileTyping,
  };
}
