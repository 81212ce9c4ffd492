/** Tables (Excel's "Format as table") name their columns after header cells; Excel takes a difference for damage. */

import type { CellEdit } from '../cells/cell-edits.ts';
import { parseArea } from '../formula/references.ts';
import type { PackageEdit } from '../package/package-edit.ts';
import { legalText } from '../package/xml-text.ts';
import { child, children, number, parseXml, rootOf } from '../package/xml-tree.ts';

/** Renames the columns of the sheet's tables whose header cells changed. */
export function renameTableColumns(edit: PackageEdit, sheetPart: string, cells: readonly CellEdit[]): void {
  for (const { type, target } of edit.relationships(sheetPart)) {
    if (type === 'table') renameColumns(edit, target, cells);
  }
}

function renameColumns(edit: PackageEdit, part: string, cells: readonly CellEdit[]): void {
  const table = rootOf(parseXml(edit.text(part), part), part);
  const area = parseArea(table.getAttribute('ref') ?? '');
  if (area === null || number(table, 'headerRowCount') === 0) return;
  for (const { row, column, after, isContentNew } of cells) {
    const index = column - area.column;
    if (!isContentNew || row !== area.row || index < 0 || index >= area.columns) continue;
    const name = legalText(String(after?.value ?? '')) || `Columna${index + 1}`;
    children(child(edit.root(part), 'tableColumns'), 'tableColumn')[index]?.setAttribute('name', name);
  }
}
