/** Rows and columns: everything on the grid moves with them. */

import { expect, it } from 'vitest';
import { areaName } from '#core/change/area.ts';
import type { SheetModel } from '#local/workbook/model.ts';
import { sheetModel, workbookModel } from '../host/workbook-builder.ts';
import { refusal, runScript, scenarios } from './scripts.ts';

const area = (row: number, column: number, rows: number, columns: number) => ({ row, column, rows, columns });

function richSheet(): SheetModel {
  const sheet = sheetModel(1, 'Hoja 1', [['t'], ['a', 'b', 'c'], ['d', 'e', 'f'], ['g', 'h', 'i']]);
  const noted = sheet.cells[3]?.[2];
  if (noted !== undefined) noted.note = 'nota de e';
  Object.assign(sheet.cells[4] ?? {}, { 4: { value: 6, formula: '=SUM(A2:C4)+$B$3', style: 0 } });
  return Object.assign(sheet, {
    merges: [area(1, 1, 1, 3), area(3, 5, 2, 1)],
    rowHeights: { 3: 40 },
    columnWidths: { 2: 200 },
    hiddenRows: [4],
    filter: { ...area(2, 1, 3, 3), kept: [] },
    frozenRows: 2,
    frozenColumns: 1,
    conditionalFormats: [
      {
        source: 0,
        areas: [area(2, 1, 3, 3)],
        kind: 'formula',
        formula: '=A2<>""',
        background: '#ff0000',
        fontColor: null,
        bold: false,
        italic: false,
        underline: false,
        strikethrough: false,
      },
    ],
    dataValidations: [
      {
        source: 0,
        areas: [area(3, 2, 1, 1)],
        kind: 'list',
        values: ['P'],
        condition: null,
        showDropdown: true,
        allowInvalid: true,
        helpText: null,
      },
    ],
  } satisfies Partial<SheetModel>);
}

function after(change: string): SheetModel {
  const { run, host } = runScript(change, { workbook: workbookModel([richSheet()]) });
  expect(run.error).toBeNull();
  const [sheet] = host.workbook.sheets;
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
}

const shape = (sheet: SheetModel) => ({
  size: [sheet.rows, sheet.columns],
  frozen: [sheet.frozenRows, sheet.frozenColumns],
  merges: sheet.merges,
  heights: sheet.rowHeights,
  widths: sheet.columnWidths,
  hidden: sheet.hiddenRows,
  formats: sheet.conditionalFormats.map(({ areas, formula }) => [areas, formula]),
  filter: sheet.filter && areaName(sheet.filter),
  validations: sheet.dataValidations.map(({ areas }) => areas),
});

it('a row inserted in the middle', () => {
  const sheet = after('sheet.insertRowBefore(3)');
  expect(shape(sheet)).toEqual({
    size: [21, 10],
    frozen: [2, 1],
    merges: [area(1, 1, 1, 3), area(4, 5, 2, 1)],
    heights: { 3: 40, 4: 40 },
    widths: { 2: 200 },
    hidden: [5],
    formats: [[[area(2, 1, 4, 3)], '=A2<>""']],
    filter: 'A2:C5',
    validations: [[area(4, 2, 1, 1)]],
  });
  expect(sheet.cells[4]?.[2]).toEqual({ value: 'e', style: 0, note: 'nota de e' });
  expect(sheet.cells[5]?.[4]?.formula).toBe('=SUM(A2:C5)+$B$4');
});

it('a row inserted among the frozen ones is frozen too', () => {
  expect(shape(after('sheet.insertRowsAfter(1, 2)'))).toMatchObject({
    frozen: [4, 1],
    merges: [area(1, 1, 1, 3), area(5, 5, 2, 1)],
    formats: [[[area(4, 1, 3, 3)], '=A4<>""']],
  });
});

it('rows deleted', () => {
  const sheet = after('sheet.deleteRows(2, 2)');
  expect(shape(sheet)).toEqual({
    size: [18, 10],
    frozen: [1, 1],
    merges: [area(1, 1, 1, 3)],
    heights: {},
    widths: { 2: 200 },
    hidden: [2],
    formats: [[[area(2, 1, 1, 3)], '=#REF!<>""']],
    filter: 'A2:C2',
    validations: [],
  });
  expect(sheet.cells[2]?.[4]?.formula).toBe('=SUM(A2:C2)+#REF!');
});

