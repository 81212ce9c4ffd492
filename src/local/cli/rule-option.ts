/** The option `--regla`: how a rule is set from the command line. */

import type { ChangeSettingsInput } from '#commands/change-settings.ts';
import { BadUse } from './bad-use.ts';
import { yesOrNo } from './yes-or-no.ts';

type RuleChanges = NonNullable<ChangeSettingsInput['rules']>;

/** What the words set; `fabrica` gives the rule back to the catalogue. */
const WORDS: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  si: { enabled: true },
  sí: { enabled: true },
  no: { enabled: false },
  error: { severity: 'error' },
  advertencia: { severity: 'warning' },
  aviso: { severity: 'info' },
};

const SHAPE = /^([a-z-]+)(?:\.([A-Za-z]+))?=(.*)$/;

/** The changes that `ID=si`, `ID=no`, `ID=error|advertencia|aviso`, `ID=fabrica` and `ID.option=value` ask for. Throws {@link BadUse}. */
export function ruleChanges(typed: readonly string[]): RuleChanges {
  const changes: RuleChanges = {};
  for (const text of typed) {
    const [, id, option, value = ''] = SHAPE.exec(text) ?? [];
    if (id === undefined) throw badRule(text);
    if (option === undefined && /^f[áa]brica$/.test(value)) changes[id] = null;
    else
      changes[id] = {
        ...changes[id],
        ...(option === undefined ? wordOf(text, value) : optionOf(changes[id], option, value)),
      };
  }
  return changes;
}

function wordOf(text: string, value: string): Readonly<Record<string, unknown>> {
  const set = WORDS[value.toLowerCase()];
  if (set === undefined) throw badRule(text);
  return set;
}

function optionOf(known: RuleChanges[string] | undefined, option: string, value: string): Record<string, unknown> {
  return { options: { ...(known?.options as object | undefined), [option]: optionValue(value) } };
}

function optionValue(text: string): boolean | number | string {
  return yesOrNo(text) ?? (/^\d+$/.test(text) ? Number(text) : text);
}

function badRule(text: string): BadUse {
  return new BadUse(
    `«${text}» no ajusta ninguna regla. Escríbalo así: --regla spaces=no, =si, =error, =advertencia, =aviso, =fabrica, o --regla ID.opcion=valor.`,
  );
}
