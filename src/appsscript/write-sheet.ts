/** Writes a whole sheet of the add-on's own, new or again, leaving the user where he was. */

import { cellName } from '#core/change/area.ts';
import type { CellLook, OutputCell, SheetContent } from '#core/change/sheet-content.ts';
import { addSheet } from './add-sheet.ts';
import { insertChart } from './charts.ts';
import { startOf } from './dates.ts';
import { rangeOf } from './ranges.ts';
import { listValidation } from './value-list.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

const EMPTY: OutputCell = { value: '' };
const DEFAULT_FONT_SIZE = 10;

/** Creates the sheet at the end, or empties and rewrites it. */
export function writeSheet(spreadsheet: Spreadsheet, content: SheetContent): Sheet {
  const sheet = emptySheet(spreadsheet, content.name);
  const columns = Math.max(1, ...content.cells.map((row) => row.length));
  const cells = content.cells.map((row) => Array.from({ length: columns }, (_, index) => row[index] ?? EMPTY));
  if (cells.length > 0) {
    makeRoom(sheet, cells.length, Math.max(columns, content.columnWidths.length));
    const range = sheet.getRange(1, 1, cells.length, columns);
    writeValues(range, cells, spreadsheet.getSpreadsheetTimeZone());
    writeLooks(range, cells);
    writeLinks(sheet, cells, columns);
  }
  content.columnWidths.forEach((width, index) => {
    sheet.setColumnWidth(index + 1, width);
  });
  sheet.setFrozenRows(content.frozenRows);
  addTools(sheet, content);
  for (const chart of content.charts) insertChart(sheet, chart);
  return sheet;
}

function addTools(sheet: Sheet, { hiddenColumns = [], filter, lists = [] }: SheetContent): void {
  for (const column of hiddenColumns) sheet.hideColumns(column);
  if (filter !== undefined) rangeOf(sheet, filter).createFilter();
  for (const { area, values, help } of lists) rangeOf(sheet, area).setDataValidation(listValidation(values, help));
}

function emptySheet(spreadsheet: Spreadsheet, name: string): Sheet {
  const existing = spreadsheet.getSheetByName(name);
  if (existing === null) return addSheet(spreadsheet, name);
  for (const chart of existing.getCharts()) existing.removeChart(chart);
  existing.getFilter()?.remove();
  existing.getRange(1, 1, existing.getMaxRows(), existing.getMaxColumns()).clearDataValidations();
  return existing.clear();
}

function makeRoom(sheet: Sheet, rows: number, columns: number): void {
  const missingRows = rows - sheet.getMaxRows();
  const missingColumns = columns - sheet.getMaxColumns();
  if (missingRows > 0) sheet.insertRowsAfter(rows - missingRows, missingRows);
  if (missingColumns > 0) sheet.insertColumnsAfter(columns - missingColumns, missingColumns);
}

/** Texts under the format `@`, without which the platform would read them as typing. */
function writeValues(range: Range, cells: readonly (readonly OutputCell[])[], zone: string): void {
  range.setNumberFormats(grid(cells, numberFormatOf));
  range.setValues(grid(cells, ({ value }) => (typeof value === 'object' ? startOf(value.day, zone) : value)));
}

function numberFormatOf({ value, look }: OutputCell): string {
  if (typeof value === 'string') return '@';
  return look?.numberFormat ?? (typeof value === 'object' ? 'dd/mm/yyyy' : 'General');
}

function writeLooks(range: Range, cells: readonly (readonly OutputCell[])[]): void {
  const of = <Key extends keyof CellLook>(key: Key): (CellLook[Key] | null)[][] =>
    grid(cells, ({ look }) => look?.[key] ?? null);
  range.setBackgrounds(of('background') as string[][]);
  range.setFontColors(of('fontColor') as string[][]);
  range.setFontWeights(grid(cells, ({ look }) => (look?.bold === true ? 'bold' : 'normal')));
  range.setFontStyles(grid(cells, ({ look }) => (look?.italic === true ? 'italic' : 'normal')));
  range.setFontSizes(grid(cells, ({ look }) => look?.fontSize ?? DEFAULT_FONT_SIZE));
  range.setHorizontalAlignments(grid(cells, ({ look }) => look?.align ?? null));
  range.setWraps(grid(cells, ({ look }) => look?.wrap ?? false));
  range.setVerticalAlignment('middle');
}

/** Links as rich text, column by column from the first to the last of them. */
function writeLinks(sheet: Sheet, cells: readonly (readonly OutputCell[])[], columns: number): void {
  for (let column = 1; column <= columns; column += 1) {
    const linked = cells.map((row) => row[column - 1]?.link !== undefined);
    const first = linked.indexOf(true);
    if (first < 0) continue;
    const last = linked.lastIndexOf(true);
    const texts = cells.slice(first, last + 1).map((row) => [richText(row[column - 1] ?? EMPTY)]);
    sheet.getRange(first + 1, column, texts.length, 1).setRichTextValues(texts);
  }
}

function richText({ value, link }: OutputCell): GoogleAppsScript.Spreadsheet.RichTextValue {
  const builder = SpreadsheetApp.newRichTextValue().setText(String(value));
  if (link !== undefined) builder.setLinkUrl(`#gid=${link.sheetId}&range=${cellName(link.row, link.column)}`);
  return builder.build();
}

function grid<Value>(cells: readonly (readonly OutputCell[])[], pick: (cell: OutputCell) => Value): Value[][] {
  return cells.map((row) => row.map(pick));
}
