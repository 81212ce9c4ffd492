/** Sheet: its rows and columns. */

import type { GridChange } from '../grid/grid-change.ts';
import { assertFreezable } from '../grid/merges.ts';
import { changeGrid, inheritLook } from '../grid/shift.ts';
import { Exception } from '../platform/exception.ts';
import { type MethodTable, remote } from '../platform/exposure.ts';
import { implementationOf } from '../platform/identity.ts';
import type { RangePosition } from './range-position.ts';
import { SheetIdentity } from './sheet-identity.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Axis = GridChange['axis'];

/** The methods of this part. */
export const LAYOUT_METHODS = {
  deleteColumn: remote('Integer'),
  deleteColumns: remote('Integer, Integer'),
  deleteRow: remote('Integer'),
  deleteRows: remote('Integer, Integer'),
  getColumnWidth: remote('Integer'),
  getFrozenColumns: remote(),
  getFrozenRows: remote(),
  getMaxColumns: remote(),
  getMaxRows: remote(),
  getRowHeight: remote('Integer'),
  hideColumn: remote('Range'),
  hideColumns: remote('Integer', 'Integer, Integer'),
  hideRow: remote('Range'),
  hideRows: remote('Integer', 'Integer, Integer'),
  insertColumnAfter: remote('Integer'),
  insertColumnBefore: remote('Integer'),
  insertColumns: remote('Integer', 'Integer, Integer'),
  insertColumnsAfter: remote('Integer, Integer'),
  insertColumnsBefore: remote('Integer, Integer'),
  insertRowAfter: remote('Integer'),
  insertRowBefore: remote('Integer'),
  insertRows: remote('Integer', 'Integer, Integer'),
  insertRowsAfter: remote('Integer, Integer'),
  insertRowsBefore: remote('Integer, Integer'),
  isColumnHiddenByUser: remote('Integer'),
  isRowHiddenByUser: remote('Integer'),
  setColumnWidth: remote('Integer, Integer'),
  setColumnWidths: remote('Integer, Integer, Integer'),
  setFrozenColumns: remote('Integer'),
  setFrozenRows: remote('Integer'),
  setRowHeight: remote('Integer, Integer'),
  setRowHeights: remote('Integer, Integer, Integer'),
  setRowHeightsForced: remote('Integer, Integer, Integer'),
  showColumns: remote('Integer', 'Integer, Integer'),
  showRows: remote('Integer', 'Integer, Integer'),
  unhideColumn: remote('Range'),
  unhideRow: remote('Range'),
} satisfies MethodTable<Sheet>;

/** Pixels of a row or column that was given no size. Source: Google Sheets' own new sheets. */
const DEFAULT_LENGTH = { row: 21, column: 100 };

const FIELDS = {
  row: { size: 'rows', lengths: 'rowHeights', hidden: 'hiddenRows', frozen: 'frozenRows' },
  column: { size: 'columns', lengths: 'columnWidths', hidden: 'hiddenColumns', frozen: 'frozenColumns' },
} as const;

function run(from: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => from + index);
}

/** Rows and columns: inserting, deleting, hiding, freezing, sizing. */
export class SheetLayout extends SheetIdentity implements Pick<Sheet, keyof typeof LAYOUT_METHODS> {
  deleteColumn(column: number): Sheet {
    return this.#delete('column', column, 1);
  }

  deleteColumns(column: number, count: number): void {
    this.#delete('column', column, count);
  }

  deleteRow(row: number): Sheet {
    return this.#delete('row', row, 1);
  }

  deleteRows(row: number, count: number): void {
    this.#delete('row', row, count);
  }

  getColumnWidth(column: number): number {
    return this.#length('column', column);
  }

  getFrozenColumns(): number {
    return this.model().frozenColumns;
  }

  getFrozenRows(): number {
    return this.model().frozenRows;
  }

  getMaxColumns(): number {
    return this.model().columns;
  }

  getMaxRows(): number {
    return this.model().rows;
  }

