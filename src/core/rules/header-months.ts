/** The months of a header as their labels have them, and those that stand out of place. */

import { addMonths, type Month, monthsBetween } from '#core/schedule/day.ts';
import { outOfOrder } from '#core/schedule/month-order.ts';
import type { MonthGroup } from '#core/schedule/schedule.ts';

/** A month that its label names. */
export interface NamedMonth {
  readonly group: MonthGroup;
  /** Its place among all months of the header. */
  readonly at: number;
  /** As the label has it, whatever the user said. */
  readonly month: Month;
  /** Whether it does not stand where that month should, and the user did not say that it is right. */
  readonly misplaced: boolean;
  /** For a misplaced one: the month it should be, where the user said it or its neighbours leave no doubt. */
  readonly expected: Month | null;
}

/** In column order; months without a name of their own, or without a date, are left out. */
export function namedMonths(groups: readonly MonthGroup[]): NamedMonth[] {
  const months = groups.map(({ month, written, inferred }) => (inferred === undefined ? (written ?? month) : null));
  const astray = outOfOrder(months);
  const isMisplaced = ({ month, written }: MonthGroup, at: number): boolean =>
    written === undefined ? astray.has(at) : written !== month;
  const sound = months.map((month, at) => {
    const group = groups[at];
    return group === undefined || isMisplaced(group, at) ? null : month;
  });
  return groups.flatMap((group, at) => {
    const month = months[at] ?? null;
    if (month === null) return [];
    const misplaced = isMisplaced(group, at);
    const told = group.written === undefined ? expectedAt(sound, at) : group.month;
    return [{ group, at, month, misplaced, expected: misplaced ? told : null }];
  });
}

/** The month between its neighbours, where they are just as far apart as their places. */
function expectedAt(sound: readonly (Month | null)[], at: number): Month | null {
  const before = sound.slice(0, at).reduce((last, month, index) => (month === null ? last : index), -1);
  const after = sound.findIndex((month, index) => index > at && month !== null);
  const [first, last] = [sound[before] ?? null, sound[after] ?? null];
  if (first !== null && last !== null && monthsBetween(first, last) !== after - before) return null;
  if (first !== null) return addMonths(first, at - before);
  return last && addMonths(last, at - after);
}
