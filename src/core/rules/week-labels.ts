/** Week labels that do not count up, whatever they count by, or say nothing that can be understood. */

import { readWeekLabel } from '#core/reading/week-label.ts';
import { addDays, type Day, type DaySpan, daysBetween } from '#core/schedule/day.ts';
import { eachWeek, weeksByMonth } from '#core/schedule/month-weeks.ts';
import type { MonthGroup, Schedule, Week } from '#core/schedule/schedule.ts';
import { fold } from '#core/text/fold.ts';
import { dailyMonths } from './evident-convention.ts';
import { straySpans } from './week-spans.ts';

/** A label that is not the one that should stand there. */
export interface LabelSlip {
  readonly group: MonthGroup;
  readonly week: Week;
  /** The week before it under the same month, or where both have days. */
  readonly before: Week | null;
  /** The number, the first day or the days that should stand there; null where it cannot be told. */
  readonly expected: number | Day | DaySpan | null;
  /** How many weeks may be missing before it, since it and those after it only count on behind a gap; mostly 0. */
  readonly leftOut: number;
  /** The week after it, where the labels of both have changed places. */
  readonly swapped: Week | null;
}

/** A label's place in the count; null where it says none. */
interface Counted {
  readonly group: MonthGroup;
  readonly week: Week;
  readonly value: number | null;
  /** Columns without label right before it, which may stand for what is left out. */
  readonly blanks: number;
}

/** Share of the labels that must be numbers of weeks for the others to be slips. */
const NUMBERED_SHARE = 0.8;
/** With more slips than two, or than one label in so many, the labels follow some other plan. */
const LABELS_PER_SLIP = 8;
/** Weeks that are called by what they are. */
const HOLIDAYS = /^(?:semana (?:santa|mayor)|(?:semana de )?(?:receso|vacaciones))\b/;
const EPOCH = '2000-01-01';
/** Days. */
const WEEK = 7;

/** The labels out of place; none where the labels follow no plan that is known. */
export function labelSlips(schedule: Pick<Schedule, 'months' | 'weeks' | 'unlabelled'>): LabelSlip[] {
  const blanks = blankColumns(schedule);
  const months = weeksByMonth(schedule).map(({ group, columns }) =>
    eachWeek(columns).map((week, index, all): Counted => {
      const from = all[index - 1]?.column ?? group.column - 1;
      const between = blanks.filter((column) => column > from && column < week.column);
      return { group, week, value: numberOf(week.label), blanks: between.length };
    }),
  );
  const labels = months.flat().filter(({ week }) => week.label !== '');
  const numbered = labels.filter(({ value }) => value !== null);
  const isNumbered = numbered.length >= labels.length * NUMBERED_SHARE;
  const slips = isNumbered ? numberSlips(months, dailyMonths(schedule).size > 0) : dateSlips(schedule, months);
  const many = slips.length * 3 > labels.length || slips.length > Math.max(2, labels.length / LABELS_PER_SLIP);
  return [...unreadLabels(months), ...(many ? [] : slips)];
}

/** Labels that say no week, or one that cannot be. */
function unreadLabels(months: readonly (readonly Counted[])[]): LabelSlip[] {
  return months.flatMap((month) =>
    month.flatMap(({ group, week }, at) =>
      week.inferred === undefined || (isPlaced(week) && HOLIDAYS.test(fold(week.label)))
        ? []
        : [slipOf(group, week, month[at - 1]?.week, week.inferred ?? week.days)],
    ),
  );
}

/** Whether the weeks beside it leave but one that it can be. */
function isPlaced({ days, inferred }: Week): boolean {
  return days !== null || typeof inferred === 'number';
}

function dateSlips(schedule: Pick<Schedule, 'months' | 'weeks'>, months: readonly (readonly Counted[])[]): LabelSlip[] {
  const slips = months.flatMap((month) => daySlips(month.map(dated), null));
  const told = new Set(slips.map(({ week }) => week));
  const others = straySpans(schedule).filter(({ week }) => !told.has(week));
  return [...slips, ...others.map(({ group, week, before, expected }) => slipOf(group, week, before, expected))];
}

function numberSlips(months: readonly (readonly Counted[])[], areDays: boolean): LabelSlip[] {
  if (!areDays && !areApart(months)) return countSlips(months);
  return months.flatMap((month) => daySlips(month, areDays ? 1 : WEEK));
}

function blankColumns({ weeks, unlabelled = [] }: Pick<Schedule, 'weeks' | 'unlabelled'>): number[] {
  const own = new Set(weeks.map(({ column }) => column));
  return unlabelled.filter((column) => !own.has(column));
}

function numberOf(label: string): number | null {
  const read = readWeekLabel(label);
  return read?.kind === 'ordinal' || read?.kind === 'fortnight' ? read.ordinal : null;
}

function dated(counted: Counted): Counted {
  const { days, label } = counted.week;
  return { ...counted, value: days === null || label === '' ? null : daysBetween(EPOCH, days.from) };
}

