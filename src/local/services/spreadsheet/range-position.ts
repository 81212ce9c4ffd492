/** Range: where it is. Base of the other parts of the class. */

import { areaName } from '#core/change/area.ts';
import type { AreaModel, SheetModel } from '#local/workbook/model.ts';
import { cellsOf, lastColumn, lastRow } from '../grid/area.ts';
import { SheetGrid } from '../grid/sheet-grid.ts';
import { Exception } from '../platform/exception.ts';
import { local, type MethodTable, remote, ServiceObject, type ServiceSpec } from '../platform/exposure.ts';
import type { Runtime } from '../runtime.ts';
import { makeCurrent, select } from './selection.ts';
import { assertInside, findSheet } from './sheet-lookup.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** The methods of this part. */
export const POSITION_METHODS = {
  activate: remote(),
  activateAsCurrentCell: remote(),
  getA1Notation: local(),
  getCell: local('Integer, Integer'),
  getColumn: local(),
  getGridId: local(),
  getHeight: local(),
  getLastColumn: local(),
  getLastRow: local(),
  getNumColumns: local(),
  getNumRows: local(),
  getRow: local(),
  getRowIndex: local(),
  getSheet: local(),
  getWidth: local(),
  offset: local('Integer, Integer', 'Integer, Integer, Integer', 'Integer, Integer, Integer, Integer'),
} satisfies MethodTable<Range>;

/** A rectangle of cells of a sheet, resolved anew at every call, since the sheet may change meanwhile. */
export class RangePosition extends ServiceObject<Range> implements Pick<Range, keyof typeof POSITION_METHODS> {
  readonly area: AreaModel;
  readonly sheetId: number;
  protected readonly runtime: Runtime;

  constructor(runtime: Runtime, spec: ServiceSpec, sheetId: number, area: AreaModel) {
    super(runtime.gate, spec);
    this.runtime = runtime;
    this.sheetId = sheetId;
    this.area = area;
  }

  activate(): Range {
    select(this.runtime.state, this.sheetId, [this.area]);
    return this.self;
  }

  /** The platform documents that it throws for more than one cell, not what it says. */
  activateAsCurrentCell(): Range {
    if (this.area.rows * this.area.columns !== 1) throw new Exception('The range must consist of one cell.');
    makeCurrent(this.runtime.state, this.sheetId, this.area);
    return this.self;
  }

  getA1Notation(): string {
    return areaName(this.area);
  }

  getCell(row: number, column: number): Range {
    if (row < 1 || column < 1 || row > this.area.rows || column > this.area.columns) {
      throw new Exception('Cell reference out of range');
    }
    return this.#at(this.area.row + row - 1, this.area.column + column - 1, 1, 1);
  }

  getColumn(): number {
    return this.area.column;
  }

  getGridId(): number {
    return this.sheetId;
  }

  getHeight(): number {
    return this.area.rows;
  }

  getLastColumn(): number {
    return lastColumn(this.area);
  }

  getLastRow(): number {
    return lastRow(this.area);
  }

  getNumColumns(): number {
    return this.area.columns;
  }

  getNumRows(): number {
    return this.area.rows;
  }

  getRow(): number {
    return this.area.row;
  }

  getRowIndex(): number {
    return this.area.row;
  }

  getSheet(): GoogleAppsScript.Spreadsheet.Sheet {
    return this.runtime.objects.sheet(this.sheetId);
  }

  getWidth(): number {
    return this.area.columns;
  }

  offset(rowOffset: number, columnOffset: number, rows = this.area.rows, columns = this.area.columns): Range {
    return this.#at(this.area.row + rowOffset, this.area.column + columnOffset, rows, columns);
  }

  /** The cells, ready to be read or written. */
  protected grid(): SheetGrid {
    return new SheetGrid(this.#sheet(), this.runtime.styles);
  }

  /** The cells, ready to be written; throws on a protected sheet. */
  protected editableGrid(): SheetGrid {
    const grid = this.grid();
    grid.assertEditable();
    return grid;
  }

  /** What `read` gives for every cell, row by row. */
  protected readEach<Value>(read: (grid: SheetGrid, row: number, column: number) => Value): Value[][] {
    const grid = this.grid();
    return Array.from({ length: this.area.rows }, (_row, down) =>
      Array.from({ length: this.area.columns }, (_column, right) =>
        read(grid, this.area.row + down, this.area.column + right),
      ),
    );
  }

  /** What `read` gives for the top left cell. */
  protected readFirst<Value>(read: (grid: SheetGrid, row: number, column: number) => Value): Value {
    return read(this.grid(), this.area.row, this.area.column);
  }

  /** Writes one value to every cell. */
  protected writeAll<Value>(value: Value, write: CellWriter<Value>): Range {
    const grid = this.editableGrid();
    for (const { row, column } of cellsOf(this.area)) write(grid, row, column, value);
    return this.self;
  }

  /** Writes a value to each cell. */
  protected writeEach<Value>(values: readonly (readonly Value[])[], write: CellWriter<Value>): Range {
    const grid = this.editableGrid();
    this.assertSize(values);
    for (const { row, column } of cellsOf(this.area)) {
      write(grid, row, column, values[row - this.area.row]?.[column - this.area.column] as Value);
    }
    return this.self;
  }

  /** Throws the platform's text where the data has another size than the range. */
  protected assertSize(values: readonly (readonly unknown[])[]): void {
    const mismatch = (what: string, has: number, wants: number): Exception =>
      new Exception(
        `The number of ${what} in the data does not match the number of ${what} in the range. The data has ${has} but the range has ${wants}.`,
      );
    if (values.length !== this.area.rows) throw mismatch('rows', values.length, this.area.rows);
    const odd = values.find((row) => row.length !== this.area.columns);
    if (odd !== undefined) throw mismatch('columns', odd.length, this.area.columns);
  }

  #sheet(): SheetModel {
    return findSheet(this.runtime.state.workbook, this.sheetId);
  }

  #at(row: number, column: number, rows: number, columns: number): Range {
    const area = assertInside(this.#sheet(), row, column, rows, columns);
    return this.runtime.objects.range(this.sheetId, area);
  }
}

/** Writes a value to a cell. */
export type CellWriter<Value> = (grid: SheetGrid, row: number, column: number, value: Value) => void;
