/** Validations as the server answers them. */

import type { CorrectionReport } from '#commands/correct.ts';
import type { ProposedChange } from '#commands/preview-corrections.ts';
import type { IgnoredFinding, IgnoredNote, ReportedFinding, ValidationReport } from '#core/report/validation-report.ts';
import type { Severity } from '#core/rules/finding.ts';

/** An answer that the command was carried out. */
export interface DoneAnswer<Output> {
  readonly done: Output;
  readonly text: string;
}

/** A finding; what it offers to change makes it fixable. Its fingerprint tells its rule and cell. */
export function findingOf(
  changes: Partial<ReportedFinding> & Pick<ReportedFinding, 'rule' | 'severity' | 'cell' | 'text'>,
): ReportedFinding {
  return {
    title: `Regla ${changes.rule}`,
    sheet: 'CRONOGRAMA',
    advice: 'Revise la celda.',
    fixable: changes.change !== undefined,
    change: null,
    fingerprint: `${changes.rule}@${changes.cell}`,
    units: [],
    ...changes,
  };
}

/** The same finding, ignored. */
export function ignoredOf(finding: ReportedFinding, note: Partial<IgnoredNote> = {}): IgnoredFinding {
  const ignored = {
    reason: 'Así lo aprobó el comité.',
    when: '2025-08-15 09:30',
    user: 'planeacion@alcaldia.example',
    ...note,
  };
  return { ...finding, ignored };
}

/** The report of these findings, in the order in which the server gives them: the gravest first. */
export function reportOf(
  findings: readonly ReportedFinding[],
  ignored: readonly IgnoredFinding[] = [],
): ValidationReport {
  const bySeverity = (severity: Severity) => findings.filter((finding) => finding.severity === severity);
  const [error, warning, info] = [bySeverity('error'), bySeverity('warning'), bySeverity('info')];
  return {
    sheet: 'CRONOGRAMA',
    findings: [...error, ...warning, ...info],
    ignored,
    counts: { error: error.length, warning: warning.length, info: info.length },
    activities: 48,
    rules: 14,
    units: [
      { code: 'PC', name: 'Participación Ciudadana' },
      { code: 'COM', name: 'Dirección de Comunicaciones' },
      { code: 'ENL', name: 'Enlaces de cada dependencia' },
    ],
    questions: 0,
  };
}

/** The answer with these findings. */
export function validationOf(
  findings: readonly ReportedFinding[],
  ignored: readonly IgnoredFinding[] = [],
): DoneAnswer<ValidationReport> {
  const report = reportOf(findings, ignored);
  const { error, warning, info } = report.counts;
  const text =
    findings.length === 0
      ? 'El cronograma está limpio: 48 actividades y 14 reglas, sin nada por corregir.'
      : `${error} errores, ${warning} advertencias y ${info} avisos. Están en la hoja «Hallazgos», cada uno con un enlace a su celda.`;
  return { done: report, text };
}

/** A misspelt owner, which can be corrected. */
export const nearMiss = findingOf({
  rule: 'owner-near-miss',
  title: 'Responsable casi igual a uno conocido',
  severity: 'warning',
  cell: 'D21',
  text: '«Enlaces de Renición de Cuentas por Dependencia» se parece a «Enlaces de Rendición de Cuentas por Dependencia».',
  advice: 'Escríbalo como está en la hoja Responsables.',
  units: ['PC', 'ENL'],
  change: {
    before: 'Participación Ciudadana; Enlaces de Renición de Cuentas por Dependencia',
    after: 'Participación Ciudadana; Enlaces de Rendición de Cuentas por Dependencia',
  },
});

/** Doubled spaces, which can be corrected. */
export const doubleSpaces = findingOf({
  rule: 'spaces',
  title: 'Espacios sobrantes',
  severity: 'info',
  cell: 'C16',
  text: 'Sobran espacios en «Publicar el documento»: dobles después de «Publicar».',
  advice: 'Quite los espacios que sobran.',
  units: ['COM'],
  change: { before: 'Publicar  el documento', after: 'Publicar el documento' },
});

/** A mark nobody understands. */
export const unknownMark = findingOf({
  rule: 'unknown-mark',
  title: 'Marca que no se entiende',
  severity: 'error',
  cell: 'AX25',
  text: 'No se entiende la marca «?» de la actividad 21 en la semana 2 de noviembre de 2025.',
  advice: 'Escriba P, E, R o C, o deje la celda vacía.',
  units: ['PC'],
});

/** Five findings of every severity. */
export const FINDINGS: readonly ReportedFinding[] = [
  findingOf({
    rule: 'week-count',
    title: 'Número de semanas del mes',
    severity: 'error',
    cell: 'I4',
    text: 'Marzo de 2025 tiene 4 columnas de semana y el calendario 5: falta la semana del 31 de marzo.',
    advice: 'Agregue lo que falta o confirme que no hace falta.',
  }),
  unknownMark,
  findingOf({
    rule: 'title-year',
    title: 'Año del título',
    severity: 'warning',
    cell: 'A1',
    text: 'El título dice 2023, pero las actividades dicen 2025.',
    advice: 'Corrija el año del título.',
  }),
  nearMiss,
  doubleSpaces,
];

/** Findings of every severity. */
export const validation = validationOf(FINDINGS);

/** Nothing wrong. */
export const cleanValidation = validationOf([]);

/** So many errors of one kind. */
export function longValidation(length: number): DoneAnswer<ValidationReport> {
  return validationOf(
    Array.from({ length }, (_, index) =>
      findingOf({
        rule: 'empty-owner',
        severity: 'error',
        cell: `D${index + 5}`,
        text: `La actividad ${index + 1} no tiene responsable.`,
        units: [`U${index % 7}`],
      }),
    ),
  );
}

/** The change of a finding as it is proposed. */
export function proposedBy({ cell, change, fingerprint }: ReportedFinding): ProposedChange {
  if (change === null) throw new Error(`Nothing is proposed at ${cell}`);
  return { cell, ...change, fingerprints: [fingerprint] };
}

/** What all safe corrections would change. */
export function previewOf(findings: readonly ReportedFinding[]): DoneAnswer<object> {
  const changes = findings.map(proposedBy);
  return { done: { sheet: 'CRONOGRAMA', changes }, text: `Se puede corregir sin riesgo ${changes.length} celdas.` };
}

/** What came of corrections. */
export function correctionOf(
  report: Pick<CorrectionReport, 'corrected' | 'validation'> & Partial<CorrectionReport>,
): DoneAnswer<CorrectionReport> {
  const text = report.corrected.length === 0 ? 'No se corrigió nada.' : 'Se corrigió 1 celda. Se puede deshacer.';
  return { done: { sheet: 'CRONOGRAMA', skipped: [], ...report }, text };
}
