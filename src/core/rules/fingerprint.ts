/** Names findings so that they are known again in the next validation, after rows and columns have moved. */

import { countBefore } from '#core/collections/count-before.ts';
import type { AssignedActivity, AssignedSchedule } from '#core/directory/assigned-schedule.ts';
import { fold } from '#core/text/fold.ts';
import { hash } from '#core/text/hash.ts';
import type { Violation } from './rule.ts';
import { numberText } from './wording.ts';

/** Independent of the usual one: the two together are long enough for thousands of findings. */
const SECOND_BASIS = 0x01234567;

/** What a violation is known by: what stands in its row and above its column, never where they are. */
export interface Anchor {
  /** The activity of its row, or null. */
  readonly activity: AssignedActivity | null;
  readonly text: string;
}

/** Finds anchors in a schedule; made once for all its violations. */
export function anchorsOf(schedule: AssignedSchedule): (violation: Violation) => Anchor {
  const { layout, activities, weeks, months, headings, headerDifferences = [] } = schedule;
  const roles = new Map<number, string>(
    weeks.map(({ column, month, ordinal, label }) => [column, `${month ?? label}/${ordinal}`]),
  );
  for (const [role, column] of Object.entries(layout.columns)) if (column !== null) roles.set(column, role);
  const labels = new Map(months.map(({ column, label }) => [column, fold(label)]));
  const rows = activityRows(activities);
  const copies = new Set(headerDifferences.map(({ row }) => row));
  const isOutside = (row: number): boolean => row < layout.firstRow || row > layout.lastRow || copies.has(row);
  return ({ row, column, sheet, whole = false }) => {
    if (sheet === 'directory' || whole) return { activity: null, text: sheet ?? 'schedule' };
    const activity = isOutside(row) ? null : (rows(row) ?? null);
    if (activity !== null) {
      return { activity, text: `${fold(activity.title) || numberText(activity.number)}|${roles.get(column) ?? ''}` };
    }
    const heading = headings.find((cell) => cell.row === row && cell.column === column);
    return { activity, text: `${fold(heading?.text ?? labels.get(column) ?? '')}|${roles.get(column) ?? ''}` };
  };
}

/** The activity a row belongs to: a row of executed weeks belongs to the activity above it. */
function activityRows(activities: readonly AssignedActivity[]): (row: number) => AssignedActivity | undefined {
  return (row) => activities[countBefore(activities.length, (at) => (activities[at]?.row ?? 0) <= row) - 1];
}

/** Gives fingerprints of one validation; the second thing with the same anchor gets another one than the first. */
export function fingerprints(): (rule: string, anchor: Anchor, about: string) => string {
  const seen = new Map<string, number>();
  return (rule, { text }, about) => {
    const key = [rule, text, about].join('|');
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    const told = times === 1 ? key : `${key}|${times}`;
    return hash(told) + hash(told, SECOND_BASIS);
  };
}
