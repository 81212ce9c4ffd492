/** The owner cells of a schedule. */

import type { CellPosition } from '#core/change/area.ts';
import type { AssignedSchedule } from '#core/directory/assigned-schedule.ts';
import type { OwnerReading } from '#core/directory/directory.ts';

/** One owner cell and how it was read. */
export interface OwnerCell extends CellPosition {
  readonly text: string;
  readonly owners: OwnerReading;
}

/** Every owner cell once, also where it is merged over several activities; none where the sheet has no such column. */
export function ownerCells({ layout, activities }: AssignedSchedule): OwnerCell[] {
  const column = layout.columns.responsible;
  if (column === null) return [];
  const cells = new Map<number, OwnerCell>();
  for (const { row, responsibleRow = row, responsible, owners } of activities) {
    if (!cells.has(responsibleRow))
      cells.set(responsibleRow, { row: responsibleRow, column, text: responsible, owners });
  }
  return [...cells.values()];
}
