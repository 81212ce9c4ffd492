/** The rows whose marks each unit colours, alone or taking turns with others. */

import type { AssignedActivity, AssignedSchedule } from '#core/directory/assigned-schedule.ts';

/** The rows a unit shares with the same number of owners, always being named in the same place. */
export interface OwnedRows {
  readonly unit: string;
  /** How many units own each of the rows. */
  readonly owners: number;
  /** Which of them this unit is, from 1, in the order of the owner cell. */
  readonly position: number;
  /** In ascending order. */
  readonly rows: readonly number[];
}

/**
 * Groups the rows of all activities by unit, number of owners and place among them: as many groups as there are such
 * combinations, however many rows. In the order of the directory; activities without a known unit are in none.
 */
export function ownedRows(schedule: AssignedSchedule): OwnedRows[] {
  const groups = new Map<string, OwnedRows & { readonly rows: number[] }>();
  const offsets = rowOffsets(schedule.activities);
  schedule.activities.forEach((activity, index) => {
    const end = schedule.activities[index + 1]?.row ?? Math.max(activity.row, schedule.layout.lastRow) + 1;
    const rows = offsets.map((offset) => activity.row + offset).filter((row) => row < end);
    activity.units.forEach((unit, place) => {
      const owned = { unit, owners: activity.units.length, position: place + 1 };
      const key = JSON.stringify(owned);
      const group = groups.get(key) ?? { ...owned, rows: [] };
      group.rows.push(...rows);
      groups.set(key, group);
    });
  });
  const order = schedule.directory.units.map(({ code }) => code);
  return [...groups.values()].sort(
    (a, b) => order.indexOf(a.unit) - order.indexOf(b.unit) || a.owners - b.owners || a.position - b.position,
  );
}

/**
 * How far below its first row an activity may have marks: 0, and 1 where the sheet keeps P and E in two rows per activity.
 * What one activity shows holds for all, so that the first mark typed in an empty second row is coloured too.
 */
function rowOffsets(activities: readonly AssignedActivity[]): number[] {
  const offsets = activities.flatMap(({ row, marks }) => marks.map((mark) => mark.row - row));
  return [...new Set([0, ...offsets])].filter((offset) => offset >= 0).sort((a, b) => a - b);
}
