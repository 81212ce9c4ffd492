/** The basic filter of a sheet: one at most, moved with its cells, removed with what it hides. */

import { expect, it } from 'vitest';
import type { FilterModel } from '#local/workbook/model.ts';
import { sheetModel, workbookModel } from '../host/workbook-builder.ts';
import { gap, refusal, runScript, scenarios } from './scripts.ts';

const rows = [
  ['Etapa', 'Unidad'],
  ['Alistamiento', 'PC'],
  ['Diálogo', 'SG'],
  ['Cierre', 'PC'],
];
/** On A1:C4, hiding rows by column B. */
const THEIRS: FilterModel = {
  row: 1,
  column: 1,
  rows: 4,
  columns: 3,
  kept: [
    { source: 1, column: 2, hasCriteria: true },
    { source: 2, column: 3, hasCriteria: false },
  ],
};

const told = (filter: string) => `${filter}?.getRange().getA1Notation()`;

scenarios(
  'a filter',
  [
    ['is none at first', `return [sheet.getFilter(), cells('A1').getFilter()]`, [null, null]],
    [
      'is made on a range and found from the sheet and from any range of it',
      `const f = cells('A1:B4').createFilter(); return [String(f), ${told('f')}, ${told('sheet.getFilter()')}, ${told(`cells('J9').getFilter()`)}]`,
      ['Filter', 'A1:B4', 'A1:B4', 'A1:B4'],
    ],
    [
      'is one at most',
      `cells('A1:B4').createFilter(); cells('D1:E4').createFilter()`,
      refusal("You can't create a filter in a sheet that already has a filter."),
    ],
    [
      'is one of each sheet',
      `cells('A1:B4').createFilter(); book.insertSheet('Otra').getRange('A1:C1').createFilter(); return book.getSheets().map((s) => s.getFilter().getRange().getA1Notation())`,
      ['A1:B4', 'A1:C1'],
    ],
    [
      'is removed, and another can be made',
      `cells('A1:B4').createFilter().remove(); const none = sheet.getFilter(); cells('B1:B3').createFilter(); return [none, ${told('sheet.getFilter()')}]`,
      [null, 'B1:B3'],
    ],
    [
      'cannot be made over cells merged with those below',
      `cells('B2:B3').merge(); cells('A1:C4').createFilter()`,
      refusal("You can't create a filter over a range containing vertical merges."),
    ],
    [
      'can be made over cells merged with those beside',
      `cells('A1:C1').merge(); return ${told(`cells('A1:C4').createFilter()`)}`,
      'A1:C4',
    ],
    [
      'stays when the sheet is cleared',
      `cells('A1:B4').createFilter(); sheet.clear(); return ${told('sheet.getFilter()')}`,
      'A1:B4',
    ],
    [
      'moves and grows with rows and columns',
      `cells('A1:B4').createFilter(); sheet.insertRowBefore(1); sheet.insertRowAfter(3); sheet.insertColumnAfter(1); return ${told('sheet.getFilter()')}`,
      'A2:C6',
    ],
    ['goes with its rows', `cells('A2:B4').createFilter(); sheet.deleteRows(1, 5); return sheet.getFilter()`, null],
    [
      'goes with a copy of its sheet',
      `cells('A1:B4').createFilter(); return ${told(`book.insertSheet('Copia', { template: sheet }).getFilter()`)}`,
      'A1:B4',
    ],
    [
      'has criteria that are a gap',
      `cells('A1:B4').createFilter().getColumnFilterCriteria(1)`,
      gap('Filter.getColumnFilterCriteria'),
    ],
    ['sorts nothing here', `cells('A1:B4').createFilter().sort(1, true)`, gap('Filter.sort')],
  ],
  () => ({ workbook: workbookModel([sheetModel(1, 'Hoja 1', rows)]) }),
);

scenarios(
  'a protected sheet',
  [
    [
      'takes no filter',
      `cells('A1:B4').createFilter()`,
      refusal(
        'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
      ),
    ],
  ],
  () => ({ workbook: workbookModel([sheetModel(1, 'Hoja 1', rows, { isProtected: true })]) }),
);

const filtered = () => workbookModel([sheetModel(1, 'Hoja 1', rows, { filter: THEIRS, hiddenRows: [1, 3, 7] })]);
const sheetAfter = (script: string) => runScript(script, { workbook: filtered() }).host.workbook.sheets[0];

it('a filter that was read keeps its criteria, column by column', () => {
  expect(sheetAfter('sheet.insertColumnAfter(1); sheet.deleteColumn(4)')?.filter).toEqual({
    ...THEIRS,
    kept: [{ source: 1, column: 3, hasCriteria: true }],
  });
});

it('a filter that is removed shows the rows it hid, not others', () => {
  expect(sheetAfter('sheet.getFilter().remove()')).toMatchObject({ filter: null, hiddenRows: [1, 7] });
});

it('a filter made anew on the same cells has no criteria', () => {
  expect(sheetAfter(`sheet.getFilter().remove(); cells('A1:C4').createFilter()`)?.filter).toEqual({
    ...THEIRS,
    kept: [],
  });
});

it('a filter of whole columns has the range of the grid', () => {
  const whole = { row: 1, column: 1, rows: 1_048_576, columns: 2, kept: [] };
  const { run } = runScript(`return ${told('sheet.getFilter()')}`, {
    workbook: workbookModel([sheetModel(1, 'Hoja 1', rows, { filter: whole })]),
  });
  expect(run.returned).toBe('A1:B20');
});
