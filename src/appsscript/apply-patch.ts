/** Carries a patch out in few service calls. */

import { type Area, areaName } from '#core/change/area.ts';
import { groupPaints, groupWrites, type WriteGroup } from '#core/change/edit.ts';
import type { Operation, Patch, SheetEdit } from '#core/change/patch.ts';
import { writeColours } from './conditional-formats.ts';
import { startOf } from './dates.ts';
import { writeMarkList } from './mark-list.ts';
import { writeSheet } from './write-sheet.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Applies the steps in order. */
export function applyPatch(spreadsheet: Spreadsheet, patch: Patch): void {
  for (const operation of patch) applyOperation(spreadsheet, operation);
}

function applyOperation(spreadsheet: Spreadsheet, operation: Operation): void {
  if (operation.kind === 'sheet') {
    writeSheet(spreadsheet, operation.content);
    return;
  }
  const sheet = spreadsheet.getSheetByName(operation.kind === 'remove-sheet' ? operation.name : operation.sheet);
  if (operation.kind === 'remove-sheet') {
    if (sheet !== null) spreadsheet.deleteSheet(sheet);
    return;
  }
  if (sheet === null) throw new Error(`The sheet to change is gone: ${operation.sheet}`);
  if (operation.kind === 'colours') writeColours(sheet, operation.rules);
  else if (operation.kind === 'mark-list') writeMarkList(sheet, operation);
  else applyEdit(spreadsheet, sheet, operation);
}

function applyEdit(spreadsheet: Spreadsheet, sheet: Sheet, edit: SheetEdit): void {
  for (const group of groupWrites(edit.writes)) writeGroup(spreadsheet, sheet, group);
  for (const { areas, background } of groupPaints(edit.paints)) {
    sheet.getRangeList(areas.map(areaName)).setBackground(background);
  }
}

function writeGroup(spreadsheet: Spreadsheet, sheet: Sheet, { areas, value, formula }: WriteGroup): void {
  const ranges = sheet.getRangeList(areas.map(areaName));
  if (formula !== undefined) ranges.setFormula(formula);
  else if (value === '') ranges.clearContent();
  else if (typeof value === 'object') ranges.setValue(startOf(value.day, spreadsheet.getSpreadsheetTimeZone()));
  else if (typeof value === 'string' && !isTakenAsText(value)) writeAsText(sheet, areas, value);
  else ranges.setValue(value);
}

/** Whether the platform, which reads what a script writes as typing, can only take it for a text. */
function isTakenAsText(text: string): boolean {
  return /^\p{L}[\p{L} ]*$/u.test(text) && !/^(?:true|false|verdadero|falso)$/i.test(text);
}

/** Rich text is never parsed, and leaves the number format alone. */
function writeAsText(sheet: Sheet, areas: readonly Area[], text: string): void {
  const rich = SpreadsheetApp.newRichTextValue().setText(text).build();
  for (const { row, column, rows, columns } of areas) {
    const grid = Array.from({ length: rows }, () => Array.from({ length: columns }, () => rich));
    sheet.getRange(row, column, rows, columns).setRichTextValues(grid);
  }
}
