/** The header of the schedules that tests build: months, week columns and what stands above them. */

import { type DaySpan, isDay, type Month, monthSpan } from '#core/schedule/day.ts';
import type { MonthGroup, Week } from '#core/schedule/schedule.ts';
import { longMonth } from '#core/schedule/spanish-dates.ts';
import { fittingConvention, type WeekConvention, weeksOfMonth } from '#core/schedule/week-convention.ts';

/** The column of the first week. */
export const FIRST_WEEK_COLUMN = 5;

/** A month of the header: dated (`2025-03`) or not (null). */
export interface MonthPlan {
  readonly month: Month | null;
  readonly weeks: number;
  /** `MARZO 2025` unless said otherwise. */
  readonly label?: string;
  /** The label names no month, and the reader inferred it. */
  readonly inferred?: boolean;
  /** What the label says, where the user said that it is `month`. */
  readonly written?: Month;
  /**
   * What is written above its columns, `1 2 3 …` unless said otherwise: `-` is a week without label, `_` a column without
   * label that is no week, `?Senana 2` one whose label was told by those beside it. `weeks` counts without the second.
   */
  readonly labels?: readonly string[];
}

/** Months with as many week columns as they have Monday–Friday weeks. */
export function completeMonths(...months: readonly Month[]): MonthPlan[] {
  return months.map((month) => ({ month, weeks: weeksOfMonth(month, 'touching').length }));
}

/** The months of a header whose weeks begin in the builder's first week column; `width` columns stand for each week. */
export function monthGroups(plans: readonly MonthPlan[], row: number, width: number): MonthGroup[] {
  let column = FIRST_WEEK_COLUMN;
  return plans.map((plan) => {
    const { month, weeks, label, inferred, written } = plan;
    const usual = month === null ? 'MES' : longMonth(month).replace(' de', '').toUpperCase();
    const text = label ?? (inferred ? '' : usual);
    const group = { label: text.trim(), month, row, column, weeks };
    column += labelsOf(plan).length * width;
    return { ...group, ...(inferred ? { inferred: text } : {}), ...(written === undefined ? {} : { written }) };
  });
}

function labelsOf({ weeks, labels }: MonthPlan): readonly string[] {
  return labels ?? Array.from({ length: weeks }, (_, index) => String(index + 1));
}

/** The columns of a month and what stands above them. */
export function columnsOf(
  plan: MonthPlan,
  group: MonthGroup | undefined,
  width: number,
): { label: string; column: number }[] {
  const first = group?.column ?? 0;
  return labelsOf(plan).map((label, index) => ({ label, column: first + index * width }));
}

/** The weeks of the months, `width` of them for each; `told` is how the user said that they are counted. */
export function weeksOf(
  plans: readonly MonthPlan[],
  months: readonly MonthGroup[],
  width: number,
  told?: WeekConvention,
): Week[] {
  const dated = months.flatMap(({ month, weeks }) => (month === null ? [] : [{ month, weeks }]));
  const convention = told ?? fittingConvention(dated);
  return plans.flatMap((plan, at) => {
    const columns = columnsOf(plan, months[at], width).filter(({ label }) => label !== '_');
    const numbers = columns.map(({ label }) => Number(label));
    const counted = numbers.every((number, index) => number <= 6 && number > (numbers[index - 1] ?? 0));
    return columns.flatMap(({ label, column }, index): Week[] => {
      const ordinal = counted ? (numbers[index] ?? 0) : index + 1;
      const days = plan.month === null ? null : daysOf(plan, plan.month, label, ordinal, convention);
      const written = label.startsWith('?') ? { label: label.slice(1), inferred: ordinal } : { label };
      const week = { month: plan.month, ordinal, days, ...(label === '-' ? { label: '' } : written) };
      return Array.from({ length: width }, (_, side) => ({ ...week, column: column + side }));
    });
  });
}

/** More columns than these are days. */
const MOST_WEEKS = 7;

/** The days that a label such as `3-7` says, the day of a column of days, otherwise those of the calendar. */
function daysOf(
  { weeks }: MonthPlan,
  month: Month,
  label: string,
  ordinal: number,
  convention: WeekConvention,
): DaySpan | null {
  const [from, to] = (/^(\d+)-(\d+)$/.exec(label)?.slice(1) ?? []).map((day) => `${month}-${day.padStart(2, '0')}`);
  if (from !== undefined && to !== undefined) return { from, to };
  if (weeks === 1 && label === '1') return monthSpan(month);
  if (weeks <= MOST_WEEKS) return weeksOfMonth(month, convention)[ordinal - 1] ?? null;
  const day = `${month}-${label.padStart(2, '0')}`;
  return isDay(day) ? { from: day, to: day } : null;
}
