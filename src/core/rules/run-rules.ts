/** Runs the catalogue over a schedule. */

import { cellName } from '#core/change/area.ts';
import type { AssignedSchedule } from '#core/directory/assigned-schedule.ts';
import { RULES } from './catalog/index.ts';
import type { Finding, Severity } from './finding.ts';
import type { Rule } from './rule.ts';
import type { RuleSetting, RuleSettings } from './rule-settings.ts';

/** Everything the enabled rules find, by row, then column, then rule. */
export function runRules(schedule: AssignedSchedule, settings: RuleSettings): Finding[] {
  return RULES.flatMap((rule) => runRule(rule, schedule, settings[rule.id] ?? {})).sort(byPlace);
}

function runRule(rule: Rule, schedule: AssignedSchedule, setting: RuleSetting): Finding[] {
  const { enabled = true, severity = rule.severity, options } = setting;
  if (!enabled) return [];
  const violations = rule.check(schedule, { ...rule.defaults, ...options });
  return Array.from(violations, ({ fix = null, ...violation }) => ({
    ...violation,
    rule: rule.id,
    severity,
    cell: cellName(violation.row, violation.column),
    fix,
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
