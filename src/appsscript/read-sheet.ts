/** Takes a sheet's snapshot in a number of service calls that does not depend on its size. */

import { joinSpans, type RowSpan, type SheetPart } from '#core/change/sheet-part.ts';
import type { CellValue, SheetSnapshot } from '#core/change/sheet-snapshot.ts';
import { dayOf } from './dates.ts';
import { areaOf } from './ranges.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Rows and columns read beyond the last ones with a text: a fill alone does not count as data, and a mark may be one. */
const MARGIN = 6;

/** Everything the sheet shows, from A1 on. */
export function readSheet(sheet: Sheet, spreadsheet: Spreadsheet): SheetSnapshot {
  const rows = Math.min(sheet.getMaxRows(), sheet.getLastRow() + MARGIN);
  return readSpan(sheet, spreadsheet.getSpreadsheetTimeZone(), { row: 1, rows }, columnsOf(sheet));
}

/** Everything the sheet shows in those of the rows that it has. */
export function readRows(sheet: Sheet, spreadsheet: Spreadsheet, spans: readonly RowSpan[]): SheetPart | null {
  const last = Math.min(sheet.getMaxRows(), sheet.getLastRow() + MARGIN);
  const columns = columnsOf(sheet);
  const zone = spreadsheet.getSpreadsheetTimeZone();
  const present = spans
    .map(({ row, rows }) => ({ row, rows: Math.min(rows, last - row + 1) }))
    .filter(({ rows }) => rows > 0);
  return joinSpans(
    present,
    present.map((span) => readSpan(sheet, zone, span, columns)),
  );
}

function columnsOf(sheet: Sheet): number {
  return Math.min(sheet.getMaxColumns(), sheet.getLastColumn() + MARGIN);
}

function readSpan(sheet: Sheet, zone: string, { row, rows }: RowSpan, columns: number): SheetSnapshot {
  const range = sheet.getRange(row, 1, rows, columns);
  return {
    name: sheet.getName(),
    id: sheet.getSheetId(),
    rows,
    columns,
    values: range.getValues().map((line) => line.map((value) => toCellValue(value, zone))),
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
