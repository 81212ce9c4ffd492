/** Takes a sheet's snapshot in a number of service calls that does not depend on its size. */

import type { CellValue, SheetSnapshot } from '#core/change/sheet-snapshot.ts';
import { dayOf } from './dates.ts';
import { areaOf } from './ranges.ts';

/** Rows and columns read beyond the last ones with a text: a fill alone does not count as data, and a mark may be one. */
const MARGIN = 6;

/** Everything the sheet shows, from A1 on. */
export function readSheet(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
): SheetSnapshot {
  const rows = Math.min(sheet.getMaxRows(), sheet.getLastRow() + MARGIN);
  const columns = Math.min(sheet.getMaxColumns(), sheet.getLastColumn() + MARGIN);
  const range = sheet.getRange(1, 1, rows, columns);
  const zone = spreadsheet.getSpreadsheetTimeZone();
  return {
    name: sheet.getName(),
    id: sheet.getSheetId(),
    rows,
    columns,
    values: range.getValues().map((row) => row.map((value) => toCellValue(value, zone))),
    display: range.getDisplayValues(),
    formulas: range.getFormulas(),
    backgrounds: range.getBackgrounds(),
    merges: range.getMergedRanges().map(areaOf),
  };
}

function toCellValue(value: unknown, zone: string): CellValue {
  if (value instanceof Date) return { day: dayOf(value, zone) };
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
}
