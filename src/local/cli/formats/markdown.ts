/** `--formato md`: the findings for a ticket or a repository where the schedule is under review. */

import type { IgnoredFinding, ReportedFinding, ValidationReport } from '#core/report/validation-report.ts';
import { countOf } from '#core/text/count-of.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import type { ReportContext } from './reporter.ts';
import { bySeverity, SEVERITY_NAMES } from './severities.ts';

/** A Markdown document: title, what was looked at, a table per severity, and what was ignored with its reasons. */
export function markdownReport(report: ValidationReport, context: ReportContext): string {
  const { sheet, findings, ignored } = report;
  return [
    `# Hallazgos en la hoja «${escapeMarkdown(sheet)}»`,
    facts(report, context),
    ...(findings.length === 0 ? ['No se encontró nada por corregir.'] : []),
    ...bySeverity(findings).map(({ several, findings: own }) =>
      [
        `## ${several} (${own.length})`,
        '',
        table(['Celda', 'Hallazgo', 'Qué hacer', 'Regla'], own.map(findingRow)),
      ].join('\n'),
    ),
    ...(ignored.length === 0 ? [] : [ignoredSection(ignored)]),
  ].join('\n\n');
}

function facts(
  { counts, ignored, activities, rules, questions }: ValidationReport,
  { workbook, now }: ReportContext,
): string {
  const found = SEVERITY_NAMES.map(({ severity, one, several }) =>
    countOf(counts[severity], one.toLowerCase(), several.toLowerCase()),
  );
  const aside = ignored.length === 0 ? '' : `; ${countOf(ignored.length, 'ignorado', 'ignorados')}`;
  return [
    `- **Libro:** ${escapeMarkdown(workbook)}`,
    `- **Fecha:** ${longDate(now)}`,
    `- **Revisado:** ${countOf(activities, 'actividad', 'actividades')} con ${countOf(rules, 'regla', 'reglas')}`,
    `- **Resultado:** ${found[0]}, ${found[1]} y ${found[2]}${aside}`,
    ...(questions === 0
      ? []
      : [
          `- **Por aclarar:** ${countOf(questions, 'cosa', 'cosas')} de cómo se leyó la hoja; vea \`npx cronograma leer\``,
        ]),
  ].join('\n');
}

function longDate(now: Date): string {
  return new Intl.DateTimeFormat('es-CO', { dateStyle: 'long', timeZone: 'America/Bogota' }).format(now);
}

function findingRow({ cell, text, advice, fixable, title, rule }: ReportedFinding): string[] {
  const correction = fixable ? ' Tiene corrección automática.' : '';
  return [cell, text, `${advice}${correction}`, ruleName(title, rule)];
}

function ignoredSection(ignored: readonly IgnoredFinding[]): string {
  const rows = ignored.map(({ cell, text, title, rule, ignored: { reason, when, user } }) => [
    cell,
    text,
    reason,
    [user, when].filter((part) => part !== '').join(', '),
    ruleName(title, rule),
  ]);
  return `## Ignorados (${ignored.length})\n\n${table(['Celda', 'Hallazgo', 'Motivo', 'Quién y cuándo', 'Regla'], rows)}`;
}

function ruleName(title: string, rule: string): string {
  return `${title} (${rule})`;
}

function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(headings), line(headings.map(() => '---')), ...rows.map((row) => line(row.map(escapeMarkdown)))].join(
    '\n',
  );
}
