/** The stack of changes that can be taken back, in a hidden sheet: a property holds only 9 KB. */

import type { UndoLogPort } from '#commands/ports.ts';
import { es } from '#texts/es.ts';
import { addSheet } from './add-sheet.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A cell takes 50,000 characters in Google Sheets, and 32,767 in the .xlsx it may be downloaded as. */
const CHUNK = 30_000;
/** Older entries are forgotten. */
const ENTRIES = 20;

/** One row per entry, its text cut over as many cells as it takes. The sheet goes with its last entry. */
export const undoLog: UndoLogPort = {
  push(text) {
    const existing = logSheet();
    try {
      writeEntry(existing ?? addSheet(SpreadsheetApp.getActiveSpreadsheet(), es.sheets.undoLog).hideSheet(), text);
    } catch (error) {
      if (existing === null) removeLogSheet();
      throw error;
    }
  },
  peek() {
    const sheet = logSheet();
    const row = sheet?.getLastRow() ?? 0;
    if (sheet === null || row === 0) return null;
    const [cells] = sheet.getRange(row, 1, 1, sheet.getLastColumn()).getValues();
    return cells?.join('') ?? null;
  },
  pop() {
    const sheet = logSheet();
    const row = sheet?.getLastRow() ?? 0;
    if (sheet === null) return;
    if (row > 1) sheet.getRange(row, 1, 1, sheet.getLastColumn()).clearContent();
    else removeLogSheet();
  },
};

function logSheet(): Sheet | null {
  return SpreadsheetApp.getActiveSpreadsheet().getSheetByName(es.sheets.undoLog);
}

function removeLogSheet(): void {
  const sheet = logSheet();
  if (sheet !== null) SpreadsheetApp.getActiveSpreadsheet().deleteSheet(sheet);
}

function writeEntry(sheet: Sheet, text: string): void {
  const chunks = text.match(new RegExp(`[\\s\\S]{1,${CHUNK}}`, 'g')) ?? [];
  const row = sheet.getLastRow() + 1;
  const missing = chunks.length - sheet.getMaxColumns();
  if (missing > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missing);
  sheet.getRange(row, 1, 1, chunks.length).setNumberFormat('@').setValues([chunks]);
  if (row > ENTRIES) sheet.deleteRows(1, row - ENTRIES);
}
