/** Finding sheets of the workbook and areas on them, with the platform's refusals. */

import type { AreaModel, SheetModel, WorkbookModel } from '#local/workbook/model.ts';
import { readNotation, resolveNotation } from '../grid/a1.ts';
import { gridArea, intersection, lastColumn, lastRow } from '../grid/area.ts';
import { Exception, NotImplementedError } from '../platform/exception.ts';

/** The sheet of that id; throws where it was deleted. */
export function findSheet(workbook: WorkbookModel, sheetId: number): SheetModel {
  const sheet = workbook.sheets.find(({ id }) => id === sheetId);
  if (sheet === undefined) throw new Exception(`Sheet ${sheetId} not found`);
  return sheet;
}

/** The area, once it is sure to lie on the sheet. Fractions are cut off, as the platform does. */
export function assertInside(sheet: SheetModel, row: number, column: number, rows: number, columns: number): AreaModel {
  const area = {
    row: Math.trunc(row),
    column: Math.trunc(column),
    rows: Math.trunc(rows),
    columns: Math.trunc(columns),
  };
  if (area.row < 1) throw new Exception('The starting row of the range is too small.');
  if (area.column < 1) throw new Exception('The starting column of the range is too small.');
  if (area.rows < 1) throw new Exception('The number of rows in the range must be at least 1.');
  if (area.columns < 1) throw new Exception('The number of columns in the range must be at least 1.');
  if (lastRow(area) > sheet.rows || lastColumn(area) > sheet.columns) {
    throw new Exception('The coordinates of the range are outside the dimensions of the sheet.');
  }
  return area;
}

/** The sheet and area an A1 notation means; a notation without a sheet's name means `home`. */
export function locate(
  workbook: WorkbookModel,
  home: SheetModel,
  text: string,
): { sheet: SheetModel; area: AreaModel } {
  if (/^\$?R(\d+|\[-?\d+\])C(\d+|\[-?\d+\])/i.test(text)) throw new NotImplementedError('R1C1 notation');
  const notation = readNotation(text);
  if (notation === null) throw new Exception('Range not found');
  const { sheetName } = notation;
  const sheet = sheetName === null ? home : workbook.sheets.find(({ name }) => name === sheetName);
  if (sheet === undefined) throw new Exception('Range not found');
  const { row, column, rows, columns } = resolveNotation(notation, sheet.rows, sheet.columns);
  return { sheet, area: assertInside(sheet, row, column, rows, columns) };
}

/**
 * The cells of the grid that a reference in a formula names, as in `Listas!$B$2:$B$6`; null where it is anything else, or nothing
 * of it is on the grid.
 */
export function locateCells(
  { sheets }: Pick<WorkbookModel, 'sheets'>,
  home: SheetModel,
  reference: string,
): { sheet: SheetModel; area: AreaModel } | null {
  const notation = readNotation(reference);
  const wanted = notation?.sheetName?.toLowerCase();
  const sheet = wanted === undefined ? home : sheets.find(({ name }) => name.toLowerCase() === wanted);
  if (notation === null || sheet === undefined) return null;
  const area = intersection(resolveNotation(notation, sheet.rows, sheet.columns), gridArea(sheet));
  return area === null ? null : { sheet, area };
}
