/** The workbook port over SpreadsheetApp. */

import type { WorkbookPort } from '#commands/ports.ts';
import { headerRow } from '#core/report/cells.ts';
import { applyPatch } from './apply-patch.ts';
import { readColours } from './conditional-formats.ts';
import { readMarkList } from './mark-list.ts';
import { readRows, readSheet } from './read-sheet.ts';
import { writeSheet } from './write-sheet.ts';

/** The spreadsheet the script is bound to. */
export function workbookPort(): WorkbookPort {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  return {
    name: () => spreadsheet.getName(),
    url: () => spreadsheet.getUrl() || null,
    sheets() {
      const active = spreadsheet.getActiveSheet().getSheetId();
      return spreadsheet.getSheets().map((sheet) => {
        const id = sheet.getSheetId();
        return { id, name: sheet.getName(), hidden: sheet.isSheetHidden(), active: id === active };
      });
    },
    read(name) {
      const sheet = spreadsheet.getSheetByName(name);
      return sheet === null ? null : readSheet(sheet, spreadsheet);
    },
    readRows(name, spans) {
      const sheet = spreadsheet.getSheetByName(name);
      return sheet === null ? null : readRows(sheet, spreadsheet, spans);
    },
    activate(name) {
      spreadsheet.getSheetByName(name)?.activate();
    },
    select(name, { row, column }) {
      spreadsheet.getSheetByName(name)?.getRange(row, column).activate();
    },
    colours(name) {
      const sheet = spreadsheet.getSheetByName(name);
      return sheet === null ? [] : readColours(sheet);
    },
    markList(name, areas) {
      const sheet = spreadsheet.getSheetByName(name);
      return sheet === null ? { on: false, others: 0 } : readMarkList(sheet, areas);
    },
    apply: (patch) => applyPatch(spreadsheet, patch),
    appendRow(name, headings, cells) {
      const sheet = spreadsheet.getSheetByName(name) ?? writeLog(spreadsheet, name, headings);
      const row = sheet.getLastRow() + 1;
      if (row > sheet.getMaxRows()) sheet.insertRowsAfter(row - 1, 1);
      const range = sheet.getRange(row, 1, 1, cells.length);
      range.setNumberFormat('@').setValues([cells.map(({ value }) => value)]);
      return row;
    },
    writeText(name, row, column, text) {
      spreadsheet.getSheetByName(name)?.getRange(row, column).setNumberFormat('@').setValue(text);
    },
    flush: () => SpreadsheetApp.flush(),
  };
}

/** Pixels: moment, person, unit, period, content, addressees, subject, state, detail. */
const LOG_WIDTHS: readonly number[] = [120, 210, 60, 80, 120, 240, 400, 90, 240];

function writeLog(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  name: string,
  headings: readonly string[],
): GoogleAppsScript.Spreadsheet.Sheet {
  return writeSheet(spreadsheet, {
    name,
    cells: [headerRow(headings)],
    columnWidths: LOG_WIDTHS,
    frozenRows: 1,
    charts: [],
  });
}
