/** Tells the demonstration on a terminal, in Spanish, in a form that is pleasant to read. */

import type { Colouring } from '#commands/colour.ts';
import type { MailPreview } from '#commands/preview-mails.ts';
import type { Summary } from '#core/progress/summary.ts';
import type { ReadingReport } from '#core/report/reading-report.ts';
import type { ValidationReport } from '#core/report/validation-report.ts';
import { countOf } from '#core/text/count-of.ts';
import { columns, shorten } from '#local/cli/columns.ts';

/** How many findings are told; the rest is in the workbook. */
const FINDINGS_TOLD = 8;
const BAR_LENGTH = 20;

/** What can be told. */
export interface Storyteller {
  title(title: string, lines: readonly string[]): void;
  step(name: string, text: string): void;
  reading(report: ReadingReport): void;
  findings(validation: ValidationReport): void;
  colours(colouring: Colouring): void;
  progress(summary: Summary): void;
  mails(mails: MailPreview): void;
  end(title: string, files: readonly (readonly [string, string])[]): void;
}

/** Tells through `print`, with colours where the terminal shows them. */
export function storyteller(print: (line: string) => void, coloured: boolean): Storyteller {
  const strong = (text: string): string => (coloured ? `\u001b[1m${text}\u001b[22m` : text);
  const swatch = (color: string): string => (coloured ? `\u001b[48;2;${rgb(color).join(';')}m  \u001b[49m ` : '');
  const lines = (texts: readonly string[]): void => {
    for (const text of texts) print(text);
  };
  let steps = 0;
  return {
    title(title, texts) {
      lines(['', strong(title), ...texts]);
    },
    step(name, text) {
      steps += 1;
      lines(['', strong(`${steps}. ${name}`), ...text.split('\n').map((line) => `   ${line}`)]);
    },
    reading({ months, activities }) {
      const first = activities
        .slice(0, 3)
        .map(({ number, title, units }) => [`${number}`, shorten(title, 56), units.join(', ')]);
      const [from, to] = [months[0]?.label, months.at(-1)?.label];
      lines([`   De ${from} a ${to}. Por ejemplo:`, ...indented(columns(first))]);
    },
    findings({ findings }) {
      const order = ['error', 'warning', 'info'];
      const sorted = [...findings].sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
      lines(indented(columns(sorted.slice(0, FINDINGS_TOLD).map(({ cell, text }) => [cell, shorten(text, 100)]))));
      if (sorted.length > FINDINGS_TOLD) print(`     … y ${sorted.length - FINDINGS_TOLD} más en la hoja «Hallazgos».`);
    },
    colours({ units }) {
      for (const { unit, color, activities } of units) {
        print(`     ${swatch(color)}${unit.padEnd(4)} ${color}  ${countOf(activities, 'actividad', 'actividades')}`);
      }
    },
    progress({ units }) {
      const rows = units.map(({ unit, executedWeeks, plannedWeeks, progress, overdue }) => [
        unit ?? 'Sin unidad',
        bar(progress),
        `${Math.round(progress * 100)} %`,
        `${executedWeeks} de ${plannedWeeks} semanas`,
        overdue === 0 ? 'sin vencidas' : countOf(overdue, 'vencida', 'vencidas'),
      ]);
      lines(indented(columns(rows)));
    },
    mails({ mails }) {
      lines(indented(columns(mails.map(({ to, subject }) => [to.join(', '), subject]))));
    },
    end(title, files) {
      lines(['', strong(title), ...columns(files), '']);
    },
  };
}

function indented(texts: readonly string[]): string[] {
  return texts.map((text) => `   ${text}`);
}

function bar(progress: number): string {
  const full = Math.round(progress * BAR_LENGTH);
  return '█'.repeat(full) + '░'.repeat(BAR_LENGTH - full);
}

function rgb(color: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
}
