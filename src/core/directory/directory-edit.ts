/** Adds to the "Responsables" sheet what the user confirmed, and touches nothing else that the staff wrote there. */

import type { CellWrite, SheetEdit } from '#core/change/patch.ts';
import { displayAt, type SheetSnapshot } from '#core/change/sheet-snapshot.ts';
import { fold } from '#core/text/fold.ts';
import type { Unit } from './directory.ts';
import { DIRECTORY_COLUMNS, type DirectoryColumn, directoryRows, findDirectoryHeadings } from './directory-rows.ts';

/** The edit that adds one more alias to a unit; null where the sheet has no row for it. */
export function addAlias(snapshot: SheetSnapshot, unit: Unit, alias: string): SheetEdit | null {
  const headings = findDirectoryHeadings(snapshot);
  if (headings === null) return null;
  const row = directoryRows(snapshot, headings).find(
    ({ code, name }) => fold(code) === fold(unit.code) || fold(name) === fold(unit.name),
  )?.row;
  if (row === undefined) return null;
  const column = headings.columns.get('aliases');
  if (column !== undefined) {
    const present = displayAt(snapshot, row, column).trim();
    return edit(snapshot, [{ row, column, value: present === '' ? alias : `${present}\n${alias}` }]);
  }
  const free = snapshot.columns + 1;
  return edit(snapshot, [
    { row: headings.row, column: free, value: headingOf('aliases') },
    { row, column: free, value: alias },
  ]);
}

/** The edit that writes a new unit under the last row; null where the sheet has no headings. */
export function addUnit(snapshot: SheetSnapshot, unit: Unit): SheetEdit | null {
  const headings = findDirectoryHeadings(snapshot);
  if (headings === null) return null;
  const row = Math.max(headings.row, ...directoryRows(snapshot, headings).map((each) => each.row)) + 1;
  const texts: Partial<Record<DirectoryColumn, string>> = { code: unit.code, name: unit.name };
  const cells = [...headings.columns].flatMap(([name, column]): CellWrite[] => {
    const value = texts[name];
    return value === undefined ? [] : [{ row, column, value }];
  });
  return edit(snapshot, cells);
}

function headingOf(column: DirectoryColumn): string {
  return DIRECTORY_COLUMNS.find((each) => each.column === column)?.heading ?? '';
}

function edit({ name }: SheetSnapshot, writes: readonly CellWrite[]): SheetEdit {
  return { kind: 'edit', sheet: name, writes, paints: [] };
}
