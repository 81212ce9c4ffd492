/** A new sheet. */

import type { SheetModel } from '#local/workbook/model.ts';

/** Size of a new sheet. */
const NEW_GRID = { rows: 1000, columns: 26 };

/** A sheet with nothing in it, as Google Sheets makes one. */
export function blankSheet(id: number, name: string): SheetModel {
  return {
    id,
    name,
    hidden: false,
    isProtected: false,
    tabColor: null,
    ...NEW_GRID,
    frozenRows: 0,
    frozenColumns: 0,
    cells: {},
    merges: [],
    columnWidths: {},
    rowHeights: {},
    hiddenRows: [],
    hiddenColumns: [],
    conditionalFormats: [],
    dataValidations: [],
    charts: [],
  };
}
