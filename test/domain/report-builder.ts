/** Builds reports of validations for tests: say only what matters. */

import type { IgnoredFinding, ReportedFinding, ValidationReport } from '#core/report/validation-report.ts';
import { countFindings } from '#core/rules/run-rules.ts';

/** A finding at H12 unless said otherwise. */
export function finding(changes: Partial<ReportedFinding> = {}): ReportedFinding {
  return {
    rule: 'unknown-mark',
    title: 'Marca desconocida',
    severity: 'error',
    sheet: 'Cronograma',
    cell: 'H12',
    text: '«?» en la semana 2 de marzo de 2025 no es una marca conocida.',
    advice: 'Escriba P.',
    fixable: false,
    change: null,
    fingerprint: '00112233',
    units: ['PLA'],
    ...changes,
  };
}

/** The same, ignored. */
export function ignoredFinding(reason: string, changes: Partial<ReportedFinding> = {}): IgnoredFinding {
  const note = { reason, when: '2025-08-14 16:05', user: 'planeacion@alcaldia.example' };
  return { ...finding({ fingerprint: '44556677', ...changes }), ignored: note };
}

/** A report of these findings on the sheet "Cronograma". */
export function report(
  findings: readonly ReportedFinding[],
  ignored: readonly IgnoredFinding[] = [],
  sheet = 'Cronograma',
): ValidationReport {
  const units = [{ code: 'PLA', name: 'Secretaría de Planeación' }];
  return { sheet, findings, ignored, counts: countFindings(findings), activities: 48, rules: 14, units, questions: 0 };
}
