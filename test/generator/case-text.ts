/** Prints a generated sheet like a reading scenario, with the truth and the reading where they differ. */

import type { ReadingReport } from '#core/report/reading-report.ts';
import { MARK_LETTERS } from '#core/schedule/mark.ts';
import { lettersOf } from './ask-reader.ts';
import type { DrawnWorkbook } from './draw-workbook.ts';
import { cellAt, type Drawing, type DrawnValue, shownText, sizeOf } from './drawing.ts';
import type { Verdict } from './judge.ts';
import type { Truth } from './truth.ts';

/** The case as text: the table, then what is true (`-` where it was not read) and what was read instead (`+`). */
export function caseText({ drawings, truth }: DrawnWorkbook, { answer, book, wrong, asked }: Verdict): string {
  const drawing = drawings.find(({ name }) => name === truth.sheet);
  const others = drawings.map(({ name }) => name).filter((name) => name !== truth.sheet);
  const expected = truthLines(truth);
  const read = 'refusal' in answer ? [answer.refusal] : readLines(answer);
  return [
    `Sheet «${truth.sheet}»${others.length === 0 ? '' : `, beside ${others.join(', ')}`}`,
    '',
    drawing === undefined ? '' : tableText(drawing, book.fillAt),
    '',
    '```',
    `header rows ${truth.headerRows.join(' ')}; number, stage, activity, owner in ${columnsText(truth)}`,
    ...expected.map((line) => `${read.includes(line) ? '' : '- '}${line}`),
    '```',
    ...read.filter((line) => !expected.includes(line)).map((line) => `+ ${line}`),
    ...asked.map((code) => `asks ${code}`),
    ...wrong.map(({ text }) => `WRONG: ${text}`),
  ].join('\n');
}

function columnsText({ columns }: Truth): string {
  return [columns.number, columns.stage, columns.activity, columns.responsible].map(lettersOf).join(' ');
}

function truthLines({ months, activities }: Truth): string[] {
  return [monthsLine(months), ...activities.map((activity) => activityLine(activity))];
}

function readLines({ months, activities }: ReadingReport): string[] {
  return [monthsLine(months), ...activities.map((activity) => activityLine(activity))];
}

function monthsLine(months: readonly { readonly month: string | null; readonly weeks: number }[]): string {
  return `months ${months.map(({ month, weeks }) => `${month ?? '?'}×${weeks}`).join(' ')}`;
}

type LinedActivity = Pick<ReadingReport['activities'][number], 'row' | 'number' | 'stage' | 'title' | 'responsible'> & {
  readonly marks: readonly Pick<ReadingReport['activities'][number]['marks'][number], 'month' | 'week' | 'kind'>[];
};

function activityLine({ row, number, stage, title, responsible, marks }: LinedActivity): string {
  const texts = [number ?? '-', stage ?? '-', title, responsible].map((text) => String(text).replace(/\n/g, '\\n'));
  const placed = marks.map(({ kind, month, week }) => `${MARK_LETTERS[kind]}@${month ?? '?'}/${week}`);
  return `${row}: ${texts.join(' | ')} | ${placed.join(' ')}`.trimEnd();
}

/** The sheet in the syntax of test/domain/sheet-table.ts. */
export function tableText(drawing: Drawing, fillAt: (row: number, column: number) => string | null): string {
  const { rows, columns } = sizeOf(drawing);
  const range = (length: number): number[] => Array.from({ length }, (_, at) => at + 1);
  const joined = new Map<string, string>();
  for (const area of drawing.merges) {
    for (const row of range(area.rows)) {
      for (const column of range(area.columns)) {
        const sign = column > 1 ? '<' : '^';
        if (row > 1 || column > 1) joined.set(`${area.row + row - 1}/${area.column + column - 1}`, sign);
      }
    }
  }
  const line = (row: number): string => {
    const cells = range(columns).map((column) => {
      const fill = fillAt(row, column);
      const text = joined.get(`${row}/${column}`) ?? valueText(cellAt(drawing, row, column).value);
      return `${text}${fill === null || fill === '#ffffff' ? '' : ` {${fill}}`}`.trim();
    });
    return `| ${cells.join(' | ')} |`.replace(/ {2,}(?=\|)/g, ' ');
  };
  return range(rows).map(line).join('\n');
}

function valueText(value: DrawnValue | null): string {
  if (value === null) return '';
  if (typeof value === 'object') return 'day' in value ? value.day : shownText(value);
  return String(value)
    .replace(/\n/g, '\\n')
    .replace(/^ +| +$/g, (blanks) => '·'.repeat(blanks.length));
}
