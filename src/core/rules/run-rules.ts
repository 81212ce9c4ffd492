/** Runs the catalogue over a schedule. */

import { cellName } from '#core/change/area.ts';
import type { AssignedSchedule } from '#core/directory/assigned-schedule.ts';
import { es } from '#texts/es.ts';
import { RULES } from './catalog/index.ts';
import { type Finding, SEVERITIES, type Severity } from './finding.ts';
import { anchorsOf, fingerprints } from './fingerprint.ts';
import { valuesOf } from './options.ts';
import type { Review } from './review.ts';
import type { Rule, Violation } from './rule.ts';
import { isOn, type RuleSettings } from './rule-settings.ts';

interface Judged extends Violation {
  readonly rule: string;
  readonly severity: Severity;
}

/** Everything the enabled rules find: in the schedule by row, then column, then rule; then in the "Responsables" sheet. */
export function runRules(
  schedule: AssignedSchedule,
  settings: RuleSettings,
  review: Review,
  rules: readonly Rule[] = RULES,
): Finding[] {
  const violations = rules.flatMap((rule) => runRule(rule, schedule, settings, review)).sort(byPlace);
  const anchorOf = anchorsOf(schedule);
  const fingerprintOf = fingerprints();
  return violations.map((violation): Finding => {
    const { rule, severity, row, column, text, advice, about = '', fix = null, sheet = 'schedule' } = violation;
    const anchor = anchorOf(violation);
    const place = cellName(row, column);
    return {
      rule,
      severity,
      sheet,
      row,
      column,
      cell: sheet === 'directory' ? `${es.sheets.directory}!${place}` : place,
      text,
      advice,
      fix,
      fingerprint: fingerprintOf(rule, anchor, about),
      units: anchor.activity?.units ?? [],
    };
  });
}

function runRule(rule: Rule, schedule: AssignedSchedule, settings: RuleSettings, review: Review): Judged[] {
  if (!isOn(rule, settings)) return [];
  const { severity = rule.severity, options = {} } = settings[rule.id] ?? {};
  const violations = rule.check(schedule, valuesOf(rule.options, options), review);
  return Array.from(violations, (violation) => ({
    ...violation,
    rule: rule.id,
    severity: milder(severity, violation.atMost ?? severity),
  }));
}

function milder(one: Severity, other: Severity): Severity {
  return SEVERITIES.indexOf(one) > SEVERITIES.indexOf(other) ? one : other;
}

function byPlace(a: Judged, b: Judged): number {
  const sheets = Number(a.sheet === 'directory') - Number(b.sheet === 'directory');
  return sheets || a.row - b.row || a.column - b.column || compareIds(a.rule, b.rule);
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
