/** Applies the repairs of findings to a schedule, as the sheet would show it afterwards. */

import type { CellWrite, SheetEdit } from '#core/change/patch.ts';
import { type AssignedSchedule, assignOwners } from '#core/directory/assigned-schedule.ts';
import type { Activity } from '#core/schedule/schedule.ts';

/** The schedule with the edit's texts in its headings, activities and owner cells, owners read again. */
export function editedSchedule(schedule: AssignedSchedule, { writes }: SheetEdit): AssignedSchedule {
  const { activity, responsible } = schedule.layout.columns;
  const written = (row: number, column: number | null): string | undefined => {
    const write = writes.find((candidate) => candidate.row === row && candidate.column === column);
    return write === undefined ? undefined : textOf(write);
  };
  const activities = schedule.activities.map(
    (before): Activity => ({
      ...before,
      title: written(before.row, activity) ?? before.title,
      responsible: written(before.responsibleRow ?? before.row, responsible) ?? before.responsible,
    }),
  );
  const headings = schedule.headings.map((heading) => {
    return { ...heading, text: written(heading.row, heading.column) ?? heading.text };
  });
  return assignOwners({ ...schedule, headings, activities }, schedule.directory);
}

function textOf({ value }: CellWrite): string {
  if (typeof value !== 'string') throw new Error('a repair writes texts');
  return value;
}
