/** The demonstration's report: what was read, found, calculated and sent, on one page that stands alone. */

import type { MailPreview } from '#commands/preview-mails.ts';
import type { Figures } from '#core/progress/figures.ts';
import type { Summary } from '#core/progress/summary.ts';
import type { ReadingReport } from '#core/report/reading-report.ts';
import type { ValidationReport } from '#core/report/validation-report.ts';
import { escapeHtml } from '#core/text/escape-html.ts';
import { severityName } from '#local/cli/formats/severities.ts';

/** What the page tells. */
export interface DemoReport {
  readonly today: string;
  readonly read: ReadingReport;
  readonly validated: ValidationReport;
  readonly summary: Summary;
  readonly sent: MailPreview;
}

const STYLE = `
:root { color-scheme: light; font: 16px/1.5 system-ui, "Segoe UI", Arial, sans-serif; color: #202124; }
body { max-width: 72rem; margin: 0 auto; padding: 2rem 1rem 4rem; }
h1 { font-size: 1.7rem; margin: 0 0 .25rem; } h2 { font-size: 1.25rem; margin: 2.5rem 0 .5rem; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; }
th { text-align: left; background: #1f3864; color: #fff; } th, td { padding: .4rem .6rem; border-bottom: 1px solid #dadce0; vertical-align: top; }
td.figure { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
tr.error td:first-child { background: #f8d7da; } tr.warning td:first-child { background: #fff3cd; } tr.info td:first-child { background: #e2ecf7; }
progress { width: 8rem; }`;

/** The page's HTML; every text of the sheet is escaped. */
export function reportPage({ today, read, validated, summary, sent }: DemoReport): string {
  const { error, warning, info } = validated.counts;
  return `<!doctype html>
<html lang="es">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Informe del cronograma</title><style>${STYLE}</style></head>
<body>
<h1>Informe del cronograma</h1>
<p>Hoja «${escapeHtml(read.sheet)}», con corte al ${today}.</p>
<h2>Así se leyó</h2>
${table(['N.º', 'Etapa', 'Actividad', 'Responsables', 'Marcas'], read.activities.map(activityRow))}
<h2>Hallazgos: ${error} errores, ${warning} advertencias, ${info} avisos</h2>
${table(['Gravedad', 'Celda', 'Hallazgo', 'Regla'], validated.findings.map(findingRow))}
<h2>Avance por unidad</h2>
${table(
  ['Unidad', 'Actividades', 'Programadas', 'Ejecutadas', 'Avance', 'Vencidas'],
  summary.units.map(({ unit, ...figures }) => progressRow(unit ?? 'Sin unidad', figures)),
)}
<h2>Avance por etapa</h2>
${table(
  ['Etapa', 'Actividades', 'Programadas', 'Ejecutadas', 'Avance', 'Vencidas'],
  summary.stages.map(({ stage, ...figures }) => progressRow(stage ?? 'Sin etapa', figures)),
)}
<h2>Correos</h2>
${table(
  ['Unidad', 'Para', 'Asunto'],
  sent.mails.map(({ unit, to, subject }) => row('', [unit, to.join(', '), subject])),
)}
</body>
</html>
`;
}

function table(headings: readonly string[], rows: readonly string[]): string {
  const cells = headings.map((heading) => `<th scope="col">${heading}</th>`).join('');
  return `<table><thead><tr>${cells}</tr></thead><tbody>\n${rows.join('\n')}\n</tbody></table>`;
}

function row(kind: string, texts: readonly string[]): string {
  const cells = texts.map((text) => `<td>${escapeHtml(text)}</td>`).join('');
  return `<tr class="${kind}">${cells}</tr>`;
}

function activityRow({ number, stage, title, units, unread, marks }: ReadingReport['activities'][number]): string {
  return row('', [`${number ?? ''}`, stage ?? '', title, [...units, ...unread].join(', '), `${marks.length}`]);
}

function findingRow({ severity, cell, text, title }: ValidationReport['findings'][number]): string {
  return row(severity, [severityName(severity), cell, text, title]);
}

function progressRow(name: string, { activities, plannedWeeks, executedWeeks, progress, overdue }: Figures): string {
  const percent = Math.round(progress * 100);
  const bar = `<progress max="100" value="${percent}">${percent} %</progress> ${percent} %`;
  const figures = [activities, plannedWeeks, executedWeeks]
    .map((figure) => `<td class="figure">${figure}</td>`)
    .join('');
  return `<tr><td>${escapeHtml(name)}</td>${figures}<td class="figure">${bar}</td><td class="figure">${overdue}</td></tr>`;
}
