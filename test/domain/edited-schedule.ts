/** Repairs one text of a schedule, as the sheet would show it afterwards. */

import type { CellPosition } from '#core/change/area.ts';
import { type AssignedSchedule, assignOwners } from '#core/directory/assigned-schedule.ts';
import type { Activity, MonthGroup } from '#core/schedule/schedule.ts';

/** The schedule with the new text in a heading, a month, an activity or an owner cell, owners read again. */
export function editedSchedule(schedule: AssignedSchedule, cell: CellPosition, text: string): AssignedSchedule {
  const { activity, responsible } = schedule.layout.columns;
  const written = (row: number, column: number | null): string | undefined =>
    cell.row === row && cell.column === column ? text : undefined;
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
  const months = schedule.months.map(({ inferred, ...month }): MonthGroup => {
    const label = written(month.row, month.column);
    const unchanged = { ...month, ...(inferred === undefined ? {} : { inferred }) };
    return label === undefined ? unchanged : { ...month, label: label.trim() };
  });
  return assignOwners({ ...schedule, headings, months, activities }, schedule.directory);
}
