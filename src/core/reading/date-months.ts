/** Finds the year of each month: from the labels that name one, else from the texts of the sheet, else from the user. */

import { columnLetters } from '#core/change/area.ts';
import { addMonths, type Month, monthsBetween } from '#core/schedule/day.ts';
import type { Answers } from '#core/schedule/decision.ts';
import type { MonthGroup } from '#core/schedule/schedule.ts';
import { range } from './grid.ts';
import { type MonthLabel, readMonthLabel } from './month-label.ts';
import type { UndatedMonth } from './read-months.ts';

/**
 * Dates the months: those that name their year anchor the others; years change where {@link startsYear} says so. Without any anchor the first month takes `firstYear`; null leaves them undated. A first month that the user gave
 * moves all of them, and one that was given for a column counts for that one alone.
 */
export function dateMonths(
  months: readonly UndatedMonth[],
  row: number,
  firstYear: number | null,
  answers: Answers,
): MonthGroup[] {
  const first = answers.get('first-month');
  const years = yearsOf(months, firstYear ?? (first === undefined ? null : Number(first.slice(0, 4))));
  const read = months.map(({ month }, index) => monthName(years[index] ?? null, month));
  const shift = first === undefined ? 0 : monthsBetween(read[0] ?? first, first);
  return months.map(({ label, column, weeks, inferred }, index) => {
    const month = read[index] ?? null;
    const written = month && addMonths(month, shift);
    const told = answers.get(`month-order:${columnLetters(column)}`);
    const group = { label, row, column, weeks: weeks.length, month: told ?? written };
    const named = inferred === undefined ? null : readMonthLabel(label, label);
    if (inferred !== undefined && named === null) return { ...group, inferred };
    const labelled = labelledMonth(written, named);
    const isOther = labelled !== null && (told !== undefined || labelled !== written);
    return isOther ? { ...group, written: labelled } : group;
  });
}

/** The month that its label names, where it was taken for another one by its place. */
function labelledMonth(month: Month | null, named: MonthLabel | null): Month | null {
  return month === null || named === null ? month : monthName(named.year ?? Number(month.slice(0, 4)), named.month);
}

/**
 * Whether a month without a year lies in another one than the month before: its number does not grow, nor does that of the
 * next one, which goes on from it. Otherwise one of the names is wrong, and the year the same.
 */
export function startsYear(months: readonly Pick<UndatedMonth, 'month'>[], at: number): boolean {
  const numberAt = (index: number): number => months[index]?.month ?? 0;
  const [month, before] = [numberAt(at), numberAt(at - 1)];
  const isLate = at > 1 && month === numberAt(at - 2) + 2;
  return month < before && numberAt(at + 1) < before && !isLate;
}

function monthName(year: number | null, month: number): Month | null {
  return year === null ? null : `${year}-${String(month).padStart(2, '0')}`;
}

function yearsOf(months: readonly UndatedMonth[], firstYear: number | null): (number | null)[] {
  const anchor = months.findIndex(({ year }) => year !== null);
  const years: (number | null)[] = months.map(({ year }) => year);
  if (anchor < 0) {
    if (firstYear === null) return years;
    years[0] = firstYear;
  }
  const start = Math.max(anchor, 0);
  for (const index of range(start + 1, months.length - 1)) {
    const before = years[index - 1] ?? null;
    years[index] = years[index] ?? (before === null ? null : before + Number(startsYear(months, index)));
  }
  for (let index = start - 1; index >= 0; index -= 1) {
    const later = years[index + 1];
    years[index] = later === null || later === undefined ? null : later - Number(startsYear(months, index + 1));
  }
  return years;
}
