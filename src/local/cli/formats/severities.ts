/** Findings under their severities. */

import type { ReportedFinding } from '#core/report/validation-report.ts';
import type { Severity } from '#core/rules/finding.ts';

/** What stands over the findings of each, the gravest first. */
const HEADINGS: readonly (readonly [Severity, string])[] = [
  ['error', 'Errores'],
  ['warning', 'Advertencias'],
  ['info', 'Avisos'],
];

/** Findings of one severity and what they are called together. */
export interface SeverityGroup {
  readonly several: string;
  readonly findings: readonly ReportedFinding[];
}

/** The findings by severity, without those severities that have none. */
export function bySeverity(findings: readonly ReportedFinding[]): SeverityGroup[] {
  return HEADINGS.map(([severity, several]) => ({
    several,
    findings: findings.filter((finding) => finding.severity === severity),
  })).filter((group) => group.findings.length > 0);
}
