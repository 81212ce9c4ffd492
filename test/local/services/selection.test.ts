/** What is selected, and where scripts take the user. */

import { expect, it } from 'vitest';
import { sheetModel, workbookModel } from '../host/workbook-builder.ts';
import { refusal, runScript, scenarios } from './scripts.ts';

const book = () => ({ workbook: workbookModel([sheetModel(1, 'Uno'), sheetModel(2, 'Dos')]) });
const all = `[book.getActiveSheet().getName(), book.getActiveRangeList().getRanges().map((r) => r.getA1Notation()), book.getActiveRange().getA1Notation(), book.getCurrentCell().getA1Notation()]`;

scenarios(
  'the user is taken',
  [
    ['nowhere at first', `return ${all}`, ['Uno', ['A1'], 'A1', 'A1']],
    ['to a range', `cells('B2:C3').activate(); return ${all}`, ['Uno', ['B2:C3'], 'B2:C3', 'B2']],
    [
      'to a range of another sheet, by the book',
      `book.setActiveRange(book.getRange('Dos!D4')); return ${all}`,
      ['Dos', ['D4'], 'D4', 'D4'],
    ],
    ['to another sheet', `book.getSheetByName('Dos').activate(); return ${all}`, ['Dos', ['A1'], 'A1', 'A1']],
    [
      'to several ranges',
      `SpreadsheetApp.setActiveRangeList(sheet.getRangeList(['A1:B2', 'D4:E5'])); return ${all}`,
      ['Uno', ['A1:B2', 'D4:E5'], 'D4:E5', 'D4'],
    ],
    [
      'to a cell within what is selected, whose range becomes the active one',
      `sheet.setActiveRangeList(sheet.getRangeList(['A1:B2', 'D4:E5'])); book.setCurrentCell(cells('B2')); return ${all}`,
      ['Uno', ['D4:E5', 'A1:B2'], 'A1:B2', 'B2'],
    ],
    [
      'to a cell outside what is selected, alone',
      `cells('A1:B2').activate(); sheet.setCurrentCell(cells('C3')); return ${all}`,
      ['Uno', ['C3'], 'C3', 'C3'],
    ],
    [
      'away from a current cell by the next selection',
      `cells('A1:B2').activate(); cells('B2').activateAsCurrentCell(); cells('A1:C3').activate(); return ${all}`,
      ['Uno', ['A1:C3'], 'A1:C3', 'A1'],
    ],
    [
      'to no current cell of several cells',
      `SpreadsheetApp.setCurrentCell(cells('A1:B2'))`,
      refusal('The range must consist of one cell.'),
    ],
  ],
  book,
);

it('and the host knows where', () => {
  const { host } = runScript(`cells('A1:B2').activate(); book.getRange('Dos!C3').activate()`, book());
  expect(host.selection).toEqual({
    activeSheet: 2,
    areas: { 1: [{ row: 1, column: 1, rows: 2, columns: 2 }], 2: [{ row: 3, column: 3, rows: 1, columns: 1 }] },
  });
});
