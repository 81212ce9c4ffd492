/** Reads the week columns under the months and finds the days each one stands for. */

import { addDays, addMonths, type Day, type DaySpan, type Month, monthSpan, weekday } from '#core/schedule/day.ts';
import type { MonthGroup, Week } from '#core/schedule/schedule.ts';
import {
  type CountedMonth,
  fittingConvention,
  misfitsUnder,
  type WeekConvention,
  weeksOfMonth,
} from '#core/schedule/week-convention.ts';
import type { Header } from './find-header.ts';
import type { Grid } from './grid.ts';
import { areSlips, placeLabels, placeMistyped, type ReadLabel } from './place-mistyped.ts';
import type { UndatedMonth } from './read-months.ts';
import { type LabelledDays, readWeekLabel, type WeekLabel } from './week-label.ts';

/** More columns in a month than it can have weeks are days. */
const MOST_WEEKS = 6;

/** The answers to whether numbered columns are days. */
export const DAY_COLUMNS = 'dia';
export const WEEK_COLUMNS = 'semana';

type Label = WeekLabel | null;

/** How the weeks of a schedule are told. */
export interface WeekReading {
  /** How the weeks of a month are counted, where their labels do not say their days. */
  readonly convention: WeekConvention;
  /** Whether columns that are numbered like the days of a month are days. */
  readonly daysAsColumns: boolean;
}

/** Whether every month has two columns without labels: its halves. */
function areHalves(months: readonly UndatedMonth[], { weekRow }: Header): boolean {
  return weekRow === null && months.every(({ weeks }) => weeks.length === 2);
}

/** The way of counting under which the fewest months have another number of weeks than the sheet gives them. */
export function conventionOf(months: readonly MonthGroup[]): WeekConvention {
  return fittingConvention(counted(months));
}

/** How many months have another number of weeks than the sheet gives them, in the way of counting that fits best. */
export function misfitsOf(months: readonly MonthGroup[]): number {
  return misfitsUnder(conventionOf(months), counted(months));
}

function counted(months: readonly MonthGroup[]): CountedMonth[] {
  return months.flatMap(({ month, weeks }) => (month === null ? [] : [{ month, weeks }]));
}

/** The weeks in column order. */
export function readWeeks(
  grid: Grid,
  header: Header,
  undated: readonly UndatedMonth[],
  months: readonly MonthGroup[],
  reading: WeekReading,
): Week[] {
  const halves = areHalves(undated, header);
  const told = undated.map(({ weeks }) => weeks.map(([column = 0]) => readText(grid, header, column)));
  const isPlaced = areSlips(told.flat());
  return undated.flatMap((group, at) => {
    const month = months[at]?.month ?? null;
    const texts = told[at] ?? [];
    const read = placeLabels(texts);
    const counted = read.every((label, index) => isPlaceInMonth(label, index, read));
    const weeks = texts.map(({ text }, index) => {
      const ordinal = counted ? (placeOf(read[index]) ?? index + 1) : index + 1;
      const half = halves && month !== null ? halfOf(month, ordinal) : null;
      const days = month === null ? null : (half ?? daysOf(month, read, index, ordinal, reading));
      return { month, ordinal, label: text, days };
    });
    const placed = isPlaced ? placeMistyped(weeks, texts, read) : weeks;
    return placed.flatMap((week, index) => (group.weeks[index] ?? []).map((column) => ({ ...week, column })));
  });
}

function weekText(grid: Grid, { weekRow }: Header, column: number): string {
  return weekRow === null ? '' : grid.text(weekRow, column).trim();
}

function weekLabelAt(grid: Grid, { weekRow }: Header, column: number): Label {
  return weekRow === null ? null : readWeekLabel(grid.text(weekRow, column), grid.value(weekRow, column));
}

/** What the labels of a month say, mistyped ones by those beside them. */
function labelsOf(grid: Grid, header: Header, { weeks }: UndatedMonth): Label[] {
  return placeLabels(weeks.map(([column = 0]) => readText(grid, header, column)));
}

function readText(grid: Grid, header: Header, column: number): ReadLabel {
  return { text: weekText(grid, header, column), label: weekLabelAt(grid, header, column) };
}

/** Whether the columns of a month are days: more than it has weeks, numbered upwards. */
export function areDays(grid: Grid, header: Header, month: UndatedMonth): boolean {
  const read = labelsOf(grid, header, month);
  return read.length > MOST_WEEKS && countUp(read);
}

/** How many days of a week such columns stand for: Monday to Friday, to Saturday, to Sunday. */
const DAYS_OF_WEEK: readonly number[] = [5, 6, 7];

