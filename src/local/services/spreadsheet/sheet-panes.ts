/** Sheet: hidden and frozen rows and columns. */

import type { GridChange } from '../grid/grid-change.ts';
import { assertFreezable } from '../grid/merges.ts';
import { Exception } from '../platform/exception.ts';
import { type MethodTable, remote } from '../platform/exposure.ts';
import { implementationOf } from '../platform/identity.ts';
import { AXIS_FIELDS, positions } from './axis-fields.ts';
import type { RangePosition } from './range-position.ts';
import { SheetIdentity } from './sheet-identity.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Axis = GridChange['axis'];

/** The methods of this part. */
export const PANES_METHODS = {
  getFrozenColumns: remote(),
  getFrozenRows: remote(),
  hideColumn: remote('Range'),
  hideColumns: remote('Integer', 'Integer, Integer'),
  hideRow: remote('Range'),
  hideRows: remote('Integer', 'Integer, Integer'),
  isColumnHiddenByUser: remote('Integer'),
  isRowHiddenByUser: remote('Integer'),
  setFrozenColumns: remote('Integer'),
  setFrozenRows: remote('Integer'),
  showColumns: remote('Integer', 'Integer, Integer'),
  showRows: remote('Integer', 'Integer, Integer'),
  unhideColumn: remote('Range'),
  unhideRow: remote('Range'),
} satisfies MethodTable<Sheet>;

/** What of the grid is in sight. */
export class SheetPanes extends SheetIdentity implements Pick<Sheet, keyof typeof PANES_METHODS> {
  getFrozenColumns(): number {
    return this.model().frozenColumns;
  }

  getFrozenRows(): number {
    return this.model().frozenRows;
  }

  hideColumn(range: Range): void {
    const { area } = implementationOf<RangePosition>(range);
    this.hideColumns(area.column, area.columns);
  }

  hideColumns(column: number, count = 1): void {
    this.#hide('column', column, count, true);
  }

  hideRow(range: Range): void {
    const { area } = implementationOf<RangePosition>(range);
    this.hideRows(area.row, area.rows);
  }

  hideRows(row: number, count = 1): void {
    this.#hide('row', row, count, true);
  }

  isColumnHiddenByUser(column: number): boolean {
    return this.model().hiddenColumns.includes(column);
  }

  isRowHiddenByUser(row: number): boolean {
    return this.model().hiddenRows.includes(row);
  }

  setFrozenColumns(columns: number): void {
    this.#freeze('column', columns);
  }

  setFrozenRows(rows: number): void {
    this.#freeze('row', rows);
  }

  showColumns(column: number, count = 1): void {
    this.#hide('column', column, count, false);
  }

  showRows(row: number, count = 1): void {
    this.#hide('row', row, count, false);
  }

  unhideColumn(range: Range): void {
    const { area } = implementationOf<RangePosition>(range);
    this.showColumns(area.column, area.columns);
  }

  unhideRow(range: Range): void {
    const { area } = implementationOf<RangePosition>(range);
    this.showRows(area.row, area.rows);
  }

  #hide(axis: Axis, from: number, count: number, hide: boolean): void {
    const sheet = this.editableModel();
    this.assertOnGrid(axis, from, count);
    const { hidden } = AXIS_FIELDS[axis];
    const changed = new Set(positions(from, count));
    const others = sheet[hidden].filter((position) => !changed.has(position));
    sheet[hidden] = hide ? [...others, ...changed].sort((a, b) => a - b) : others;
  }

  #freeze(axis: Axis, count: number): void {
    const grid = this.editableGrid();
    const { size, frozen } = AXIS_FIELDS[axis];
    if (count < 0 || count > grid.sheet[size]) throw new Exception(`Those ${axis}s are out of bounds.`);
    if (count > 0 && count === grid.sheet[size]) {
      throw new Exception(`You can't freeze all visible ${axis}s on the sheet.`);
    }
    assertFreezable(grid, axis, count);
    grid.sheet[frozen] = count;
  }

  /** Throws the platform's text where rows or columns are not on the sheet. */
  protected assertOnGrid(axis: Axis, from: number, count: number): void {
    const inside = from >= 1 && count >= 1 && from + count - 1 <= this.model()[AXIS_FIELDS[axis].size];
    if (!inside) throw new Exception(`Those ${axis}s are out of bounds.`);
  }
}
