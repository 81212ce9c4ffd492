/** Activities as a person lists them: numbers or rows, in order. */

import { groupBy } from '#core/collections/group-by.ts';
import type { AssignedActivity } from '#core/directory/assigned-schedule.ts';
import { numberText } from '#core/rules/wording.ts';
import { fold } from '#core/text/fold.ts';

/**
 * Why a list was not understood:
 * - `unknown`: no activity has the number or stands in the row
 * - `ambiguous`: several have it, in these rows
 * - `repeated`: it is there twice
 * - `short`: fewer than two make no chain
 */
export type ListProblem =
  | { readonly why: 'unknown' | 'repeated'; readonly typed: string }
  | { readonly why: 'ambiguous'; readonly typed: string; readonly rows: readonly number[] }
  | { readonly why: 'short' };

const SEPARATOR = /\s*(?:[-=]?>|[→➔➜⇒;,\n])\s*/;
const SHORTEST = 2;

/** The activities of a list such as `25 → 26, fila 31`, or the first problem in it. */
export function readActivityList(
  activities: readonly AssignedActivity[],
  typed: string,
): { readonly activities: readonly AssignedActivity[] } | { readonly problem: ListProblem } {
  const find = finderIn(activities);
  const listed: AssignedActivity[] = [];
  for (const piece of typed.split(SEPARATOR).filter((text) => text.trim() !== '')) {
    const [first, ...others] = find(piece);
    if (first === undefined) return { problem: { why: 'unknown', typed: piece.trim() } };
    if (others.length > 0) {
      return { problem: { why: 'ambiguous', typed: piece.trim(), rows: [first, ...others].map((each) => each.row) } };
    }
    if (listed.includes(first)) return { problem: { why: 'repeated', typed: piece.trim() } };
    listed.push(first);
  }
  return listed.length < SHORTEST ? { problem: { why: 'short' } } : { activities: listed };
}

/**
 * How each activity can be typed so that {@link readActivityList} finds it: by its number or, where that says nothing, is a
 * list, or is read as another activity or several, by its row.
 */
export function typedActivities(activities: readonly AssignedActivity[]): (activity: AssignedActivity) => string {
  const find = finderIn(activities);
  return (activity) => {
    const number = numberText(activity.number);
    const [first, ...others] = number === '' || SEPARATOR.test(number) ? [] : find(number);
    return first === activity && others.length === 0 ? number : `fila ${activity.row}`;
  };
}

/** Finds the activities that one piece of a list may mean. */
function finderIn(activities: readonly AssignedActivity[]): (piece: string) => readonly AssignedActivity[] {
  const numbered = activities.filter(({ number }) => numberText(number) !== '');
  const byNumber = groupBy(numbered, ({ number }) => key(numberText(number)));
  return (piece) => {
    const row = /^f(?:ila)?\.?\s*(\d+)$/.exec(fold(piece))?.[1];
    return row === undefined ? (byNumber.get(key(piece)) ?? []) : activities.filter((each) => each.row === Number(row));
  };
}

/** Equal for equal numbers, however they are written: "04.1", "4.1.", "Actividad 4.1". */
function key(text: string): string {
  return fold(text)
    .replace(/^(?:actividad|n(?:[.°º]+|o\.?)|#)\s*(?=\d)/, '')
    .replace(/[\s.):°ºª-]+$/, '')
    .replace(/(^|\.)0+(?=\d)/g, '$1');
}
