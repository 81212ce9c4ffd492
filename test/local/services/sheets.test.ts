/** Sheets of the spreadsheet: finding, making, moving, hiding, deleting them. */

import { sheetModel, workbookModel } from '../host/workbook-builder.ts';
import { refusal, scenarios } from './scripts.ts';

const book = () => ({
  workbook: workbookModel([
    sheetModel(3, 'Uno', [['a']]),
    sheetModel(5, 'Dos', [['b']], { hidden: true }),
    sheetModel(9, 'Tres', [['c']]),
  ]),
});

const names = `book.getSheets().map((s) => s.getName())`;

scenarios(
  'the sheets of a book',
  [
    ['in order', `return ${names}`, ['Uno', 'Dos', 'Tres']],
    [
      'by name, exactly',
      `return [book.getSheetByName('Tres').getSheetId(), book.getSheetByName('tres'), book.getSheetByName('Cuatro')]`,
      [9, null, null],
    ],
    ['by id', `return [book.getSheetById(5).getName(), book.getSheetById(6)]`, ['Dos', null]],
    ['their places count from 1', `return book.getSheets().map((s) => s.getIndex())`, [1, 2, 3]],
    ['hidden or not', `return book.getSheets().map((s) => s.isSheetHidden())`, [false, true, false]],
    [
      'a new one comes after the active one and becomes it',
      `book.insertSheet('Nueva'); return [${names}, book.getActiveSheet().getName()]`,
      [['Uno', 'Nueva', 'Dos', 'Tres'], 'Nueva'],
    ],
    [
      'a new one at a place counted from 0',
      `book.insertSheet('Nueva', 3); book.insertSheet('Primera', 0); return ${names}`,
      ['Primera', 'Uno', 'Dos', 'Tres', 'Nueva'],
    ],
    [
      'a new one without a name',
      `return [book.insertSheet().getName(), book.insertSheet(0).getName()]`,
      ['Hoja 4', 'Hoja 5'],
    ],
    [
      'a new one is 1000 × 26 and has an id of its own',
      `const s = book.insertSheet('Nueva'); return [s.getMaxRows(), s.getMaxColumns(), s.getSheetId()]`,
      [1000, 26, 10],
    ],
    [
      'a new one after a template',
      `const s = book.insertSheet('Copia', { template: book.getSheetByName('Tres') }); return [s.getRange('A1').getValue(), s.isSheetHidden()]`,
      ['c', false],
    ],
    [
      'a name that is taken, whatever its capitals',
      `book.insertSheet('uno')`,
      refusal('A sheet with the name "uno" already exists. Please enter another name.'),
    ],
    [
      'renaming',
      `sheet.setName('Plan'); return [sheet.getName(), sheet.getSheetName(), book.getSheetByName('Plan') !== null]`,
      ['Plan', 'Plan', true],
    ],
    ['renaming to its own name', `return sheet.setName('UNO').getName()`, 'UNO'],
    [
      'renaming to another’s',
      `sheet.setName('Tres')`,
      refusal('A sheet with the name "Tres" already exists. Please enter another name.'),
    ],
    ['moving the active one', `book.moveActiveSheet(3); return ${names}`, ['Dos', 'Tres', 'Uno']],
    [
      'deleting the active one activates its visible neighbour',
      `book.deleteSheet(sheet); return [${names}, book.getActiveSheet().getName()]`,
      [['Dos', 'Tres'], 'Tres'],
    ],
    ['deleting a hidden one', `book.deleteSheet(book.getSheetByName('Dos')); return ${names}`, ['Uno', 'Tres']],
    [
      'the last visible one stays',
      `book.deleteSheet(sheet); book.deleteSheet(book.getSheetByName('Tres'))`,
      refusal("You can't remove all the sheets in a document."),
    ],
    [
      'the last visible one is not hidden',
      `book.getSheetByName('Tres').hideSheet(); sheet.hideSheet()`,
      refusal("You can't hide all the sheets in a document."),
    ],
    ['hiding the active one activates another', `sheet.hideSheet(); return book.getActiveSheet().getName()`, 'Tres'],
    [
      'a deleted one is gone',
      `const s = book.getSheetByName('Dos'); book.deleteSheet(s); s.getName()`,
      refusal('Sheet 5 not found'),
    ],
    ['showing', `return book.getSheetByName('Dos').showSheet().isSheetHidden()`, false],
    [
      'activating',
      `book.setActiveSheet(book.getSheetByName('Tres')); return [book.getActiveSheet().getName(), SpreadsheetApp.getActiveSheet().getSheetId()]`,
      ['Tres', 9],
    ],
    [
      'selecting',
      `book.getSheetByName('Tres').getRange('B2:C3').activate(); return [book.getActiveSheet().getName(), book.getActiveRange().getA1Notation(), sheet.getActiveRange().getA1Notation()]`,
      ['Tres', 'B2:C3', 'A1'],
    ],
    [
      'tab colours',
      `return [sheet.getTabColor(), sheet.setTabColor('#FF0000').getTabColor(), sheet.setTabColor(null).getTabColor()]`,
      [null, '#ff0000', null],
    ],
    [
      'the book itself',
      `return [book.getName(), book.getId(), book.getSpreadsheetTimeZone(), book.getSpreadsheetLocale(), book.getUrl(), book.getNumSheets()]`,
      ['Libro', 'libro-local', 'America/Bogota', 'es_CO', '', 3],
    ],
  ],
  book,
);

const UNEDITABLE = refusal(
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
);

scenarios(
  'a protected sheet',
  [
    ['can be read', `return cells('A1').getValue()`, 'a'],
    [
      'says so',
      `const [p] = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET); return [p.canEdit(), String(p.getProtectionType()), p.getRange().getA1Notation()]`,
      [false, 'SHEET', 'A1:J20'],
    ],
    ['has no protected ranges', `return sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).length`, 0],
    ['takes no values', `cells('A1').setValue('b')`, UNEDITABLE],
    ['takes no fills', `sheet.getRangeList(['A1']).setBackground('#ff0000')`, UNEDITABLE],
    ['takes no conditional formats', `sheet.setConditionalFormatRules([])`, UNEDITABLE],
    ['takes no rows', `sheet.insertRowAfter(1)`, UNEDITABLE],
    ['is not frozen', `sheet.setFrozenRows(1)`, UNEDITABLE],
  ],
  () => ({ workbook: workbookModel([sheetModel(1, 'Hoja 1', [['a']], { isProtected: true })]) }),
);
