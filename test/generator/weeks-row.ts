/** The row of weeks: how many a month has and what is written above each. */

import type fc from 'fast-check';
import { addDays, type Day, type Month, monthSpan, weekday } from '#core/schedule/day.ts';
import { weeksOfMonth } from '#core/schedule/week-convention.ts';
import type { DrawnValue } from './drawing.ts';
import { weighted } from './weighted.ts';

/** Options of the row of weeks. */
export interface WeeksRow {
  readonly label:
    | '1'
    | 'S1'
    | 'Semana 1'
    | 'Sem. 1'
    | 'S-1'
    | 'I'
    | '1 as text'
    | '1ª'
    | 'running'
    | 'S running'
    | '3-7'
    | '03 al 07'
    | '3 a 7'
    | 'start date'
    | 'start day'
    | 'none'
    | 'unlabelled'
    | '1Q'
    | 'Quincena 1'
    | 'days'
    | 'working days';
  /** Weeks of a month: so many, those that touch it, or those whose Monday it has. */
  readonly count: '4' | '5' | 'touching' | 'mondays';
}

/** Any such options. */
export const weeksRowFields: { [Key in keyof WeeksRow]: fc.Arbitrary<WeeksRow[Key]> } = {
  label: weighted(
    [60, '1'],
    [28, 'S1'],
    [6, 'Semana 1'],
    [6, 'Sem. 1'],
    [2, 'S-1'],
    [6, 'I'],
    [4, '1 as text'],
    [2, '1ª'],
    [8, 'running'],
    [2, 'S running'],
    [6, '3-7'],
    [4, '03 al 07'],
    [2, '3 a 7'],
    [6, 'start date'],
    [4, 'start day'],
    [36, 'none'],
    [4, 'unlabelled'],
    [4, '1Q'],
    [2, 'Quincena 1'],
    [1, 'days'],
    [1, 'working days'],
  ),
  count: weighted([12, '4'], [3, '5'], [4, 'touching'], [4, 'mondays']),
};

/** Whether the columns are days. */
export function isDaily({ label }: WeeksRow): boolean {
  return label === 'days' || label === 'working days';
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI'];
/** Labels that only make sense for weeks of the calendar. */
const CALENDAR_LABELS: readonly string[] = [
  'running',
  'S running',
  '3-7',
  '03 al 07',
  '3 a 7',
  'start date',
  'start day',
];

/** The labels above a month's columns; null for a column without one. `before` weeks of its year stand in the months before. */
export function weekLabels(month: Month, { label, count }: WeeksRow, before: number): (DrawnValue | null)[] {
  if (label === 'none') return [null];
  if (label === '1Q') return ['1Q', '2Q'];
  if (label === 'Quincena 1') return ['Quincena 1', 'Quincena 2'];
  if (label === 'days' || label === 'working days') return daysOf(month, label === 'working days');
  const mondays = CALENDAR_LABELS.includes(label) || count === 'mondays';
  const starts = weeksOfMonth(month, mondays ? 'mondays' : 'touching').map(({ from }) => from);
  const length = mondays || count === 'touching' ? starts.length : Number(count);
  return Array.from({ length }, (_, at) => weekLabel(label, at, before, starts[at] ?? month));
}

function daysOf(month: Month, working: boolean): number[] {
  const { from, to } = monthSpan(month);
  const days: number[] = [];
  for (let day: Day = from; day <= to; day = addDays(day, 1)) {
    if (!working || weekday(day) <= 5) days.push(Number(day.slice(8)));
  }
  return days;
}

function weekLabel(label: WeeksRow['label'], at: number, before: number, start: Day): DrawnValue | null {
  const first = Number(start.slice(8));
  const last = Number(addDays(start, 4).slice(8));
  const padded = (day: number): string => String(day).padStart(2, '0');
  switch (label) {
    case '1':
      return at + 1;
    case 'I':
      return ROMAN[at] ?? '';
    case 'running':
      return before + at + 1;
    case 'S running':
      return `S${before + at + 1}`;
    case '3-7':
      return `${first}-${last}`;
    case '03 al 07':
      return `${padded(first)} al ${padded(last)}`;
    case '3 a 7':
      return `${first} a ${last}`;
    case 'start date':
      return { day: start, format: 'dd/mm' };
    case 'start day':
      return first;
    case 'unlabelled':
      return null;
    case '1 as text':
      return String(at + 1);
    default:
      return label.replace('1', String(at + 1));
  }
}