it('a column inserted inside a merge', () => {
  const sheet = after('sheet.insertColumnAfter(1)');
  expect(shape(sheet)).toMatchObject({
    size: [20, 11],
    frozen: [2, 1],
    merges: [area(1, 1, 1, 4), area(3, 6, 2, 1)],
    widths: { 3: 200 },
    formats: [[[area(2, 1, 3, 4)], '=A2<>""']],
  });
  expect(sheet.cells[3]?.[3]?.note).toBe('nota de e');
  expect(sheet.cells[4]?.[5]?.formula).toBe('=SUM(A2:D4)+$C$3');
});

it('a column deleted', () => {
  expect(shape(after('sheet.deleteColumn(1)'))).toMatchObject({
    size: [20, 9],
    frozen: [2, 0],
    merges: [area(1, 1, 1, 2), area(3, 4, 2, 1)],
    widths: { 1: 200 },
    formats: [[[area(2, 1, 3, 2)], '=#REF!<>""']],
  });
});

it('formulas of other sheets follow, names and texts do not', () => {
  const other = sheetModel(2, 'Otra hoja');
  other.cells[1] = {
    1: { formula: `='Hoja 1'!A3&"A3"&A3&LOG10(A3)&Hoja1!A3`, style: 0 },
    2: { formula: `='Hoja 1'!A:A`, style: 0 },
  };
  const { host } = runScript('sheet.insertRowBefore(2)', { workbook: workbookModel([sheetModel(1, 'Hoja 1'), other]) });
  expect(host.workbook.sheets[1]?.cells[1]).toMatchObject({
    1: { formula: `='Hoja 1'!A4&"A3"&A3&LOG10(A3)&Hoja1!A3` },
    2: { formula: `='Hoja 1'!A:A` },
  });
});

scenarios('new rows and columns look like their neighbour', [
  [
    'after it',
    `cells('A2:B2').setBackground('#ff0000').setValue('x'); sheet.insertRowAfter(2); return [cells('A3:C3').getBackgrounds(), cells('A3').getValue()]`,
    [[['#ff0000', '#ff0000', '#ffffff']], ''],
  ],
  [
    'before it',
    `cells('B1:B2').setBackground('#ff0000'); sheet.setColumnWidth(2, 33).insertColumnBefore(2); return [cells('B1').getBackground(), cells('C1').getBackground(), sheet.getColumnWidth(2)]`,
    ['#ff0000', '#ff0000', 33],
  ],
]);

scenarios('rows and columns that cannot be', [
  ['off the grid', `sheet.deleteRow(21)`, refusal('Those rows are out of bounds.')],
  ['inserting off the grid', `sheet.insertColumnAfter(11)`, refusal('Those columns are out of bounds.')],
  ['all of them', `sheet.deleteRows(1, 20)`, refusal("You can't delete all the rows on the sheet.")],
  [
    'all that are not frozen',
    `sheet.setFrozenRows(2); sheet.deleteRows(3, 18)`,
    refusal('Sorry, it is not possible to delete all non-frozen rows.'),
  ],
  [
    'frozen through a merge',
    `cells('A1:C1').merge(); sheet.setFrozenColumns(2)`,
    refusal("Sorry, you can't freeze columns which contain only part of a merged cell."),
  ],
  ['all frozen', `sheet.setFrozenRows(20)`, refusal("You can't freeze all visible rows on the sheet.")],
]);

scenarios('sizes, hiding, freezing', [
  [
    'defaults',
    `return [sheet.getColumnWidth(1), sheet.getRowHeight(1), sheet.getFrozenRows(), sheet.getFrozenColumns()]`,
    [100, 21, 0, 0],
  ],
  [
    'widths and heights',
    `sheet.setColumnWidths(2, 2, 50).setRowHeights(1, 2, 30); return [1, 2, 3, 4].map((c) => sheet.getColumnWidth(c)).concat(sheet.getRowHeight(2))`,
    [100, 50, 50, 100, 30],
  ],
  [
    'hiding and showing',
    `sheet.hideRows(2, 3); sheet.showRows(3); sheet.hideColumn(cells('B1:C1')); return [[1, 2, 3, 4, 5].map((r) => sheet.isRowHiddenByUser(r)), sheet.isColumnHiddenByUser(3)]`,
    [[false, true, false, true, false], true],
  ],
  [
    'freezing whole merges',
    `cells('A1:C1').merge(); sheet.setFrozenRows(1); sheet.setFrozenColumns(3); return [sheet.getFrozenRows(), sheet.getFrozenColumns()]`,
    [1, 3],
  ],
]);
