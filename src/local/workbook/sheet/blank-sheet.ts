/** A worksheet without content: its part and its model. */

import type { SheetModel } from '../model.ts';

/** Content type of a worksheet part. */
export const WORKSHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

/** A worksheet part without content; printed, it takes the width of a page. */
export const BLANK_WORKSHEET = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/><sheetData/><pageSetup orientation="landscape" fitToHeight="0"/></worksheet>`;

/** What {@link BLANK_WORKSHEET} reads as, under the id and name of a sheet to be. */
export function blankSheet({ id, name }: Pick<SheetModel, 'id' | 'name'>): SheetModel {
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
    conditionalFormats: [],
    dataValidations: [],
    charts: [],
  };
}
