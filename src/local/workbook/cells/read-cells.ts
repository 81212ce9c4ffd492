/** Reads a worksheet's rows into the model. */

import { isDateFormat } from 'numfmt';
import { fromFileSerial, serialOfIso } from '../formula/date-system.ts';
import { moveFormula } from '../formula/formula-text.ts';
import type { CellModel, SheetModel, StyleModel } from '../model.ts';
import type { SheetText } from '../sheet/sheet-text.ts';
import { WORKBOOK_TEXTS, WorkbookError } from '../workbook-error.ts';
import { ensureRow } from './cell-table.ts';
import { type RawCell, type RawRow, scanRows } from './row-scanner.ts';
import { plainText, type SharedString } from './shared-strings.ts';

/** What cells refer to outside their sheet. */
export interface CellContext {
  readonly strings: readonly SharedString[];
  readonly styles: readonly StyleModel[];
  readonly date1904: boolean;
}

/** Rows of a sheet as the model has them, and what the sheet's frame needs to know of them. */
export interface SheetCells {
  readonly cells: SheetModel['cells'];
  /** Rows with a height of their own, and hidden ones. */
  readonly rows: readonly RawRow[];
  /** Styles of absent cells by row, where the row has one. */
  readonly rowStyles: ReadonlyMap<number, number>;
  /** Last row and column with a value or formula. */
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** How far beyond the content formatted but empty cells are taken into the model; sheets may hold a million of them. */
const MARGIN_ROWS = 1000;
const MARGIN_COLUMNS = 256;
const KEY_COLUMNS = 1 << 14;

/**
 * Reads all rows of a sheet.
 * @throws {WorkbookError} `corrupt` where a cell refers to a style or a shared text that is not there: read as a cell without
 * colour or text, it would be misread in silence
 */
export function readCells(sheet: SheetText, context: CellContext): SheetCells {
  const reader = new CellReader(context);
  scanRows(sheet, reader);
  reader.addEmptyCells();
  return reader;
}

class CellReader implements SheetCells {
  readonly cells: SheetModel['cells'] = {};
  readonly rows: RawRow[] = [];
  readonly rowStyles = new Map<number, number>();
  lastRow = 0;
  lastColumn = 0;
  readonly #context: CellContext;
  readonly #masters = new Map<string, RawCell>();
  /** Formatted cells without content: row and column in one number, and their styles. */
  readonly #emptyPlaces: number[] = [];
  readonly #emptyStyles: number[] = [];
  #row: Record<string, CellModel> | null = null;

  constructor(context: CellContext) {
    this.#context = context;
  }

  openRow(row: RawRow): void {
    this.#row = null;
    if (row.height !== null || row.isHidden) this.rows.push(row);
    if (row.style !== null) this.rowStyles.set(row.row, requireStyle(row.style, this.#context.styles.length));
  }

  cell(raw: RawCell): void {
    const style = requireStyle(raw.style, this.#context.styles.length);
    const cell: CellModel = { style };
    this.#readFormula(raw, cell);
    this.#readValue(raw, cell);
    if (cell.value === undefined && cell.error === undefined && cell.formula === undefined) {
      if (style === 0) return;
      this.#emptyPlaces.push(raw.row * KEY_COLUMNS + raw.column - 1);
      this.#emptyStyles.push(style);
      return;
    }
    this.#row ??= ensureRow(this.cells, raw.row);
    this.#row[raw.column] = cell;
    if (raw.row > this.lastRow) this.lastRow = raw.row;
    if (raw.column > this.lastColumn) this.lastColumn = raw.column;
  }

  closeRow(): void {}

  addEmptyCells(): void {
    this.#emptyPlaces.forEach((place, index) => {
      const row = Math.floor(place / KEY_COLUMNS);
      const column = (place % KEY_COLUMNS) + 1;
      if (row > this.lastRow + MARGIN_ROWS || column > this.lastColumn + MARGIN_COLUMNS) return;
      const cells = ensureRow(this.cells, row);
      cells[column] ??= { style: this.#emptyStyles[index] ?? 0 };
    });
  }

  #readFormula(raw: RawCell, cell: CellModel): void {
    const { formula } = raw;
    if (formula === null) return;
    if (formula.text !== '') {
      cell.formula = `=${plainText(formula.text)}`;
      if (formula.type === 'shared' && formula.group !== null) this.#masters.set(formula.group, raw);
      return;
    }
    const master = formula.group === null ? undefined : this.#masters.get(formula.group);
    if (master?.formula == null) return;
    cell.formula = `=${moveFormula(plainText(master.formula.text), raw.row - master.row, raw.column - master.column)}`;
  }

  #readValue(raw: RawCell, cell: CellModel): void {
    const text = raw.type === 'inlineStr' ? (raw.inline ?? raw.value) : raw.value;
    if (text === null) return;
    const value = text === '' && raw.type !== 'str' ? undefined : this.#valueOf(raw.type, text, cell.style);
    if (value === undefined || (value === '' && cell.formula === undefined)) return;
    if (raw.type === 'e') cell.error = text;
    else cell.value = value;
  }

  #valueOf(type: string, text: string, style: number): string | number | boolean | undefined {
    switch (type) {
      case 's':
        return this.#sharedText(text);
      case 'inlineStr':
        return text;
      case 'str':
        return plainText(text);
      case 'e':
        return text;
      case 'b':
        return text === '1' || text === 'true';
      case 'd':
        return serialOfIso(text) ?? text;
      default:
        return this.#number(text, style);
    }
  }

  #sharedText(index: string): string {
    const shared = this.#context.strings[Number(index)];
    if (shared === undefined) throw new WorkbookError('corrupt', WORKBOOK_TEXTS.missingTexts);
    return shared.text;
  }

  /** Text in the place of a number is shown as it stands. */
  #number(text: string, style: number): number | string {
    const value = Number(text);
    if (!Number.isFinite(value)) return text;
    const { date1904, styles } = this.#context;
    return date1904 && isDateStyle(styles[style]) ? fromFileSerial(value, true) : value;
  }
}

/**
 * The style, which must be one of `count`.
 * @throws {WorkbookError} `corrupt` where it is not
 */
export function requireStyle(style: number, count: number): number {
  if (style < count) return style;
  throw new WorkbookError('corrupt', WORKBOOK_TEXTS.missingStyles);
}

/** Whether numbers under the style show as dates. */
export function isDateStyle(style: StyleModel | undefined): boolean {
  return style !== undefined && style.numberFormat !== 'General' && isDateFormat(style.numberFormat);
}
