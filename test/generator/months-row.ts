/** The row of months: how they are written, over how many columns, and where the year stands. */

import type fc from 'fast-check';
import { addMonths, type Month } from '#core/schedule/day.ts';
import { monthName } from '#core/schedule/spanish-dates.ts';
import { type Drawing, type DrawnValue, merge, write } from './drawing.ts';
import type { Plan } from './plan.ts';
import { weighted } from './weighted.ts';

/** How months are written; the ones of the second list name their year. */
const PLAIN_LABELS = [
  [8, 'ENERO'],
  [6, 'Enero'],
  [2, 'enero'],
  [4, 'ENE'],
  [3, 'Ene'],
  [2, 'ene.'],
  [1, 'January'],
  [1, 'Jan'],
  [1, 'E'],
] as const;
const DATED_LABELS = [
  [5, 'ENERO 2025'],
  [3, 'Enero de 2025'],
  [3, 'ENE-25'],
  [2, 'ene-25'],
  [1, 'Ene. 2025'],
  [1, 'ENERO\n2025'],
  [2, '01/2025'],
  [1, 'January 2025'],
  [1, 'Jan-25'],
  [3, 'date mmm-yy'],
  [1, 'date mmmm'],
  [1, 'date mmmm yyyy'],
  [1, 'date mm/yyyy'],
] as const;

type PlainLabel = (typeof PLAIN_LABELS)[number][1];
type DatedLabel = (typeof DATED_LABELS)[number][1];

/** Options of the row of months. */
export interface MonthsRow {
  /** Where the year stands. */
  readonly year: 'label' | 'row' | 'title' | 'subtitle' | 'sheet name' | 'nowhere';
  readonly plain: PlainLabel;
  readonly dated: DatedLabel;
  /** A label over several weeks: merged, in the first column only, or in each. */
  readonly spread: 'merged' | 'once' | 'repeated';
  /** The year's own row: `2025` or `VIGENCIA 2025`, merged over its months or in the first one only. */
  readonly yearRow: 'merged number' | 'merged text' | 'once';
}

/** Any such options. */
export const monthsRowFields: { [Key in keyof MonthsRow]: fc.Arbitrary<MonthsRow[Key]> } = {
  year: weighted([45, 'label'], [10, 'row'], [36, 'title'], [6, 'subtitle'], [1, 'sheet name'], [1, 'nowhere']),
  plain: weighted(...PLAIN_LABELS),
  dated: weighted(...DATED_LABELS),
  spread: weighted([14, 'merged'], [3, 'once'], [2, 'repeated']),
  yearRow: weighted([4, 'merged number'], [2, 'merged text'], [1, 'once']),
};

/** The calendar months of a plan. */
export function monthsOf({ year, firstMonth, months }: Plan): Month[] {
  const first = `${year}-${String(firstMonth).padStart(2, '0')}`;
  return Array.from({ length: months }, (_, index) => addMonths(first, index));
}

/** What is written for a month, and what a person reads there. */
export function monthLabel(
  month: Month,
  { year, plain, dated }: MonthsRow,
): { readonly value: DrawnValue; readonly shown: string } {
  const style = year === 'label' ? dated : plain;
  if (style.startsWith('date ')) {
    const format = style.slice('date '.length);
    return { value: { day: `${month}-01`, format }, shown: shownDate(month, format) };
  }
  const text = writtenMonth(month, style);
  return { value: text, shown: text };
}

function shownDate(month: Month, format: string): string {
  return format
    .replace('mmmm', monthName(month))
    .replace('mmm', shortName(monthName(month)))
    .replace('mm', month.slice(5))
    .replace('yyyy', month.slice(0, 4))
    .replace('yy', month.slice(2, 4));
}

const ENGLISH = 'January February March April May June July August September October November December'.split(' ');

function shortName(name: string): string {
  return name.slice(0, 3);
}

/** The month written like the example of January 2025. */
function writtenMonth(month: Month, example: string): string {
  const name = monthName(month);
  const english = ENGLISH[Number(month.slice(5)) - 1] ?? '';
  const capital = name.charAt(0).toUpperCase() + name.slice(1);
  if (example === 'E') return capital.charAt(0);
  return example
    .replace('2025', month.slice(0, 4))
    .replace('25', month.slice(2, 4))
    .replace('01/', `${month.slice(5)}/`)
    .replace('January', english)
    .replace('Jan', shortName(english))
    .replace('ENERO', name.toUpperCase())
    .replace('Enero', capital)
    .replace('enero', name)
    .replace('ENE', shortName(name).toUpperCase())
    .replace('Ene', shortName(capital))
    .replace('ene', shortName(name));
}

/** One month's columns. */
export interface MonthColumns {
  readonly month: Month;
  readonly column: number;
  readonly columns: number;
}

/** Writes the months in their row. */
export function drawMonths(drawing: Drawing, row: number, groups: readonly MonthColumns[], options: MonthsRow): void {
  for (const { month, column, columns } of groups) {
    const { value } = monthLabel(month, options);
    const times = options.spread === 'repeated' ? columns : 1;
    for (let at = 0; at < times; at += 1) write(drawing, row, column + at, value);
    if (options.spread === 'merged') merge(drawing, { row, column, rows: 1, columns });
  }
}

/** Writes the years in a row of their own. */
export function drawYears(drawing: Drawing, row: number, groups: readonly MonthColumns[], options: MonthsRow): void {
  const years = [...new Set(groups.map(({ month }) => month.slice(0, 4)))];
  for (const year of years) {
    const own = groups.filter(({ month }) => month.startsWith(year));
    const column = own[0]?.column ?? 1;
    const columns = own.reduce((sum, group) => sum + group.columns, 0);
    write(drawing, row, column, options.yearRow === 'merged text' ? `VIGENCIA ${year}` : Number(year));
    if (options.yearRow !== 'once') merge(drawing, { row, column, rows: 1, columns });
  }
}
