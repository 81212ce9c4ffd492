/** The columns among the weeks that have no label, those that stand together as one. */

import type { AssignedSchedule } from '#core/directory/assigned-schedule.ts';
import { readWeekLabel } from '#core/reading/week-label.ts';
import { monthsBetween } from '#core/schedule/day.ts';
import { weeksByMonth } from '#core/schedule/month-weeks.ts';

/** Such columns, one right after the other. */
export interface UnlabelledGroup {
  readonly columns: readonly number[];
  /** The place of their month among the months. */
  readonly month: number;
  /** The labels on both sides; `''` where the month ends. */
  readonly before: string;
  readonly after: string;
  /**
   * - `week`: read as weeks
   * - `missing`: not read as weeks, though just so many are left out between the labels on both sides
   * - `empty`: nothing of both
   */
  readonly kind: 'week' | 'missing' | 'empty';
}

interface Column {
  readonly column: number;
  readonly label: string;
  readonly month: number;
  readonly isWeek: boolean;
}

/** Stands for a label that is not in the row of the others. */
const OTHER = '\n';

/** The groups, in order; none where most columns have no label. What only keeps months apart is left out. */
export function unlabelledGroups(schedule: AssignedSchedule): UnlabelledGroup[] {
  const { unlabelled = [] } = schedule;
  if (unlabelled.length === 0) return [];
  const columns = allColumns(schedule, new Set(unlabelled));
  if (unlabelled.length * 2 > columns.length) return [];
  const groups: Column[][] = [];
  columns.forEach((each, index) => {
    const before = columns[index - 1];
    if (each.label !== '') return;
    const goesOn = before?.label === '' && before.isWeek === each.isWeek && before.month === each.month;
    if (goesOn) groups.at(-1)?.push(each);
    else groups.push([each]);
  });
  return groups.flatMap((group) => {
    const [first] = group;
    const start = first === undefined ? -1 : columns.indexOf(first);
    const [before, after] = [columns[start - 1], columns[start + group.length]];
    const kind = kindOf(schedule, group, before, after);
    if (kind === null || first === undefined) return [];
    const labelOf = (other: Column | undefined): string =>
      other?.month === first.month && other.label !== OTHER ? other.label : '';
    const places = { before: labelOf(before), after: kind === 'missing' ? (after?.label ?? '') : labelOf(after) };
    return [{ columns: group.map(({ column }) => column), month: first.month, ...places, kind }];
  });
}

/** The columns from the first week to the last that are weeks or have no label, each under the month that begins at or before it. */
function allColumns(schedule: AssignedSchedule, unlabelled: ReadonlySet<number>): Column[] {
  const { months, weeks, layout } = schedule;
  const own = new Map(
    weeksByMonth(schedule).flatMap(({ columns }, month) =>
      columns.map((week) => [week.column, { week, month }] as const),
    ),
  );
  const names = new Map(months.map(({ column, label }) => [column, label || OTHER]));
  const isNamed = layout.labelRow === months[0]?.row;
  const all = [...new Set([...weeks.map(({ column }) => column), ...unlabelled])].sort((a, b) => a - b);
  let month = 0;
  return all.map((column) => {
    const found = own.get(column);
    month = found?.month ?? month;
    const label = found?.week.label || (isNamed ? names.get(column) : '') || (unlabelled.has(column) ? '' : OTHER);
    return { column, label, month, isWeek: found !== undefined };
  });
}

function kindOf(
  { months }: AssignedSchedule,
  group: readonly Column[],
  before: Column | undefined,
  after: Column | undefined,
): UnlabelledGroup['kind'] | null {
  if (group[0]?.isWeek) return 'week';
  if (before === undefined || after === undefined) return null;
  const monthOf = (column: Column): string | null => months[column.month]?.month ?? null;
  const [first, last] = [monthOf(before), monthOf(after)];
  const isSame = before.month === after.month;
  const [from, to] = [readWeekLabel(before.label), readWeekLabel(after.label)];
  const inNumbers = from?.kind === 'ordinal' && to?.kind === 'ordinal' && isSame ? to.ordinal - from.ordinal - 1 : 0;
  const areMonths = before.label === months[before.month]?.label && first !== null && last !== null && !isSame;
  const inMonths = areMonths ? monthsBetween(first, last) - 1 : 0;
  if (inNumbers === group.length || inMonths === group.length) return 'missing';
  return isSame ? 'empty' : null;
}
