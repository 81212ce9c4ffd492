/** The units of the "Responsables" sheet, with how much each answers for. */

import type { AssignedSchedule } from '#core/directory/assigned-schedule.ts';
import type { Unit } from '#core/directory/directory.ts';
import type { DirectoryColumn } from '#core/directory/directory-rows.ts';
import type { DirectoryPlaces } from '#core/directory/directory-sheet.ts';
import type { Violation } from './rule.ts';

/** A unit that has a row in the sheet. */
export interface ListedUnit {
  readonly unit: Unit;
  readonly row: number;
  /** How many activities it answers for, alone or with others. */
  readonly activities: number;
}

/** The units in the order of the directory; none where there is no such sheet. */
export function listedUnits({ directory, activities }: AssignedSchedule, { rows }: DirectoryPlaces): ListedUnit[] {
  const counts = new Map<string, number>();
  for (const { units } of activities) for (const code of units) counts.set(code, (counts.get(code) ?? 0) + 1);
  return directory.units.flatMap((unit) => {
    const row = rows.get(unit.code);
    return row === undefined ? [] : [{ unit, row, activities: counts.get(unit.code) ?? 0 }];
  });
}

/** A cell of the unit's row: its name where the sheet lacks the column. */
export function unitCell(
  { row }: ListedUnit,
  { columns }: DirectoryPlaces,
  column: DirectoryColumn,
): Pick<Violation, 'sheet' | 'row' | 'column'> {
  return { sheet: 'directory', row, column: columns.get(column) ?? columns.get('name') ?? columns.get('code') ?? 1 };
}
