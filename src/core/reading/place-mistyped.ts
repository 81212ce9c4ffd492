/** Tells which weeks mistyped labels stand for, by those beside them. */

import { addDays, type DaySpan, daysBetween } from '#core/schedule/day.ts';
import type { Week } from '#core/schedule/schedule.ts';
import type { WeekLabel } from './week-label.ts';

/** The text above a week, and what it says. */
export interface ReadLabel {
  readonly text: string;
  readonly label: WeekLabel | null;
}

type PlacedWeek = Omit<Week, 'column'>;

/** With more labels than these, or than one in so many, that say no week, they are no slips. */
const MOST_SLIPS = 4;
const LABELS_PER_SLIP = 8;
/** Days of the longest period that a label of days may name beside others: a half of a month. */
const LONGEST = 16;
const WEEK = 7;

/** Whether so few of the texts say no week that they must have been meant to. */
export function areSlips(labels: readonly ReadLabel[]): boolean {
  const texts = labels.filter(({ text }) => text !== '');
  const unread = texts.filter(({ label }) => label === null);
  return unread.length <= Math.max(MOST_SLIPS, texts.length / LABELS_PER_SLIP);
}

/** What the labels of a month say; for a mistyped one among numbers, the number that must stand there. */
export function placeLabels(labels: readonly ReadLabel[]): (WeekLabel | null)[] {
  const numbers = labels.map(({ label }) => (label !== null && isCounted(label) ? label : null));
  return labels.map(({ text, label }, at) => {
    const [before = null, after = null] = [numbers[at - 1], numbers[at + 1]];
    const beside = before ?? after;
    if (label !== null || text === '' || beside === null) return label;
    const due = before && after ? (before.ordinal + after.ordinal) / 2 : beside.ordinal + (before ? 1 : -1);
    return due > 0 && Number.isInteger(due) ? { kind: beside.kind, ordinal: due } : null;
  });
}

function isCounted(label: WeekLabel): label is Extract<WeekLabel, { kind: 'ordinal' | 'fortnight' | 'start' }> {
  return label.kind === 'ordinal' || label.kind === 'fortnight';
}

/**
 * The weeks of a month, those with a mistyped label marked so; where labels say days, theirs follow from those beside them.
 * `told` is what the labels say once these are put in their place.
 */
export function placeMistyped(
  weeks: readonly PlacedWeek[],
  labels: readonly ReadLabel[],
  told: readonly (WeekLabel | null)[],
): PlacedWeek[] {
  const placed: PlacedWeek[] = [];
  weeks.forEach((week, at) => {
    const { text = '', label = null } = labels[at] ?? {};
    const [before, after, due] = [placed[at - 1]?.days, weeks[at + 1]?.days, told[at]];
    const isMistyped = label === null ? text !== '' : isTooLong(week, label, after);
    const number = due && isCounted(due) ? due.ordinal : null;
    const days = number === null ? (weekFrom(after, -WEEK) ?? weekFrom(before, WEEK)) : null;
    placed.push(isMistyped ? { ...week, days: days ?? week.days, inferred: number } : week);
  });
  return placed;
}

/** Whether the days are no week: more than half a month, into the next week or the next month. */
function isTooLong({ days }: PlacedWeek, label: WeekLabel, next: DaySpan | null | undefined): boolean {
  if (label.kind !== 'days' || days === null || daysBetween(days.from, days.to) < LONGEST) return false;
  return label.lastDay < label.firstDay || (next?.from ?? days.to) < days.to;
}

/** The week so many days from another, as long as it is. */
function weekFrom(other: DaySpan | null | undefined, step: number): DaySpan | null {
  if (!other) return null;
  const from = addDays(other.from, step);
  return { from, to: addDays(from, Math.min(daysBetween(other.from, other.to), WEEK - 1)) };
}
