/** Where ranges are, and which are refused. */

import { sheetModel, workbookModel } from '../host/workbook-builder.ts';
import { gap, refusal, scenarios } from './scripts.ts';

const twoSheets = () => ({
  workbook: workbookModel([sheetModel(1, 'Hoja 1'), sheetModel(7, "Plan d'acción", [['x']])]),
});

scenarios(
  'ranges by notation and by numbers',
  [
    ['a cell', `return cells('c2').getA1Notation()`, 'C2'],
    ['two corners in any order, fixed or not', `return cells('$D$4:C2').getA1Notation()`, 'C2:D4'],
    ['whole columns', `return cells('B:C').getA1Notation()`, 'B1:C20'],
    ['columns from a row on', `return cells('B3:C').getA1Notation()`, 'B3:C20'],
    ['whole rows', `return cells('2:3').getA1Notation()`, 'A2:J3'],
    [
      'another sheet of the book',
      `const r = book.getRange("'Plan d''acción'!A1"); return [r.getSheet().getName(), r.getValue()]`,
      ["Plan d'acción", 'x'],
    ],
    ['row and column', `return sheet.getRange(2, 3).getA1Notation()`, 'C2'],
    [
      'rows and columns too',
      `return [sheet.getRange(2, 3, 4).getA1Notation(), sheet.getRange(2, 3, 4, 2).getA1Notation()]`,
      ['C2:C5', 'C2:D5'],
    ],
    ['fractions are cut off', `return sheet.getRange(2.9, 1.2).getA1Notation()`, 'A2'],
    [
      'measures',
      `const r = cells('C2:D4'); return [r.getRow(), r.getColumn(), r.getLastRow(), r.getLastColumn(), r.getNumRows(), r.getNumColumns(), r.getHeight(), r.getWidth(), r.getRowIndex(), r.getGridId()]`,
      [2, 3, 4, 4, 3, 2, 3, 2, 2, 1],
    ],
    [
      'offsets keep the size unless told',
      `const r = cells('C2:D4'); return [r.offset(1, -1), r.offset(0, 0, 1), r.offset(1, 1, 2, 3)].map((o) => o.getA1Notation())`,
      ['B3:C5', 'C2:D2', 'D3:F4'],
    ],
    ['a cell of the range', `return cells('C2:D4').getCell(3, 2).getA1Notation()`, 'D4'],
    [
      'lists of ranges',
      `return sheet.getRangeList(['a2:c3', 'B5']).getRanges().map((r) => r.getA1Notation())`,
      ['A2:C3', 'B5'],
    ],
    [
      'print as their class',
      `return [String(cells('A1')), String(sheet), String(book), JSON.stringify(cells('A1'))]`,
      ['Range', 'Sheet', 'Spreadsheet', '{}'],
    ],
  ],
  twoSheets,
);

scenarios('ranges that are none', [
  ['row 0', `sheet.getRange(0, 1)`, refusal('The starting row of the range is too small.')],
  ['column 0', `sheet.getRange(1, 0)`, refusal('The starting column of the range is too small.')],
  ['no rows', `sheet.getRange(1, 1, 0)`, refusal('The number of rows in the range must be at least 1.')],
  ['no columns', `sheet.getRange(1, 1, 1, 0)`, refusal('The number of columns in the range must be at least 1.')],
  [
    'off the grid',
    `sheet.getRange(1, 1, 21, 1)`,
    refusal('The coordinates of the range are outside the dimensions of the sheet.'),
  ],
  [
    'off the grid by notation',
    `sheet.getRange('K1')`,
    refusal('The coordinates of the range are outside the dimensions of the sheet.'),
  ],
  ['off the grid by offset', `cells('A1').offset(-1, 0)`, refusal('The starting row of the range is too small.')],
  ['a cell outside the range', `cells('A1:B2').getCell(3, 1)`, refusal('Cell reference out of range')],
  ['no notation', `sheet.getRange('hola mundo')`, refusal('Range not found')],
  ['a sheet that is not there', `book.getRange('Otra!A1')`, refusal('Range not found')],
  ['R1C1 notation', `sheet.getRange('R1C1')`, gap('R1C1 notation')],
  [
    'a text for a number',
    `sheet.getRange('1', 2)`,
    refusal("The parameters (String,number) don't match the method signature for SpreadsheetApp.Sheet.getRange."),
  ],
  [
    'not a number',
    `sheet.getRange(NaN, 1)`,
    refusal("The parameters (number,number) don't match the method signature for SpreadsheetApp.Sheet.getRange."),
  ],
  [
    'nothing',
    `sheet.getRange()`,
    refusal("The parameters () don't match the method signature for SpreadsheetApp.Sheet.getRange."),
  ],
  [
    'too much',
    `cells('A1').getValue(1)`,
    refusal("The parameters (number) don't match the method signature for SpreadsheetApp.Range.getValue."),
  ],
  [
    'another object',
    `book.setActiveSheet(cells('A1'))`,
    refusal(
      "The parameters (SpreadsheetApp.Range) don't match the method signature for SpreadsheetApp.Spreadsheet.setActiveSheet.",
    ),
  ],
  [
    'a plain object',
    `book.getSheetByName({})`,
    refusal("The parameters ((class)) don't match the method signature for SpreadsheetApp.Spreadsheet.getSheetByName."),
  ],
]);

scenarios('what the host does not have throws', [
  ['a method of the platform', `cells('A1').createTextFinder('x')`, gap('Range.createTextFinder')],
  ['a misspelt method', `cells('A1').getValeu()`, gap('Range.getValeu')],
  ['a method that is only looked for', `if (sheet.getSlicers) return 1`, gap('Sheet.getSlicers')],
  ['a service', `DriveApp.getRootFolder()`, gap('DriveApp.getRootFolder')],
  ['an enumeration', `return SpreadsheetApp.CopyPasteType`, gap('SpreadsheetApp.CopyPasteType')],
  ['a member of an enumeration', `return SpreadsheetApp.BorderStyle.WAVY`, gap('SpreadsheetApp.BorderStyle.WAVY')],
  ['a property of one’s own', `sheet.mine = 1`, gap('Sheet.mine =')],
]);
