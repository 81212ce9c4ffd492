/** When an activity happens, as far as its marks say. */

import { oncePer } from '#core/collections/once-per.ts';
import { type DaySpan, daysBetween, spanKey } from '#core/schedule/day.ts';
import type { Mark } from '#core/schedule/mark.ts';
import type { Activity, Schedule } from '#core/schedule/schedule.ts';
import { inOrder, type Possible, spanOf, type Verdict } from '#core/schedule/verdict.ts';
import type { Chain } from './chain.ts';

/** The weeks of an activity. Marks that cancel it are none. */
export interface Timing {
  /** On which days it may begin; null where it has no weeks or the calendar does not know them. */
  readonly start: Possible;
  /** On which days it may happen. */
  readonly whole: Possible;
  /** On which days each of its dates may be, in order: more than one only where its weeks lie far apart and nothing else can be meant. */
  readonly dates: readonly DaySpan[];
  /** The weeks it is planned or was carried out in, each once, in order; those that the calendar does not know are left out. */
  readonly weeks: readonly TimedWeek[];
}

/** A week and the first of the columns in which the activity has it. */
export interface TimedWeek {
  readonly days: DaySpan;
  readonly row: number;
  readonly column: number;
}

/** Tells the timing of an activity. */
export type TimingOf = (activity: Activity) => Timing;

/** Weeks no further apart may be those of one date that takes long, or is not settled yet. */
const ONE_DATE = 21;

/**
 * Reads the timing of activities; made once for all of a schedule. Where the marks can be read in several ways (planned in one
 * week and carried out in another, moved nobody knows where to, an earlier text nobody understands), every way counts as
 * possible. A week that it was moved away from, to a later one, is none any more.
 */
export function timingIn({ weeks }: Pick<Schedule, 'weeks'>): TimingOf {
  const daysAt: DaysAt = new Map(weeks.map(({ column, days }) => [column, days]));
  return oncePer((activity) => timingFrom(activity, daysAt));
}

type DaysAt = ReadonlyMap<number, Possible>;

/** What is not always asked for is worked out only when it is. */
function timingFrom(activity: Activity, daysAt: DaysAt): Timing {
  const { marks, unreadMarks } = activity;
  const known = marks.filter(({ kind }) => kind === 'planned' || kind === 'executed');
  const moved = marks.filter(({ kind, column }) => kind === 'rescheduled' && !isMovedOn(column, known, daysAt));
  const spans = (columns: readonly number[]): Possible =>
    known.length === 0 ? null : spanOf(columns.map((column) => daysAt.get(column) ?? null));
  const start = once(() => {
    const readings = [...new Set(known.map(({ row }) => row))].map((row) => known.filter((mark) => mark.row === row));
    const begun = first(known);
    const doubts = unreadMarks.filter(({ column }) => begun.every((from) => column < from));
    return spans([...readings, moved, doubts].flatMap((cells) => first(cells)));
  });
  const whole = once(() => spans([...known, ...moved].map(({ column }) => column)));
  const weeks = once(() => distinct(known, daysAt));
  const dates = once(() => datesOf(activity, whole(), daysAt));
  return {
    get start() {
      return start();
    },
    get whole() {
      return whole();
    },
    get dates() {
      return dates();
    },
    get weeks() {
      return weeks();
    },
  };
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function first(cells: readonly { readonly column: number }[]): number[] {
  return cells.length === 0 ? [] : [Math.min(...cells.map(({ column }) => column))];
}

function isMovedOn(column: number, known: readonly Mark[], daysAt: DaysAt): boolean {
  const left = daysAt.get(column);
  return !!left && known.some((mark) => (daysAt.get(mark.column)?.from ?? '') > left.from);
}

/** A mark and its days. */
interface DatedMark extends Mark {
  readonly days: DaySpan;
}

function datesOf({ marks, unreadMarks }: Activity, whole: Possible, daysAt: DaysAt): DaySpan[] {
  if (whole === null) return [];
  const dated = marks
    .flatMap((mark): DatedMark[] => {
      const days = daysAt.get(mark.column) ?? null;
      return days === null || mark.kind === 'cancelled' ? [] : [{ ...mark, days }];
    })
    .sort((a, b) => (a.days.from < b.days.from ? -1 : 1));
  const begun = dated.slice(dated.findIndex(({ kind }) => kind !== 'rescheduled'));
  const groups: DatedMark[][] = [];
  for (const mark of begun) {
    const last = groups.at(-1)?.at(-1);
    if (last === undefined || daysBetween(last.days.from, mark.days.from) > ONE_DATE) groups.push([mark]);
    else groups.at(-1)?.push(mark);
  }
  const isUnclear = unreadMarks.length > 0 || begun.some(({ kind }) => kind === 'rescheduled') || mayBeLate(groups);
  return isUnclear ? [whole] : groups.flatMap((group) => spanOf(group.map(({ days }) => days)) ?? []);
}

/** Whether what was carried out at one of the dates may be what was planned for another. */
function mayBeLate(groups: readonly (readonly DatedMark[])[]): boolean {
  const has = (group: readonly DatedMark[], kind: Mark['kind']): boolean => group.some((mark) => mark.kind === kind);
  const isUnplanned = (group: readonly DatedMark[]): boolean =>
    group.some(({ lane }) => lane !== undefined) && !has(group, 'planned');
  return groups.some(
    (group, at) =>
      isUnplanned(group) || (!has(group, 'executed') && groups.slice(at + 1).some((later) => has(later, 'executed'))),
  );
}

function distinct(marks: readonly Mark[], daysAt: DaysAt): TimedWeek[] {
  const byDays = new Map<string, TimedWeek>();
  for (const { row, column } of [...marks].sort((a, b) => a.column - b.column)) {
    const days = daysAt.get(column) ?? null;
    if (days !== null && !byDays.has(spanKey(days))) byDays.set(spanKey(days), { days, row, column });
  }
  return [...byDays.values()].sort((a, b) => (a.days.from < b.days.from ? -1 : 1));
}

/** Whether nothing of an activity is left but marks that cancel it. */
export function isCancelled({ marks, unreadMarks, strayMarks }: Activity): boolean {
  return (
    marks.length > 0 && unreadMarks.length + strayMarks.length === 0 && marks.every(({ kind }) => kind === 'cancelled')
  );
}

/** Whether each link begins after the one before it, or in the same week; null for the first. */
export function linkVerdicts({ links }: Chain, timingOf: TimingOf): (Verdict | null)[] {
  const starts = links.map(({ activity }) => timingOf(activity).start);
  return starts.map((start, index) => (index === 0 ? null : inOrder(starts[index - 1] ?? null, start)));
}
