/** Severities as staff call them, and the findings of each. */

import type { ReportedFinding } from '#core/report/validation-report.ts';
import type { Severity } from '#core/rules/finding.ts';

/** How one severity is named. */
export interface SeverityName {
  readonly severity: Severity;
  readonly one: string;
  readonly several: string;
}

/** The gravest first. */
export const SEVERITY_NAMES: readonly SeverityName[] = [
  { severity: 'error', one: 'Error', several: 'Errores' },
  { severity: 'warning', one: 'Advertencia', several: 'Advertencias' },
  { severity: 'info', one: 'Aviso', several: 'Avisos' },
];

/** How one finding of the severity is called. */
export function severityName(severity: Severity): string {
  return SEVERITY_NAMES.find((name) => name.severity === severity)?.one ?? severity;
}

/** Some findings and what they are called. */
export interface SeverityGroup extends SeverityName {
  readonly findings: readonly ReportedFinding[];
}

/** The findings by severity, without those severities that have none. */
export function bySeverity(findings: readonly ReportedFinding[]): SeverityGroup[] {
  return SEVERITY_NAMES.map((name) => ({
    ...name,
    findings: findings.filter(({ severity }) => severity === name.severity),
  })).filter((group) => group.findings.length > 0);
}
