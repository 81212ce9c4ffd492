/** Reads the week columns under the months and finds the days each one stands for. */

import { addMonths, type DaySpan, type Month, monthSpan } from '#core/schedule/day.ts';
import type { MonthGroup, Week } from '#core/schedule/schedule.ts';
import { fittingConvention, type WeekConvention, weeksOfMonth } from '#core/schedule/week-convention.ts';
import type { Header } from './find-header.ts';
import { type Grid, range } from './grid.ts';
import { readWeekLabel, type WeekLabel } from './week-label.ts';

/** The weeks in column order. */
export function readWeeks(grid: Grid, header: Header, months: readonly MonthGroup[]): Week[] {
  const convention = fittingConvention(
    months.flatMap(({ month, weeks }) => (month === null ? [] : [{ month, weeks }])),
  );
  return months.flatMap((group) => {
    const labels = range(group.column, group.column + group.weeks - 1).map((column) =>
      header.weekRow === null ? '' : grid.text(header.weekRow, column).trim(),
    );
    const read = labels.map(readWeekLabel);
    const counted = read.every(
      (label, index) => label?.kind === 'ordinal' && isPlaceInMonth(label.ordinal, index, read),
    );
    return labels.map((label, index) => {
      const ordinal = counted ? ordinalOf(read[index]) : index + 1;
      const days = daysOf(group, read[index] ?? null, ordinal, convention);
      return { month: group.month, ordinal, column: group.column + index, label, days };
    });
  });
}

/** Labels that start again at 1 in each month say the week's place; those that run on through the year do not. */
function isPlaceInMonth(ordinal: number, index: number, labels: readonly (WeekLabel | null)[]): boolean {
  const before = labels[index - 1];
  return ordinal <= 6 && (before?.kind !== 'ordinal' || before.ordinal < ordinal) && ordinalOf(labels[0]) <= 2;
}

function ordinalOf(label: WeekLabel | null | undefined): number {
  return label?.kind === 'ordinal' ? label.ordinal : 0;
}

function daysOf(
  { month, weeks }: MonthGroup,
  label: WeekLabel | null,
  ordinal: number,
  convention: WeekConvention,
): DaySpan | null {
  if (month === null) return null;
  if (label?.kind === 'days') return labelledDays(month, label.firstDay, label.lastDay);
  if (weeks === 1) return monthSpan(month);
  return weeksOfMonth(month, convention)[ordinal - 1] ?? null;
}

/** "29-2" ends in the next month. Null when the month has no such days. */
function labelledDays(month: Month, firstDay: number, lastDay: number): DaySpan | null {
  const endMonth = lastDay < firstDay ? addMonths(month, 1) : month;
  const from = `${month}-${String(firstDay).padStart(2, '0')}`;
  const to = `${endMonth}-${String(lastDay).padStart(2, '0')}`;
  return from <= monthSpan(month).to && to <= monthSpan(endMonth).to ? { from, to } : null;
}