/** Whether most numbers are further apart than one: the days on which weeks begin. */
function areApart(months: readonly (readonly Counted[])[]): boolean {
  const steps = months.flatMap((month) =>
    month.slice(1).map(({ value }, at) => (value ?? 0) - (month[at]?.value ?? 0)),
  );
  return steps.filter((step) => step > 1).length * 2 > steps.length;
}

/**
 * Days under one month that do not go up by about so much; null where they are dates, a week apart. Plain numbers at
 * either end may belong to the months beside it, and dates at the start.
 */
function daySlips(month: readonly Counted[], step: number | null): LabelSlip[] {
  const known = month.filter(({ value }) => value !== null);
  const valueAt = (at: number): number => known[at]?.value ?? Number.NaN;
  const areDates = step === null;
  const apart = step ?? WEEK;
  return known.flatMap((counted, at) => {
    const [value, last] = [valueAt(at), valueAt(at - 1)];
    const isBeside = value !== last && (at === 1 || (at === known.length - 1 && !areDates));
    if (at === 0 || value > last || isBeside) return [];
    const isLate = value - valueAt(at - 2) === 2 * apart;
    const wrong = isLate ? at - 1 : at;
    const due = valueAt(wrong - 1) + apart;
    const fits = isLate || valueAt(at + 1) === due + apart;
    const expected = areDates ? addDays(EPOCH, due) : due;
    const { group, week } = known[wrong] ?? counted;
    return [slipOf(group, week, known[wrong - 1]?.week, fits ? expected : null)];
  });
}

function slipOf(group: MonthGroup, week: Week, before: Week | undefined, expected: LabelSlip['expected']): LabelSlip {
  return { group, week, before: before ?? null, expected, leftOut: 0, swapped: null };
}

/** Weeks that do not count on by one: from 1 in each month or, where most months go on from the one before, through the year. */
function countSlips(months: readonly (readonly Counted[])[]): LabelSlip[] {
  const starts = months.slice(1).map((month, at) => {
    const [first, last] = [month[0]?.value ?? null, months[at]?.at(-1)?.value ?? null];
    if (first === 1) return 'again';
    return first !== null && last !== null && (first === last || first === last + 1) ? 'on' : 'neither';
  });
  const runsOn = starts.filter((start) => start === 'on').length > starts.filter((start) => start === 'again').length;
  let due: number | null = null;
  return months.flatMap((month, at) => {
    const start = starts[at - 1];
    const last = months[at - 1] ?? [];
    if (runsOn) {
      const found = monthSlips(month, start === 'neither' && due !== month[0]?.value ? due : null);
      due = found.last;
      return found.slips;
    }
    const isFree = start === undefined ? month.every(({ value }) => value !== 1) : start === 'on' && endsAgain(last);
    return monthSlips(month, isFree ? null : 0).slips;
  });
}

/** Whether the count begins again before the month ends: its name reaches over the first weeks of the next one. */
function endsAgain(month: readonly Counted[]): boolean {
  const values = month.map(({ value }) => value ?? 0);
  return (values.at(-1) ?? 0) < Math.max(...values);
}

/** A label that says a number, its place under the month, and how many right before it say none. */
interface Known extends Counted {
  readonly value: number;
  readonly at: number;
  readonly skipped: number;
}

function knownIn(month: readonly Counted[]): Known[] {
  const known: Known[] = [];
  for (const [at, counted] of month.entries()) {
    const { value } = counted;
    if (value !== null) known.push({ ...counted, value, at, skipped: at - 1 - (known.at(-1)?.at ?? -1) });
  }
  return known;
}

/** `last` is the number the month goes on from, null where it may begin with any; then the one it should end with. */
function monthSlips(month: readonly Counted[], last: number | null): { slips: LabelSlip[]; last: number | null } {
  const slips: LabelSlip[] = [];
  const known = knownIn(month);
  let base = last;
  for (const [index, counted] of known.entries()) {
    const { value, blanks, skipped } = counted;
    const expected: number = (base ?? value - 1) + 1 + skipped;
    const isFine = base === null || (value > base && value <= expected + blanks);
    const slip = isFine ? null : slipAt(counted, month[counted.at - 1], expected, known[index + 1]);
    base = slip === null || known[index + 1]?.value === value + 1 ? value : expected;
    if (slip !== null && slips.at(-1)?.swapped !== counted.week) slips.push(slip);
  }
  const isBackwards = known.length > 2 && known.every(({ value }, at) => value === (known[0]?.value ?? 0) - at);
  return { slips: isBackwards ? slips.slice(0, 1) : slips, last: base };
}

function slipAt(counted: Known, before: Counted | undefined, expected: number, next: Known | undefined): LabelSlip {
  const { value } = counted;
  const goesOn = next === undefined || next.value === value + 1;
  const isSwapped = next?.value === expected && value === expected + 1;
  const startsAgain = value === 1 && (next === undefined || next.value === 2);
  return {
    ...slipOf(counted.group, counted.week, before?.week, startsAgain ? null : expected),
    leftOut: goesOn ? Math.max(0, value - expected) : 0,
    swapped: isSwapped ? next.week : null,
  };
}
