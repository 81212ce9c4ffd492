/** Which months of a header stand out of the order of the calendar. */

import { type Month, monthsBetween } from './day.ts';

/** With fewer months nobody can tell that the last or the first has a wrong year. */
const FEWEST_MONTHS = 4;

/**
 * The places of the months that do not follow the one before them and are to blame for it: not those after a mistyped
 * year, nor those that follow a wrong one. A first or last month with the right name in another year is too. Months that
 * could not be dated are null, and left out.
 */
export function outOfOrder(months: readonly (Month | null)[]): ReadonlySet<number> {
  const dated = months.flatMap((month, place) => (month === null ? [] : [{ month, place }]));
  const guilty = new Set<number>();
  const step = stepsOf(dated.map(({ month }) => month));
  const blame = (at: number): void => {
    const place = dated[at]?.place;
    if (place !== undefined) guilty.add(place);
  };
  for (let at = 1; at < dated.length; at += 1) {
    if (step(at - 1, at) <= 0) blame(standsTooLate(step, at - 1) ? at - 1 : at);
  }
  const last = dated.length - 1;
  if (last + 1 >= FEWEST_MONTHS && guilty.size === 0) {
    if (isOtherYear(step(0, 1)) && step(1, 2) === 1) blame(0);
    if (isOtherYear(step(last - 1, last)) && step(last - 2, last - 1) === 1) blame(last);
  }
  return guilty;
}

/** Months from one place to another; not a number outside the list. */
type Steps = (from: number, to: number) => number;

function stepsOf(months: readonly Month[]): Steps {
  return (from, to) => {
    const [start, end] = [months[from], months[to]];
    return start === undefined || end === undefined ? Number.NaN : monthsBetween(start, end);
  };
}

/** Whether, of two months that do not ascend, the first is the wrong one: without it those around it go on. */
function standsTooLate(step: Steps, at: number): boolean {
  if (at === 0) return step(1, 2) === 1 && step(0, 2) !== 2;
  const next = step(at - 1, at + 1);
  return (next === 2 && step(at, at + 2) !== 2) || (next > 0 && step(at, at + 2) <= 0);
}

function isOtherYear(months: number): boolean {
  return months > 1 && months % 12 === 1;
}
