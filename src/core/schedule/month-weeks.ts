/** Which weeks stand under which month. */

import type { MonthGroup, Schedule, Week } from './schedule.ts';

/** A month and its week columns, in order; two columns of one week share its ordinal. */
export interface MonthWeeks {
  readonly group: MonthGroup;
  readonly columns: readonly Week[];
}

/** The months in order. Weeks are told apart by their ordinals, since columns may stand between them and months may be named twice. */
export function weeksByMonth({ months, weeks }: Pick<Schedule, 'months' | 'weeks'>): MonthWeeks[] {
  let at = 0;
  return months.map((group) => {
    const columns: Week[] = [];
    let left = group.weeks;
    for (let week = weeks[at]; week !== undefined; week = weeks[at]) {
      if (week.ordinal !== columns.at(-1)?.ordinal) left -= 1;
      if (left < 0) break;
      columns.push(week);
      at += 1;
    }
    return { group, columns };
  });
}

/** Each week once, by its first column. */
export function eachWeek(columns: readonly Week[]): Week[] {
  return columns.filter(({ ordinal }, index) => ordinal !== columns[index - 1]?.ordinal);
}
