/** Opens the schedule and runs the rules over it: the first step of everything that works on findings. */

import { RULES } from '#core/rules/catalog/index.ts';
import type { Finding } from '#core/rules/finding.ts';
import type { Rule } from '#core/rules/rule.ts';
import { isOn } from '#core/rules/rule-settings.ts';
import { runRules } from '#core/rules/run-rules.ts';
import type { Day } from '#core/schedule/day.ts';
import type { ValidationSettings } from '#core/settings/validation-settings.ts';
import { type OpenSchedule, openSchedule } from './open-schedule.ts';
import { done, type Outcome } from './outcome.ts';
import type { Ports } from './ports.ts';
import { reviewOf } from './review.ts';
import { cutOffOf, type ScheduleInput } from './schedule-input.ts';
import { validationSettings } from './validation-settings.ts';

/** A schedule and what is wrong with it. */
export interface CheckedSchedule extends OpenSchedule {
  readonly cutOff: Day;
  readonly settings: ValidationSettings;
  /** Those that were ignored included. */
  readonly findings: readonly Finding[];
}

/** Opens the schedule and checks it by the rules that are on. */
export function checkSchedule(ports: Ports, input: ScheduleInput): Outcome<CheckedSchedule> {
  const opened = openSchedule(ports, input.sheet);
  if ('refusal' in opened) return opened;
  return done(checkOpened(opened.done, cutOffOf(ports, input)));
}

/** Checks a schedule that is open. */
export function checkOpened(opened: OpenSchedule, cutOff: Day): CheckedSchedule {
  const settings = validationSettings(opened.texts);
  const findings = runRules(opened.schedule, settings.rules, reviewOf(opened, cutOff));
  return { ...opened, cutOff, settings, findings };
}

/** The rules that are on. */
export function rulesInUse({ rules }: ValidationSettings): Rule[] {
  return RULES.filter((rule) => isOn(rule, rules));
}