  getRowHeight(row: number): number {
    return this.#length('row', row);
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

  insertColumnAfter(column: number): Sheet {
    return this.#insert('column', column + 1, 1, column);
  }

  insertColumnBefore(column: number): Sheet {
    return this.#insert('column', column, 1, column);
  }

  insertColumns(column: number, count = 1): void {
    this.#insert('column', column, count, column);
  }

  insertColumnsAfter(column: number, count: number): Sheet {
    return this.#insert('column', column + 1, count, column);
  }

  insertColumnsBefore(column: number, count: number): Sheet {
    return this.#insert('column', column, count, column);
  }

  insertRowAfter(row: number): Sheet {
    return this.#insert('row', row + 1, 1, row);
  }

  insertRowBefore(row: number): Sheet {
    return this.#insert('row', row, 1, row);
  }

  insertRows(row: number, count = 1): void {
    this.#insert('row', row, count, row);
  }

  insertRowsAfter(row: number, count: number): Sheet {
    return this.#insert('row', row + 1, count, row);
  }

  insertRowsBefore(row: number, count: number): Sheet {
    return this.#insert('row', row, count, row);
  }

  isColumnHiddenByUser(column: number): boolean {
    return this.model().hiddenColumns.includes(column);
  }

  isRowHiddenByUser(row: number): boolean {
    return this.model().hiddenRows.includes(row);
  }

  setColumnWidth(column: number, width: number): Sheet {
    return this.#resize('column', column, 1, width);
  }

  setColumnWidths(column: number, count: number, width: number): Sheet {
    return this.#resize('column', column, count, width);
  }

  setFrozenColumns(columns: number): void {
    this.#freeze('column', columns);
  }

  setFrozenRows(rows: number): void {
    this.#freeze('row', rows);
  }

  setRowHeight(row: number, height: number): Sheet {
    return this.#resize('row', row, 1, height);
  }

  setRowHeights(row: number, count: number, height: number): Sheet {
    return this.#resize('row', row, count, height);
  }

  setRowHeightsForced(row: number, count: number, height: number): Sheet {
    return this.#resize('row', row, count, height);
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

  #assertOnGrid(axis: Axis, from: number, count: number): void {
    const inside = from >= 1 && count >= 1 && from + count - 1 <= this.model()[FIELDS[axis].size];
    if (!inside) throw new Exception(`Those ${axis}s are out of bounds.`);
  }

  #delete(axis: Axis, at: number, count: number): Sheet {
    const sheet = this.editableModel();
    this.#assertOnGrid(axis, at, count);
    const { size, frozen } = FIELDS[axis];
    if (count === sheet[size]) throw new Exception(`You can't delete all the ${axis}s on the sheet.`);
    if (at === sheet[frozen] + 1 && count === sheet[size] - sheet[frozen]) {
      throw new Exception(`Sorry, it is not possible to delete all non-frozen ${axis}s.`);
    }
    changeGrid(this.runtime.state.workbook, sheet, { axis, kind: 'delete', at, count });
    return this.self;
  }

  #insert(axis: Axis, at: number, count: number, neighbour: number): Sheet {
    const sheet = this.editableModel();
    this.#assertOnGrid(axis, neighbour, 1);
    if (count < 1) throw new Exception(`The number of ${axis}s to insert must be at least 1.`);
    const change: GridChange = { axis, kind: 'insert', at, count };
    changeGrid(this.runtime.state.workbook, sheet, change);
    inheritLook(sheet, change, neighbour < at ? neighbour : neighbour + count);
    return this.self;
  }

  #length(axis: Axis, position: number): number {
    this.#assertOnGrid(axis, position, 1);
    return this.model()[FIELDS[axis].lengths][position] ?? DEFAULT_LENGTH[axis];
  }

  #resize(axis: Axis, from: number, count: number, pixels: number): Sheet {
    const sheet = this.editableModel();
    this.#assertOnGrid(axis, from, count);
    for (const position of run(from, count)) sheet[FIELDS[axis].lengths][position] = pixels;
    return this.self;
  }

  #hide(axis: Axis, from: number, count: number, hide: boolean): void {
    const sheet = this.editableModel();
    this.#assertOnGrid(axis, from, count);
    const { hidden } = FIELDS[axis];
    const changed = new Set(run(from, count));
    const others = sheet[hidden].filter((position) => !changed.has(position));
    sheet[hidden] = hide ? [...others, ...changed].sort((a, b) => a - b) : others;
  }

  #freeze(axis: Axis, count: number): void {
    const grid = this.editableGrid();
    const { size, frozen } = FIELDS[axis];
    if (count < 0 || count > grid.sheet[size]) throw new Exception(`Those ${axis}s are out of bounds.`);
    if (count > 0 && count === grid.sheet[size]) {
      throw new Exception(`You can't freeze all visible ${axis}s on the sheet.`);
    }
    assertFreezable(grid, axis, count);
    grid.sheet[frozen] = count;
  }
}
