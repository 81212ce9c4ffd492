/** What the user changed of the settings and did not save yet. */

import type { ChangeSettingsInput } from '#commands/change-settings.ts';
import type { SetOption, SetRule, SettingsReport } from '#commands/settings.ts';
import type { OptionValue } from '#core/rules/options.ts';

/** What is left out stays as it is. */
export interface SettingsDraft {
  /** Rules as they shall be, by id. */
  readonly rules: Readonly<Record<string, SetRule>>;
  readonly holidays?: SettingsReport['holidays'];
  readonly whileTyping?: boolean;
}

/** Nothing changed. */
export const NO_CHANGES: SettingsDraft = { rules: {} };

/** The rule with another value of one of its options. */
export function withOption(rule: SetRule, name: string, value: OptionValue): SetRule {
  return { ...rule, options: rule.options.map((option) => (option.name === name ? withValue(option, value) : option)) };
}

/** The rule as the catalogue has it. */
export function asFromFactory(rule: SetRule): SetRule {
  const options = rule.options.map((option) => withValue(option, option.initial));
  return { ...rule, ...rule.initial, options };
}

/** Whether it is set as the catalogue has it. */
export function isFromFactory(rule: SetRule): boolean {
  return sameSetting(rule, asFromFactory(rule));
}

/** Whether both are set alike. */
export function sameSetting(one: SetRule, other: SetRule): boolean {
  return (
    one.enabled === other.enabled &&
    one.severity === other.severity &&
    one.options.every(({ name, value }) => other.options.some((each) => each.name === name && each.value === value))
  );
}

/** Whether the value is one that the option can have. */
export function fits(option: SetOption): boolean {
  if (option.kind !== 'count') return true;
  const value = Number(option.value);
  return Number.isInteger(value) && value >= option.least && value <= option.most;
}

/** What is to be saved: only what differs from what holds. A rule that is as from factory is not set at all. */
export function settingsInput(
  saved: SettingsReport,
  { rules, holidays, whileTyping }: SettingsDraft,
): ChangeSettingsInput {
  const changed = saved.rules.flatMap((before) => {
    const after = rules[before.id];
    return after === undefined || sameSetting(before, after) ? [] : [[before.id, ruleInput(before, after)] as const];
  });
  return {
    ...(changed.length === 0 ? {} : { rules: Object.fromEntries(changed) }),
    ...(holidays === undefined || sameDays(holidays, saved.holidays) ? {} : { holidays: [...holidays] }),
    ...(whileTyping === undefined || whileTyping === saved.whileTyping ? {} : { whileTyping }),
  };
}

/** How many things are to be saved: rules one by one, all holidays as one. */
export function countChanges({ rules = {}, holidays, whileTyping }: ChangeSettingsInput): number {
  return Object.keys(rules).length + Number(holidays !== undefined) + Number(whileTyping !== undefined);
}

function ruleInput(before: SetRule, after: SetRule): Record<string, unknown> | null {
  if (isFromFactory(after)) return null;
  const options = after.options.filter(({ name, value }) =>
    before.options.some((each) => each.name === name && each.value !== value),
  );
  return {
    ...(after.enabled === before.enabled ? {} : { enabled: after.enabled }),
    ...(after.severity === before.severity ? {} : { severity: after.severity }),
    ...(options.length === 0 ? {} : { options: Object.fromEntries(options.map(({ name, value }) => [name, value])) }),
  };
}

function sameDays(one: readonly string[], other: readonly string[]): boolean {
  return one.join() === other.join();
}

function withValue(option: SetOption, value: OptionValue): SetOption {
  return { ...option, value };
}
