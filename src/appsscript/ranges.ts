/** Ranges of the platform, as data. */

import type { Area } from '#core/change/area.ts';

/** The range of an area. */
export function rangeOf(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  { row, column, rows, columns }: Area,
): GoogleAppsScript.Spreadsheet.Range {
  return sheet.getRange(row, column, rows, columns);
}

/** Where the range lies. */
export function areaOf(range: GoogleAppsScript.Spreadsheet.Range): Area {
  return { row: range.getRow(), column: range.getColumn(), rows: range.getNumRows(), columns: range.getNumColumns() };
}
