/** A sheet with nothing in it. */

import type { SheetModel } from './model.ts';

/** A new sheet as Google Sheets makes one: 1,000 rows and 26 columns, empty. */
export function blankSheet(id: number, name: string): SheetModel {
  return {
    id,
    name,
    hidden: false,
    isProtected: false,
    tabColor: null,
    rows: 1000,
    columns: 26,
    frozenRows: 0,
    frozenColumns: 0,
    cells: {},
    merges: [],
    columnWidths: {},
    rowHeights: {},
    hiddenRows: [],
    hiddenColumns: [],
    filter: null,
    conditionalFormats: [],
    dataValidations: [],
    charts: [],
  };
}
