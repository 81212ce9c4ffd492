/** When an activity happens, as far as its marks say. */

import { oncePer } from '#core/collections/once-per.ts';
import { type DaySpan, spanKey } from '#core/schedule/day.ts';
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

/**
 * Reads the timing of activities; made once for all of a schedule. Where the marks can be read in several ways (planned in one
 * week and carried out in another, moved, an earlier text nobody understands), every way counts as possible.
 */
export function timingIn({ weeks }: Pick<Schedule, 'weeks'>): TimingOf {
  const daysAt: DaysAt = new Map(weeks.map(({ column, days }) => [column, days]));
  return oncePer((activity) => timingFrom(activity, daysAt));
}

type DaysAt = ReadonlyMap<number, Possible>;

/** What is not always asked for is worked out only when it is. */
function timingFrom({ marks, unreadMarks }: Activity, daysAt: DaysAt): Timing {
  const known = marks.filter(({ kind }) => kind === 'planned' || kind === 'executed');
  const moved = marks.filter(({ kind }) => kind === 'rescheduled');
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
  return {
    get start() {
      return start();
    },
    get whole() {
      return whole();
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

function distinct(marks: readonly Mark[], daysAt: DaysAt): TimedWeek[] {
  const byDays = new Map<string, TimedWeek>();
  for (const { row, column } of [...marks].sort((a, b) => a.column - b.column)) {
    const days = daysAt.get(column) ?? null;
    if (days !== null && !byDays.has(spanKey(days))) byDays.set(spanKey(days), { days, row, column });
  }
  return [...byDays.values()].sort((a, b) => (a.days.from < b.days.from ? -1 : 1));
}

/** Whether each link begins after the one before it, or in the same week; null for the first. */
export function linkVerdicts({ links }: Chain, timingOf: TimingOf): (Verdict | null)[] {
  const starts = links.map(({ activity }) => timingOf(activity).start);
  return starts.map((start, index) => (index === 0 ? null : inOrder(starts[index - 1] ?? null, start)));
}
