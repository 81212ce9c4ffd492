/** Runs the catalogue over a schedule. */

import { cellName } from '#core/change/area.ts';
import type { AssignedSchedule } from '#core/directory/assigned-schedule.ts';
import type { Day } from '#core/schedule/day.ts';
import { RULES } from './catalog/index.ts';
import type { Finding, Severity } from './finding.ts';
import type { Rule, RuleContext } from './rule.ts';
import type { RuleSettings } from './rule-settings.ts';

/**
 * Everything the enabled rules find, by row, then column, then rule.
 * @param cutOff the day up to which the schedule is looked at
 */
export function runRules(schedule: AssignedSchedule, settings: RuleSettings, cutOff: Day): Finding[] {
  const context = { cutOff };
  return RULES.filter((rule) => settings[rule.id]?.enabled !== false)
    .flatMap((rule) => runRule(rule, schedule, settings, context))
    .sort(byPlace);
}

function runRule(rule: Rule, schedule: AssignedSchedule, settings: RuleSettings, context: RuleContext): Finding[] {
  const chosen = settings[rule.id];
  const { schema, defaults } = rule.options;
  const options = schema.safeParse({ ...defaults, ...chosen?.options }).data ?? defaults;
  return Array.from(rule.check(schedule, options, context), ({ row, column, text, advice, fix }) => ({
    rule: rule.id,
    severity: chosen?.severity ?? rule.severity,
    row,
    column,
    cell: cellName(row, column),
    text,
    advice,
    fix: fix ?? null,
  }));
}

function byPlace(a: Finding, b: Finding): number {
  return a.row - b.row || a.column - b.column || compareIds(a.rule, b.rule);
}

function compareIds(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** How many findings there are of each severity. */
export function countFindings(findings: readonly Pick<Finding, 'severity'>[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}