/** Whether the numbers are just the days of the month, or its working days, from the first one on: nobody would doubt it. */
export function areCalendarDays(grid: Grid, header: Header, { weeks }: UndatedMonth, month: Month | null): boolean {
  if (month === null) return false;
  const numbers = weeks.map(([column = 0]) => placeOf(weekLabelAt(grid, header, column)) ?? 0);
  const [first = 0] = numbers;
  const last = numbers.at(-1) ?? 0;
  const { from, to } = monthSpan(month);
  if (first < 1 || last > Number(to.slice(8))) return false;
  const days = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return DAYS_OF_WEEK.some((count) => {
    const expected = days.filter((day) => weekday(addDays(from, day - 1)) <= count);
    return expected.join() === numbers.join();
  });
}

/** Weeks whose labels start again under one month: its merge and the labels disagree. */
export function restartingWeek(grid: Grid, header: Header, { weeks }: UndatedMonth): number | null {
  const restart = weeks.find(([column = 0], index) => {
    const [before = 0] = weeks[index - 1] ?? [];
    const [label, previous] = [weekLabelAt(grid, header, column), weekLabelAt(grid, header, before)];
    return index > 0 && label?.kind === 'ordinal' && previous?.kind === 'ordinal' && label.ordinal <= previous.ordinal;
  });
  return restart?.[0] ?? null;
}

function countUp(labels: readonly Label[]): boolean {
  return labels.every((label, index) => {
    const place = placeOf(label);
    return place !== null && (index === 0 || place > (placeOf(labels[index - 1]) ?? 0));
  });
}

/** Labels that start again at 1 in each month say the week's place; those that run on through the year do not. */
function isPlaceInMonth(label: Label, index: number, labels: readonly Label[]): boolean {
  if (label?.kind !== 'ordinal' && label?.kind !== 'fortnight') return false;
  const before = labels[index - 1];
  return label.ordinal <= MOST_WEEKS && (placeOf(before) ?? 0) < label.ordinal && (placeOf(labels[0]) ?? 0) <= 2;
}

function placeOf(label: Label | undefined): number | null {
  return label !== null && label !== undefined && 'ordinal' in label ? label.ordinal : null;
}

function daysOf(
  month: Month,
  labels: readonly Label[],
  index: number,
  ordinal: number,
  { convention, daysAsColumns }: WeekReading,
): DaySpan | null {
  const label = labels[index] ?? null;
  if (label?.kind === 'date') return weekFrom(label.day);
  if (label?.kind === 'days') return daysNamed(month, labels, index, label);
  if (label?.kind === 'fortnight') return halfOf(month, label.ordinal);
  if (label !== null && daysAsColumns && labels.length > MOST_WEEKS && countUp(labels)) {
    return labelledDays(month, label.ordinal, label.ordinal);
  }
  if (labels.length === 1 && label?.kind !== 'start') return monthSpan(month);
  if (label !== null && (label.kind === 'start' || areStarts(labels))) {
    const start = labelledDays(month, label.ordinal, label.ordinal);
    return start && weekFrom(start.from);
  }
  return weeksOfMonth(month, convention)[ordinal - 1] ?? null;
}

/** A first week such as `28-2` under May begins in the month before; a later one ends in the next. */
function daysNamed(
  month: Month,
  labels: readonly Label[],
  index: number,
  { firstDay, lastDay }: LabelledDays,
): DaySpan | null {
  if (areDates(labels, month)) return weekFrom(`${month}-${String(firstDay).padStart(2, '0')}`);
  const reachesBack = index === 0 && labels.length > 1 && lastDay < firstDay;
  return labelledDays(reachesBack ? addMonths(month, -1) : month, firstDay, lastDay);
}

/** `03/03 10/03 17/03` under March are the days on which the weeks begin, and no spans. */
function areDates(labels: readonly Label[], month: Month): boolean {
  const number = Number(month.slice(5));
  const read = labels.filter((label) => label !== null);
  return read.length > 1 && read.every((label) => label.kind === 'days' && label.lastDay === number);
}

/** `3 10 17 24`: plain numbers a week apart are the days on which the weeks begin. */
function areStarts(labels: readonly Label[]): boolean {
  const places = labels.map(placeOf);
  return places.length > 2 && places.every((place, index) => index === 0 || place === (places[index - 1] ?? 0) + 7);
}

/** To the Friday when the week begins on a Monday, seven days otherwise. */
function weekFrom(from: Day): DaySpan {
  return { from, to: addDays(from, weekday(from) === 1 ? 4 : 6) };
}

function halfOf(month: Month, half: number): DaySpan {
  const { from, to } = monthSpan(month);
  return half === 1 ? { from, to: addDays(from, 14) } : { from: addDays(from, 15), to };
}

/** "29-2" ends in the next month, and "16-30" with February. Null when the month has no such days. */
function labelledDays(month: Month, firstDay: number, lastDay: number): DaySpan | null {
  const endMonth = lastDay < firstDay ? addMonths(month, 1) : month;
  const from = `${month}-${String(firstDay).padStart(2, '0')}`;
  const to = `${endMonth}-${String(lastDay).padStart(2, '0')}`;
  const end = monthSpan(endMonth).to;
  return from <= monthSpan(month).to ? { from, to: to < end ? to : end } : null;
}
