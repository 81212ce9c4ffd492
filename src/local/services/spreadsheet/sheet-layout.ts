/** Sheet: its rows and columns, their number and size. */

import type { GridChange } from '../grid/grid-change.ts';
import { changeGrid, inheritLook } from '../grid/shift.ts';
import { Exception } from '../platform/exception.ts';
import { type MethodTable, remote } from '../platform/exposure.ts';
import { AXIS_FIELDS, positions } from './axis-fields.ts';
import { SheetPanes } from './sheet-panes.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Axis = GridChange['axis'];

/** The methods of this part. */
export const LAYOUT_METHODS = {
  deleteColumn: remote('Integer'),
  deleteColumns: remote('Integer, Integer'),
  deleteRow: remote('Integer'),
  deleteRows: remote('Integer, Integer'),
  getColumnWidth: remote('Integer'),
  getMaxColumns: remote(),
  getMaxRows: remote(),
  getRowHeight: remote('Integer'),
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
  setColumnWidth: remote('Integer, Integer'),
  setColumnWidths: remote('Integer, Integer, Integer'),
  setRowHeight: remote('Integer, Integer'),
  setRowHeights: remote('Integer, Integer, Integer'),
  setRowHeightsForced: remote('Integer, Integer, Integer'),
} satisfies MethodTable<Sheet>;

/** Pixels of a row or column that was given no size. Source: Google Sheets' own new sheets. */
const DEFAULT_LENGTH = { row: 21, column: 100 };

/** Rows and columns: inserting, deleting, sizing. */
export class SheetLayout extends SheetPanes implements Pick<Sheet, keyof typeof LAYOUT_METHODS> {
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

  getMaxColumns(): number {
    return this.model().columns;
  }

  getMaxRows(): number {
    return this.model().rows;
  }

  getRowHeight(row: number): number {
    return this.#length('row', row);
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

  setColumnWidth(column: number, width: number): Sheet {
    return this.#resize('column', column, 1, width);
  }

  setColumnWidths(column: number, count: number, width: number): Sheet {
    return this.#resize('column', column, count, width);
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

  #delete(axis: Axis, at: number, count: number): Sheet {
    const sheet = this.editableModel();
    this.assertOnGrid(axis, at, count);
    const { size, frozen } = AXIS_FIELDS[axis];
    if (count === sheet[size]) throw new Exception(`You can't delete all the ${axis}s on the sheet.`);
    if (at === sheet[frozen] + 1 && count === sheet[size] - sheet[frozen]) {
      throw new Exception(`Sorry, it is not possible to delete all non-frozen ${axis}s.`);
    }
    changeGrid(this.runtime.state.workbook, sheet, { axis, kind: 'delete', at, count });
    return this.self;
  }

  #insert(axis: Axis, at: number, count: number, neighbour: number): Sheet {
    const sheet = this.editableModel();
    this.assertOnGrid(axis, neighbour, 1);
    if (count < 1) throw new Exception(`The number of ${axis}s to insert must be at least 1.`);
    const change: GridChange = { axis, kind: 'insert', at, count };
    changeGrid(this.runtime.state.workbook, sheet, change);
    inheritLook(sheet, change, neighbour < at ? neighbour : neighbour + count);
    return this.self;
  }

  #length(axis: Axis, position: number): number {
    this.assertOnGrid(axis, position, 1);
    return this.model()[AXIS_FIELDS[axis].lengths][position] ?? DEFAULT_LENGTH[axis];
  }

  #resize(axis: Axis, from: number, count: number, pixels: number): Sheet {
    const sheet = this.editableModel();
    this.assertOnGrid(axis, from, count);
    for (const position of positions(from, count)) sheet[AXIS_FIELDS[axis].lengths][position] = pixels;
    return this.self;
  }
}
