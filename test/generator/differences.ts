/** Compares a reading with the truth: every difference, with the questions that would name it. */

import { cellName } from '#core/change/area.ts';
import type { ReadingReport, ReportedActivity, ReportedMark } from '#core/report/reading-report.ts';
import { lettersOf, type OpenGenerated } from './ask-reader.ts';
import { classOf } from './right-answers.ts';
import type { TrueActivity, TrueMark, Truth } from './truth.ts';

/** One thing read otherwise than it is. */
export interface Difference {
  /** What differs: `month`, `stage`, `mark`. */
  readonly in: string;
  readonly text: string;
  /** Codes of the questions that name it; one that ends in a colon stands for all that begin so. */
  readonly named: readonly string[];
}

const MONTHS = ['first-month', 'first-year', 'month-order:'];
const WEEKS = ['first-week-column', 'last-week-column', 'month-weeks:', 'day-columns', 'other-periods'];
const ROWS = ['last-row', 'header-row', 'activity-column', 'number-column', 'other-table'];

/** Whether a question's code is one of those named. */
export function names(named: readonly string[], code: string): boolean {
  return named.some((name) => (name.endsWith(':') ? code.startsWith(name) : code === name));
}

/** All differences. */
export function differencesOf(truth: Truth, report: ReadingReport, book: OpenGenerated): Difference[] {
  if (report.sheet !== truth.sheet) {
    return [{ in: 'sheet', text: `sheet ${report.sheet} instead of ${truth.sheet}`, named: ['which-sheet'] }];
  }
  return [...monthDifferences(truth, report), ...activityDifferences(truth, report, book)];
}

function monthDifferences(truth: Truth, report: ReadingReport): Difference[] {
  const labels = (months: readonly { readonly label: string }[]): string => months.map(({ label }) => label).join(' ');
  if (labels(truth.months) !== labels(report.months)) {
    const text = `months ${labels(report.months)} instead of ${labels(truth.months)}`;
    return [{ in: 'months', text, named: ['header-row', 'first-week-column', 'last-week-column', 'other-periods'] }];
  }
  return truth.months.flatMap(({ label, month, weeks }, at) => {
    const read = report.months[at];
    return [
      ...(read?.month === month
        ? []
        : [{ in: 'month', text: `${label} is ${read?.month} instead of ${month}`, named: MONTHS }]),
      ...(read?.weeks === weeks
        ? []
        : [{ in: 'weeks', text: `${label} has ${read?.weeks} weeks, not ${weeks}`, named: WEEKS }]),
    ];
  });
}

function activityDifferences(truth: Truth, report: ReadingReport, book: OpenGenerated): Difference[] {
  const read = new Map(report.activities.map((activity) => [activity.row, activity]));
  const inSecondRow = new Set(truth.activities.flatMap(({ rows }) => rows.slice(1)));
  const rows = new Set(truth.activities.map(({ row }) => row));
  const added = report.activities.filter(({ row }) => !rows.has(row));
  return [
    ...truth.activities.flatMap((activity) => {
      const found = read.get(activity.row);
      if (found === undefined) return [{ in: 'missing row', text: `row ${activity.row} is no activity`, named: ROWS }];
      return [...textDifferences(activity, found), ...markDifferences(truth, activity, found, book)];
    }),
    ...added.map(({ row, title }) => ({
      in: 'added row',
      text: `row ${row} is an activity («${title}»)`,
      named: inSecondRow.has(row) ? [...ROWS, 'second-rows'] : ROWS,
    })),
  ];
}

function textDifferences(activity: TrueActivity, found: ReportedActivity): Difference[] {
  const fields = [
    ['number', ['number-column']],
    ['stage', ['stage-column', 'activity-column']],
    ['title', ['activity-column']],
    ['responsible', ['responsible-column', 'other-owners', 'merged-owners']],
  ] as const;
  return fields
    .filter(([field]) => activity[field] !== found[field])
    .map(([field, named]) => ({
      in: field,
      text: `row ${activity.row}: ${field} ${JSON.stringify(found[field])} instead of ${JSON.stringify(activity[field])}`,
      named,
    }));
}

function markDifferences(
  truth: Truth,
  activity: TrueActivity,
  found: ReportedActivity,
  book: OpenGenerated,
): Difference[] {
  const read = new Map(found.marks.map((mark) => [mark.cell, mark]));
  const cellOf = ({ row, column }: TrueMark): string => cellName(row, column);
  const cells = new Set(activity.marks.map(cellOf));
  const added = found.marks.filter(({ cell }) => !cells.has(cell));
  return [
    ...activity.marks.flatMap((mark) => placedDifferences(activity, mark, read.get(cellOf(mark)), book)),
    ...added.map(({ cell, kind }) => {
      const [row, column] = placeOf(cell);
      const isWeek = truth.weekColumns.includes(column);
      const named = isWeek ? meaningCodes(activity, row, column, book) : WEEKS;
      return { in: 'added mark', text: `${cell} is marked as ${kind}`, named };
    }),
  ];
}

function placedDifferences(
  activity: TrueActivity,
  mark: TrueMark,
  read: ReportedMark | undefined,
  book: OpenGenerated,
): Difference[] {
  const cell = cellName(mark.row, mark.column);
  const codes = meaningCodes(activity, mark.row, mark.column, book);
  if (read === undefined) return [{ in: 'missing mark', text: `${cell} is not marked`, named: [...codes, ...WEEKS] }];
  return [
    ...(read.kind === mark.kind
      ? []
      : [{ in: 'kind', text: `${cell} is ${read.kind} instead of ${mark.kind}`, named: codes }]),
    ...(read.week === mark.week
      ? []
      : [{ in: 'week', text: `${cell} is in week ${read.week} instead of ${mark.week}`, named: WEEKS }]),
    ...(read.month === mark.month
      ? []
      : [
          {
            in: 'month of mark',
            text: `${cell} is in ${read.month} instead of ${mark.month}`,
            named: [...MONTHS, ...WEEKS],
          },
        ]),
  ];
}

/** The questions about what stands in the cell: its text or else its fill. */
function meaningCodes({ row: first }: TrueActivity, row: number, column: number, book: OpenGenerated): string[] {
  const text = book.shownAt(row, column).trim();
  const second = row > first ? ['second-rows'] : [];
  // A date marks the week of its own month and year only.
  const dated = /^\d\d\/\d\d\/\d{4}$/.test(text) ? MONTHS : [];
  if (text !== '') return ['unread-marks', `mark-meaning:${classOf(text)}`, ...second, ...dated];
  return [`fill-meaning:${book.fillAt(row, column)}`, `column-fill:${lettersOf(column)}`, ...second];
}

function placeOf(cell: string): [row: number, column: number] {
  const [, letters = '', row = '0'] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  return [Number(row), [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)];
}
