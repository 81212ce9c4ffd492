/** Tells a person, in Spanish, what a command found. */

import type { MailReport } from '#commands/compose-mails.ts';
import type { Validation } from '#commands/validate.ts';
import type { Summary } from '#core/progress/summary.ts';
import type { ReadingReport, ReportedActivity } from '#core/report/reading-report.ts';
import type { Severity } from '#core/rules/finding.ts';
import { countOf } from '#core/text/count-of.ts';
import type { StepResult } from './answers.ts';
import { columns, shorten } from './columns.ts';

const SEVERITIES: readonly (readonly [Severity, string])[] = [
  ['error', 'Errores'],
  ['warning', 'Advertencias'],
  ['info', 'Avisos'],
];

/** Lines to print under the command's own sentence. */
export function describe(result: StepResult): string[] {
  switch (result.command) {
    case 'leer':
      return describeReading(result.done);
    case 'validar':
      return describeFindings(result.done);
    case 'colorear':
      return columns(
        result.done.units.map(({ unit, color, activities }) => [
          unit,
          color,
          countOf(activities, 'actividad', 'actividades'),
        ]),
      );
    case 'resumen':
      return describeSummary(result.done);
    case 'correos':
    case 'enviar':
      return describeMails(result.done.mails);
    default:
      return [];
  }
}

function describeReading({ months, activities }: ReadingReport): string[] {
  const spans = months.map(({ label, weeks }) => `${label.replace(/\s+/g, ' ')} (${weeks})`);
  return [`Meses y semanas: ${spans.join(' · ')}`, '', ...columns(activities.map(activityLine))];
}

function activityLine({ number, title, units, unread, marks }: ReportedActivity): string[] {
  const owners = [...units, ...unread.map((text) => `¿${shorten(text, 20)}?`)].join(', ');
  return [String(number ?? '—'), shorten(title, 60), owners, countOf(marks.length, 'marca', 'marcas')];
}

function describeFindings({ findings }: Validation): string[] {
  return SEVERITIES.flatMap(([severity, name]) => {
    const found = findings.filter((finding) => finding.severity === severity);
    if (found.length === 0) return [];
    return [
      '',
      `${name} (${found.length})`,
      ...columns(found.map(({ cell, text, rule }) => [cell, `${text} [${rule}]`])),
    ];
  });
}

function describeSummary({ units }: Summary): string[] {
  const rows = units.map(({ unit, activities, plannedWeeks, executedWeeks, progress, overdue }) => [
    unit ?? 'Sin unidad',
    countOf(activities, 'actividad', 'actividades'),
    `${executedWeeks} de ${plannedWeeks} semanas`,
    `${Math.round(progress * 100)} %`,
    overdue === 0 ? 'sin vencidas' : countOf(overdue, 'vencida', 'vencidas'),
  ]);
  return columns(rows);
}

function describeMails(mails: readonly MailReport[]): string[] {
  return columns(mails.map(({ unit, to, subject }) => [unit, to.join(', '), subject]));
}
