/** Tells a person, in Spanish, what a command found. */

import type { MailReport } from '#commands/compose-mails.ts';
import type { CorrectionReport } from '#commands/correct.ts';
import type { SettingsReport } from '#commands/settings.ts';
import type { ChainReport } from '#core/chains/chain-report.ts';
import type { Summary } from '#core/progress/summary.ts';
import type { ReadingReport, ReportedActivity, ReportedQuestion } from '#core/report/reading-report.ts';
import { countOf } from '#core/text/count-of.ts';
import type { StepResult } from './answers.ts';
import { columns, shorten } from './columns.ts';
import { severityName } from './formats/severities.ts';
import { findingLines } from './formats/text.ts';

/** Lines to print under the command's own sentence. */
export function describe(result: StepResult): string[] {
  switch (result.command) {
    case 'leer':
      return describeReading(result.done);
    case 'validar':
      return findingLines(result.done);
    case 'corregir':
      return describeCorrections(result.done);
    case 'ajustes':
    case 'ajustar':
      return describeSettings(result.done);
    case 'cadenas':
    case 'encadenar':
      return describeChains(result.done);
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

/** White space is shown as a dot, since a correction may be about nothing else. */
function describeCorrections({ corrected }: CorrectionReport): string[] {
  const shown = (text: string): string => `«${text.replace(/\n/g, '↵').replace(/\s/g, '·')}»`;
  return corrected.flatMap(({ cell, before, after }) => [
    `  ${cell}  ${shown(before)}`,
    `  ${' '.repeat(cell.length)}  ${shown(after)}`,
  ]);
}

function describeChains({ chains }: ChainReport): string[] {
  return chains.flatMap(({ code, name, confirmed, rejected, gone, links }) => [
    '',
    `${name} (${rejected ? 'rechazada' : confirmed ? 'confirmada' : 'por confirmar'}) [${code}]`,
    ...(gone.length === 0
      ? []
      : [
          `  Ya no encuentro ${gone.map((number) => `«${number}»`).join(', ')}. Revise la cadena y confírmela de nuevo.`,
        ]),
    ...columns(
      links.map(({ number, cell, act, title, verdict }) => [
        String(number ?? cell),
        act,
        shorten(title, 60),
        verdict ?? '',
      ]),
    ),
  ]);
}

function describeSettings({ rules }: SettingsReport): string[] {
  const rows = rules.map(({ id, title, enabled, severity, options }) => [
    enabled ? 'si' : 'no',
    id,
    severityName(severity).toLowerCase(),
    title,
    options.map(({ name, value }) => `${name}=${String(value)}`).join(' '),
  ]);
  return ['', ...columns(rows)];
}

function describeReading({ months, activities, questions }: ReadingReport): string[] {
  const spans = months.map((month) => `${datedLabel(month)} (${month.weeks})`);
  return [
    ...answerLines(questions),
    `Meses y semanas: ${spans.join(' · ')}`,
    '',
    ...columns(activities.map(activityLine)),
  ];
}

/** How to answer the questions from the command line. */
function answerLines(questions: readonly ReportedQuestion[]): string[] {
  const rows = questions.map(({ code, guess, answers }) => [
    code,
    `por ahora ${guess || 'sin respuesta'}`,
    answers.join(', '),
  ]);
  return rows.length === 0 ? [] : ['', 'Responda con --respuesta "CÓDIGO=VALOR":', ...columns(rows), ''];
}

/** The month's label, and its date where the label does not say the year. */
function datedLabel({ label, month }: ReadingReport['months'][number]): string {
  const text = label.replace(/\s+/g, ' ');
  return month === null || text.includes(month.slice(0, 4)) ? text : `${text} ${month}`.trim();
}

/** What was decided in reading the sheet, and what speaks for it. */
export function evidenceLines({ decisions }: ReadingReport): string[] {
  const signs = { sure: '', doubtful: '¿?', answered: '✓' };
  const rows = decisions.map(({ code, value, evidence, certainty }) => [
    signs[certainty],
    code,
    value || '—',
    evidence,
  ]);
  return ['', 'Cómo lo leí (¿?: por aclarar; ✓: lo dijo usted):', ...columns(rows), ''];
}

function activityLine({ number, title, units, unread, marks }: ReportedActivity): string[] {
  const owners = [...units, ...unread.map((text) => `¿${shorten(text, 20)}?`)].join(', ');
  return [String(number ?? '—'), shorten(title, 60), owners, countOf(marks.length, 'marca', 'marcas')];
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
