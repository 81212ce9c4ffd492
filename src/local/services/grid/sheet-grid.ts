/** The cells of one sheet: reading, writing and restyling them one by one, as the platform's rules have it. */

import type { AreaModel, CellModel, SheetModel, StyleModel } from '#local/workbook/model.ts';
import { Exception } from '../platform/exception.ts';
import { cellsOf, intersection } from './area.ts';
import type { Entry } from './entry.ts';
import { isAutomatic, showsDate } from './number-format.ts';
import { PROTECTED_SHEET } from './protected-sheet.ts';
import type { StyleChange, StylePool } from './style-pool.ts';

/** Whether a cell has no content; it may have a look, a note. */
export function isEmpty(cell: CellModel): boolean {
  return cell.value === undefined && cell.formula === undefined && cell.error === undefined;
}

/** A sheet of the workbook with its styles. Holds no state of its own. */
export class SheetGrid {
  readonly sheet: SheetModel;
  readonly #styles: StylePool;

  constructor(sheet: SheetModel, styles: StylePool) {
    this.sheet = sheet;
    this.#styles = styles;
  }

  /** The cell, or undefined when it holds and shows nothing. */
  cell(row: number, column: number): CellModel | undefined {
    return this.sheet.cells[row]?.[column];
  }

  /** How the cell looks. */
  style(row: number, column: number): StyleModel {
    return this.#styles.at(this.cell(row, column)?.style ?? 0);
  }

  /** Throws the platform's refusal where the sheet is protected. */
  assertEditable(): void {
    if (!this.sheet.isProtected) return;
    throw new Exception(PROTECTED_SHEET);
  }

  /** Changes the look of a cell. */
  restyle(row: number, column: number, change: StyleChange): void {
    this.setStyle(row, column, this.#styles.derive(this.cell(row, column)?.style ?? 0, change));
  }

  /** Gives a cell a style of the workbook. */
  setStyle(row: number, column: number, style: number): void {
    this.#open(row, column).style = style;
    this.#close(row, column);
  }

  /** Gives a cell its default look back; its number format stays, as the platform documents of `clearFormat`. */
  clearStyle(row: number, column: number): void {
    if (this.cell(row, column) === undefined) return;
    const { numberFormat } = this.style(row, column);
    this.setStyle(row, column, this.#styles.derive(0, { numberFormat }));
  }

  /** Replaces the content of a cell, its link included; a format suggested by the entry is taken where the cell has none that fits. */
  write(row: number, column: number, entry: Entry, link?: string): void {
    const cell = this.#open(row, column);
    for (const part of ['value', 'formula', 'error', 'link'] as const) delete cell[part];
    if (entry.value !== undefined) cell.value = entry.value;
    if (entry.formula !== undefined) cell.formula = entry.formula;
    if (entry.error !== undefined) cell.error = entry.error;
    if (link !== undefined) cell.link = link;
    if (entry.format !== undefined && this.#adopts(row, column, entry.format)) {
      cell.style = this.#styles.derive(cell.style, { numberFormat: entry.format });
    }
    this.#close(row, column);
  }

  /** Sets or, with `''`, removes the note of a cell. */
  annotate(row: number, column: number, note: string): void {
    const cell = this.#open(row, column);
    if (note === '') delete cell.note;
    else cell.note = note;
    this.#close(row, column);
  }

  /** Removes a cell altogether. */
  remove(row: number, column: number): void {
    const cells = this.sheet.cells[row];
    if (cells === undefined) return;
    delete cells[column];
    if (Object.keys(cells).length === 0) delete this.sheet.cells[row];
  }

  /** Rows and columns up to the last cell with content; 0 and 0 on an empty sheet. */
  extent(): { rows: number; columns: number } {
    let rows = 0;
    let columns = 0;
    for (const [row, cells] of Object.entries(this.sheet.cells)) {
      for (const [column, cell] of Object.entries(cells)) {
        if (isEmpty(cell)) continue;
        rows = Math.max(rows, Number(row));
        columns = Math.max(columns, Number(column));
      }
    }
    return { rows, columns };
  }

  /** The cells of the area that a merge hides, as `row,column`. */
  hiddenByMerges(area: AreaModel): ReadonlySet<string> {
    const hidden = new Set<string>();
    for (const merge of this.sheet.merges) {
      const common = intersection(merge, area);
      if (common === null) continue;
      for (const { row, column } of cellsOf(common)) hidden.add(`${row},${column}`);
      hidden.delete(`${merge.row},${merge.column}`);
    }
    return hidden;
  }

  #adopts(row: number, column: number, format: string): boolean {
    const { numberFormat } = this.style(row, column);
    return isAutomatic(numberFormat) || (showsDate(format) && !showsDate(numberFormat));
  }

  #open(row: number, column: number): CellModel {
    const cells = this.sheet.cells[row] ?? {};
    const cell = cells[column] ?? { style: 0 };
    this.sheet.cells[row] = cells;
    cells[column] = cell;
    return cell;
  }

  #close(row: number, column: number): void {
    const cell = this.cell(row, column);
    if (cell !== undefined && cell.style === 0 && Object.keys(cell).length === 1) this.remove(row, column);
  }
}
