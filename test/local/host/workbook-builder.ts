/** Workbooks in memory, for tests. */

import { blankSheet } from '#local/workbook/blank-sheet.ts';
import type { CellModel, SheetModel, StyleModel, WorkbookModel } from '#local/workbook/model.ts';

/** Values row by row from A1 on; `''` leaves a cell empty. */
export type Rows = readonly (readonly (string | number | boolean)[])[];

const DEFAULT_STYLE: StyleModel = {
  source: 0,
  background: null,
  fontColor: null,
  fontFamily: null,
  fontSize: null,
  bold: false,
  italic: false,
  underline: false,
  strikethrough: false,
  numberFormat: 'General',
  horizontal: null,
  vertical: null,
  wrap: false,
  borders: { top: null, right: null, bottom: null, left: null },
};

function cellsOf(rows: Rows): SheetModel['cells'] {
  const cells: Record<string, Record<string, CellModel>> = {};
  rows.forEach((row, down) => {
    const filled = row.map((value, right) => [right + 1, { value, style: 0 }] as const);
    const kept = filled.filter(([, { value }]) => value !== '');
    if (kept.length > 0) cells[down + 1] = Object.fromEntries(kept);
  });
  return cells;
}

/** A sheet of 20 × 10 cells. */
export function sheetModel(id: number, name: string, rows: Rows = [], change: Partial<SheetModel> = {}): SheetModel {
  return {
    ...blankSheet(id, name),
    rows: 20,
    columns: 10,
    cells: cellsOf(rows),
    ...change,
  };
}

/** A workbook of the given sheets, the first one active; `styles` come after the default one. */
export function workbookModel(sheets: SheetModel[], styles: Partial<StyleModel>[] = []): WorkbookModel {
  return {
    name: 'Libro',
    sheets,
    activeSheet: sheets[0]?.id ?? 0,
    styles: [DEFAULT_STYLE, ...styles.map((style) => ({ ...DEFAULT_STYLE, ...style }))],
    properties: {},
  };
}
