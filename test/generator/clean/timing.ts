/** When activities are done: weeks in which people work, one after the other where they follow each other. */

import { range } from '#core/reading/grid.ts';
import { type CleanCalendar, type CleanWeek, isFullWeek, liesIn } from './calendar.ts';
import type { Random } from './random.ts';

/** Places among the calendar's weeks, in order. */
export type Weeks = readonly number[];

/** A span of such places, both included. */
export interface Window {
  readonly first: number;
  readonly last: number;
}

const [LONGEST_BAR, FARTHEST_STEP] = [5, 4];

/** The windows of stages that follow one another; the fourth, in which the events are, is the longest. */
export function stageWindows({ weeks }: CleanCalendar): Window[] {
  const shares = [0, 0.15, 0.33, 0.52, 0.87, 1].map((share) => Math.round(share * weeks.length));
  return shares.slice(1).map((end, index) => ({ first: shares[index] ?? 0, last: end - 1 }));
}

/** The whole schedule. */
export function wholeWindow({ weeks }: CleanCalendar): Window {
  return { first: 0, last: weeks.length - 1 };
}

/** Some weeks in a row within the window, none of them without a working day; null where there is no such week. */
export function drawBar(random: Random, { weeks }: CleanCalendar, { first, last }: Window): Weeks | null {
  const start = nextFull(weeks, random.int(first, last), last) ?? nextFull(weeks, first, last);
  if (start === null) return null;
  const length = random.weighted([5, 1], [4, 2], [2, 3], [1, random.int(4, LONGEST_BAR)]);
  const bar = [start];
  for (let at = start + 1; at <= last && bar.length < length && (weeks[at]?.workingDays ?? 0) > 0; at += 1)
    bar.push(at);
  return bar;
}

/** One full week each, every one after the one before, all within their windows; null where they do not fit. */
export function drawSequence(random: Random, { weeks }: CleanCalendar, windows: readonly Window[]): Weeks[] | null {
  const bars: Weeks[] = [];
  let after = -1;
  for (const [index, { first, last }] of windows.entries()) {
    const behind = windows.slice(index + 1).filter((window) => window.last === last).length;
    const earliest = Math.max(first, after + 1);
    const latest = Math.min(last - behind, earliest + FARTHEST_STEP);
    const start = latest < earliest ? null : nextFull(weeks, random.int(earliest, latest), last);
    if (start === null) return null;
    bars.push([start]);
    after = start;
  }
  return bars;
}

/** A full week of each so many months within the window; null where there are not two. */
export function drawRhythm(
  random: Random,
  { weeks, months }: CleanCalendar,
  window: Window,
  every: number,
): Weeks | null {
  const place = random.int(0, 2);
  const found = months.flatMap(({ month }, index) => {
    const own = range(window.first, window.last).filter((at) => weeks[at]?.month === month && isFullWeek(weeks[at]));
    const week = own[Math.min(place, own.length - 1)];
    return index % every === 0 && week !== undefined ? [week] : [];
  });
  return found.length < 2 ? null : found;
}

/** A full week that lies in one of the months; null where the schedule has none. */
export function drawInMonths(random: Random, { weeks }: CleanCalendar, months: readonly number[]): Weeks | null {
  const fitting = weeks.flatMap((week, at) => (isFullWeek(week) && liesIn(week, months) ? [at] : []));
  return fitting.length === 0 ? null : [random.pick(fitting)];
}

/** One of the two weeks after an event: within fifteen working days of it, on whatever day it was. */
export function drawAnswer(random: Random, { weeks }: CleanCalendar, event: Weeks, { last }: Window): Weeks | null {
  const held = event.at(-1) ?? 0;
  const fitting = [held + 1, held + 2].filter((at) => at <= last && isFullWeek(weeks[at]));
  return fitting.length === 0 ? null : [random.pick(fitting)];
}

function nextFull(weeks: readonly CleanWeek[], from: number, last: number): number | null {
  return range(from, last).find((at) => isFullWeek(weeks[at])) ?? null;
}
