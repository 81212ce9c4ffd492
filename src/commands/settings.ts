/** "ajustes": what may be set about validations, and how it is set. Changes nothing. */

import * as z from 'zod/mini';
import { RULES } from '#core/rules/catalog/index.ts';
import type { Severity } from '#core/rules/finding.ts';
import { type OptionValue, type RuleOption, valuesOf } from '#core/rules/options.ts';
import type { Rule } from '#core/rules/rule.ts';
import type { RuleSetting } from '#core/rules/rule-settings.ts';
import type { Day } from '#core/schedule/day.ts';
import type { ValidationSettings } from '#core/settings/validation-settings.ts';
import { countOf } from '#core/text/count-of.ts';
import type { Command } from './command.ts';
import { done } from './outcome.ts';
import { validationSettings } from './validation-settings.ts';

/** An option of a rule, with its limits and the value that holds. */
export type SetOption = RuleOption & { readonly name: string; readonly value: OptionValue };

/** A rule and how it is set. */
export interface SetRule extends Pick<Rule, 'id' | 'title'> {
  readonly enabled: boolean;
  readonly severity: Severity;
  /** What the catalogue says, where nothing is set. */
  readonly initial: { readonly enabled: boolean; readonly severity: Severity };
  readonly options: readonly SetOption[];
}

/** All that may be set. */
export interface SettingsReport {
  /** In the order of the catalogue. */
  readonly rules: readonly SetRule[];
  /** Days on which the municipality rests besides the holidays of the law. */
  readonly holidays: readonly Day[];
  /** Whether a row is checked while somebody types in it. */
  readonly whileTyping: boolean;
}

/** Reports the settings. */
export const settingsCommand: Command<object, SettingsReport> = {
  word: 'ajustes',
  caption: 'Ajustes de la validación',
  handler: null,
  changes: false,
  input: z.object({}),
  run: (ports) => done(reportSettings(validationSettings(ports.settings.read()))),
  tell({ rules, holidays, whileTyping }) {
    const off = rules.filter(({ enabled }) => !enabled).length;
    return [
      `${countOf(rules.length - off, 'regla activa', 'reglas activas')} y ${countOf(off, 'inactiva', 'inactivas')}.`,
      `Revisión al escribir: ${whileTyping ? 'activa' : 'inactiva'}.`,
      `Festivos propios del municipio: ${holidays.length === 0 ? 'ninguno' : holidays.join(', ')}.`,
    ].join('\n');
  },
};

/** The settings with everything that they leave to the catalogue. */
export function reportSettings({ rules, holidays, whileTyping }: ValidationSettings): SettingsReport {
  return { rules: RULES.map((rule) => setRule(rule, rules[rule.id] ?? {})), holidays, whileTyping };
}

function setRule(rule: Rule, setting: RuleSetting): SetRule {
  const { id, title, options } = rule;
  const initial = { enabled: rule.enabled ?? true, severity: rule.severity };
  const values = valuesOf(options, setting.options ?? {});
  return {
    id,
    title,
    enabled: setting.enabled ?? initial.enabled,
    severity: setting.severity ?? initial.severity,
    initial,
    options: Object.entries(options).map(([name, option]) => ({
      ...option,
      name,
      value: values[name] ?? option.initial,
    })),
  };
}
