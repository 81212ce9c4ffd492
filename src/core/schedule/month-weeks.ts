/** Which weeks stand under which month. */

import type { MonthGroup, Schedule, Week } from './schedule.ts';

/** A month and its week columns, in order; two columns of one week share its ordinal. */
export interface MonthWeeks {
  readonly group: MonthGroup;
  readonly columns: readonly Week[];
}

/** The months in order. Columns may stand between the weeks, and a month may be named twice. */
export function weeksByMonth({ months, weeks }: Pick<Schedule, 'months' | 'weeks'>): MonthWeeks[] {
  let at = 0;
  return months.map((group, index) => {
    const columns: Week[] = [];
    const next = months[index + 1]?.column;
    let left = group.weeks;
    for (let week = weeks[at]; week !== undefined; week = weeks[at]) {
      const before = columns.at(-1);
      const isNext = before !== undefined && (week.month !== before.month || week.column === next);
      if (week.ordinal !== before?.ordinal) left -= 1;
      if (left < 0 || isNext) break;
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
