/** Writes what was read as a short text, to compare with what a scenario expects. */

import { cellName, columnLetters } from '#core/change/area.ts';
import type { ScheduleReading } from '#core/reading/read-schedule.ts';
import { openQuestions, valueLabel } from '#core/schedule/decision.ts';
import { MARK_LETTERS } from '#core/schedule/mark.ts';
import { type Activity, type Schedule, weekAt } from '#core/schedule/schedule.ts';

/** One line for the header, one for the months, those for what is odd in it, one per activity, one for the questions. */
export function readingText(reading: ScheduleReading | null): string {
  if (reading === null) return 'no schedule';
  const { schedule, decisions } = reading;
  const { headerRows, columns } = schedule.layout;
  const column = (at: number | null): string => (at === null ? '-' : columnLetters(at));
  const roles = [columns.number, columns.stage, columns.activity, columns.responsible].map(column).join(' ');
  return [
    `header rows ${headerRows.join(' ')}; number, stage, activity, owner in ${roles}`,
    `months ${schedule.months.map(({ month, weeks }) => `${month ?? '?'}×${weeks}`).join(' ')}`,
    ...oddities(schedule),
    ...schedule.activities.map((activity) => activityText(schedule, activity)),
    ...openQuestions(decisions).map((question) => `asks ${question.code}: ${valueLabel(question)}`),
  ].join('\n');
}

/** What is odd in the header and around the table: a line for each kind, none for what is not. */
function oddities({ months, weeks, unlabelled = [], headerDifferences = [], strayMarks = [] }: Schedule): string[] {
  const line = (name: string, items: readonly string[]): string[] =>
    items.length === 0 ? [] : [`${name} ${items.join(', ')}`];
  return [
    ...line(
      'unnamed months',
      months.flatMap(({ column, inferred }) =>
        inferred === undefined ? [] : [`${columnLetters(column)} «${inferred}»`],
      ),
    ),
    ...line(
      'answered months',
      months.flatMap(({ column, written }) =>
        written === undefined ? [] : [`${columnLetters(column)} says ${written}`],
      ),
    ),
    ...line(
      'mistyped weeks',
      weeks.flatMap(({ column, label, days, inferred }) =>
        inferred === undefined
          ? []
          : [`${columnLetters(column)} «${label}» for ${inferred ?? `${days?.from}/${days?.to}`}`],
      ),
    ),
    ...line('unlabelled columns', unlabelled.map(columnLetters)),
    ...line(
      'header again',
      headerDifferences.map(({ row, column, text, above }) => `${cellName(row, column)} «${text}» for «${above}»`),
    ),
    ...line(
      'marks of no activity',
      strayMarks.map(({ row, column, text }) => `${cellName(row, column)} «${text}»`),
    ),
  ];
}

function activityText(schedule: Schedule, activity: Activity): string {
  const { row, number, stage, title, responsible, responsibleRow, otherOwners = [] } = activity;
  const { marks, unreadMarks, strayMarks, labelSlips = [] } = activity;
  const placed = marks.map((mark) => {
    const week = weekAt(schedule, mark.column);
    return `${MARK_LETTERS[mark.kind]}@${week?.month ?? '?'}/${week?.ordinal}`;
  });
  const unread = unreadMarks.map((mark) => `unread «${mark.text}» in ${columnLetters(mark.column)}`);
  const stray = strayMarks.map((mark) => `stray in ${columnLetters(mark.column)}`);
  const labels = labelSlips.map(
    ({ row: at, column, text, lane }) => `label «${text}» of ${lane} in ${cellName(at, column)}`,
  );
  const shared = responsibleRow === undefined ? '' : ` (of row ${responsibleRow})`;
  const texts = [
    number ?? '-',
    stage ?? '-',
    title.replace(/\n/g, '\\n'),
    [`${responsible.replace(/\n/g, '\\n')}${shared}`, ...otherOwners].join(' + '),
  ];
  return `${row}: ${texts.join(' | ')} | ${[...placed, ...unread, ...stray, ...labels].join(' ')}`.trimEnd();
}
