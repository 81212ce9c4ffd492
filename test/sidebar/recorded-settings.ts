/** Settings as the server answers them. */

import type { SetRule, SettingsReport } from '#commands/settings.ts';
import type { DoneAnswer } from './recorded-validations.ts';

/** A rule that is set as the catalogue has it, but for the changes. */
export function ruleOf(changes: Partial<SetRule> & Pick<SetRule, 'id'>): SetRule {
  return {
    title: `Regla ${changes.id}`,
    enabled: true,
    severity: 'info',
    initial: { enabled: true, severity: 'info' },
    options: [],
    ...changes,
  };
}

/** Rules with an option of each kind; the last one is set otherwise than the catalogue has it. */
export const SET_RULES: readonly SetRule[] = [
  ruleOf({
    id: 'week-count',
    title: 'Número de semanas del mes',
    severity: 'warning',
    initial: { enabled: true, severity: 'warning' },
    options: [
      {
        kind: 'choice',
        name: 'convention',
        initial: 'auto',
        value: 'auto',
        values: ['auto', 'touching', 'mondays', 'blocks', 'four'],
      },
    ],
  }),
  ruleOf({
    id: 'owner-variant',
    title: 'Responsable escrito de otra manera',
    options: [{ kind: 'flag', name: 'reportAliases', initial: false, value: false }],
  }),
  ruleOf({
    id: 'unknown-mark',
    title: 'Marca que no se entiende',
    options: [{ kind: 'count', name: 'leadDays', initial: 15, value: 15, least: 1, most: 60 }],
  }),
  ruleOf({ id: 'spaces', title: 'Espacios sobrantes', enabled: false }),
];

/** The answer with these rules. */
export function settingsOf(
  rules: readonly SetRule[] = SET_RULES,
  changes: Partial<SettingsReport> = {},
): DoneAnswer<SettingsReport> {
  return { done: { rules, holidays: ['2025-06-13'], whileTyping: true, ...changes }, text: 'Ajustes.' };
}
