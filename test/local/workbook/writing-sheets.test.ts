/** What sheets have besides cells: sizes, merges, panes, colours, protection, validations, links. */

import { describe, expect, test } from 'vitest';
import type { DataValidationModel, SheetModel } from '#local/workbook/model.ts';
import {
  edited,
  newWith,
  partsOf,
  readModel,
  relationships,
  sheetOf,
  shown,
  smallFile,
  worksheet,
} from './workbook-files.ts';

const SHEET = 'xl/worksheets/sheet1.xml';

/** The sheet's text after these changes to its model. */
function sheetAfter(sheet: string, change: (sheet: SheetModel) => void, further: Record<string, string> = {}): string {
  return partsOf(edited(smallFile(sheet, further), (model) => change(sheetOf(model))))[SHEET] ?? '';
}

const LIST: DataValidationModel = {
  source: null,
  areas: [{ row: 6, column: 6, rows: 8, columns: 20 }],
  kind: 'list',
  values: ['P', 'E', 'R "x"'],
  condition: null,
  showDropdown: true,
  allowInvalid: false,
  helpText: 'Escoja una marca',
};

test.each<[string, Partial<SheetModel>]>([
  ['widths and hidden columns', { columnWidths: { 1: 40, 2: 180, 5: 7 }, hiddenColumns: [2, 4] }],
  ['a filter', { filter: { row: 3, column: 1, rows: 9, columns: 4, kept: [] } }],
  ['heights and hidden rows', { rowHeights: { 1: 40, 7: 21 }, hiddenRows: [3, 7] }],
  [
    'merges',
    {
      merges: [
        { row: 1, column: 1, rows: 2, columns: 5 },
        { row: 4, column: 2, rows: 3, columns: 1 },
      ],
    },
  ],
  ['frozen rows', { frozenRows: 3 }],
  ['frozen columns', { frozenColumns: 2 }],
  ['frozen rows and columns', { frozenRows: 3, frozenColumns: 2 }],
  ['a tab colour', { tabColor: '#00ff7f' }],
  ['protection', { isProtected: true }],
  ['a list', { dataValidations: [LIST] }],
  [
    'a lenient list without arrow',
    { dataValidations: [{ ...LIST, showDropdown: false, allowInvalid: true, helpText: null }] },
  ],
  ['two lists', { dataValidations: [LIST, { ...LIST, areas: [{ row: 1, column: 1, rows: 1, columns: 1 }] }] }],
  [
    'links',
    {
      cells: {
        1: {
          1: { style: 0, value: 'x', link: 'https://alcaldia.example/a?b=1&c="2"' },
          2: { style: 0, link: 'mailto:participacion@alcaldia.example' },
        },
        2: { 2: { style: 0, link: '#gid=1&range=C4' } },
      },
    },
  ],
])('%s can be set and taken back', (_, wanted) => {
  const plain = newWith(() => {});
  const before = readModel(plain);
  const bytes = edited(plain, (model) => Object.assign(sheetOf(model), wanted));
  const expected = readModel(plain);
  Object.assign(sheetOf(expected), wanted);
  const read = readModel(bytes);
  if (wanted.cells !== undefined)
    expect(sheetOf(read).cells[1]?.[1]?.link).toBe('https://alcaldia.example/a?b=1&c=%222%22');
  else expect(shown(read)).toEqual(shown(expected));
  const back = edited(bytes, (model) => Object.assign(model, structuredClone(before)));
  expect(shown(readModel(back))).toEqual(shown(before));
});

test.each(Array.from({ length: 40 }, (_, index) => index * 13 + 3))('a width of %i pixels is read back', (pixels) => {
  const bytes = newWith((model) => {
    Object.assign(sheetOf(model), { columnWidths: { 3: pixels }, rowHeights: { 3: pixels } });
  });
  expect(sheetOf(readModel(bytes))).toMatchObject({ columnWidths: { 3: pixels }, rowHeights: { 3: pixels } });
});

describe('in the sheet’s text', () => {
  test('new elements stand where the schema wants them', () => {
    const text = sheetAfter(
      worksheet('', { before: '<sheetFormatPr/>', after: '<autoFilter ref="A1"/><pageMargins/><tableParts/>' }),
      (sheet) => {
        Object.assign(sheet, {
          tabColor: '#112233',
          frozenRows: 1,
          isProtected: true,
          columnWidths: { 1: 20 },
          merges: [{ row: 1, column: 1, rows: 1, columns: 2 }],
          dataValidations: [LIST],
          conditionalFormats: [
            {
              source: null,
              areas: LIST.areas,
              kind: 'formula',
              formula: '=F6="P"',
              background: '#ffffff',
              fontColor: null,
              bold: false,
              italic: false,
              underline: false,
              strikethrough: false,
            },
          ],
        });
        sheet.cells = { 1: { 1: { style: 0, link: 'https://alcaldia.example', note: 'Nota' } } };
      },
    );
    const names = [...text.matchAll(/<(\w+)/g)].map((match) => match[1]);
    const wanted =
      'sheetPr sheetViews sheetFormatPr cols sheetData sheetProtection autoFilter mergeCells conditionalFormatting dataValidations hyperlinks pageMargins legacyDrawing tableParts'.split(
        ' ',
      );
    expect(names.filter((name) => wanted.includes(name ?? ''))).toEqual(wanted);
  });

  test('a column is cut out of the run that covers it', () => {
    const text = sheetAfter(
      worksheet('', {
        before: '<cols><col min="2" max="9" width="5.7109375" style="0" customWidth="1" outlineLevel="1"/></cols>',
      }),
      (sheet) => {
        sheet.columnWidths[4] = 96;
      },
    );
    expect(text).toContain(
      '<cols><col min="2" max="3" width="5.7109375" style="0" customWidth="1" outlineLevel="1"/><col min="4" max="4" width="13.7109375" style="0" customWidth="1" outlineLevel="1"/><col min="5" max="9" width="5.7109375" style="0" customWidth="1" outlineLevel="1"/></cols>',
    );
  });

  test('columns hidden and shown again keep the widths, styles and outlines they had', () => {
    const cols =
      '<cols><col min="2" max="4" width="5.7109375" style="0" customWidth="1" outlineLevel="1"/><col min="6" max="6" width="20" customWidth="1"/></cols>';
    const plain = worksheet('', { before: cols });
    const hidden = sheetAfter(plain, (sheet) => {
      sheet.hiddenColumns = [3, 5, 6];
    });
    expect(hidden).toContain(
      '<col min="3" max="3" width="5.7109375" style="0" customWidth="1" outlineLevel="1" hidden="1"/><col min="4" max="4" width="5.7109375" style="0" customWidth="1" outlineLevel="1"/><col min="5" max="5" width="9.140625" hidden="1"/><col min="6" max="6" width="20" customWidth="1" hidden="1"/></cols>',
    );
    const shown = sheetAfter(hidden, (sheet) => {
      expect(sheet).toMatchObject({ hiddenColumns: [3, 5, 6], columnWidths: { 2: 40, 3: 40, 4: 40, 6: 140 } });
      sheet.hiddenColumns = [];
    });
    expect(shown).not.toMatch(/hidden|min="5"/);
    expect(sheetOf(readModel(smallFile(shown)))).toMatchObject({ columnWidths: { 2: 40, 3: 40, 4: 40, 6: 140 } });
  });

  test('merges that stay keep their element', () => {
    const text = sheetAfter(
      worksheet('', {
        after: '<mergeCells count="2"><mergeCell ref="$A$1:B1" x="y"/><mergeCell ref="A3:B4"/></mergeCells>',
      }),
      (sheet) => {
        sheet.merges = [{ row: 7, column: 1, rows: 1, columns: 3 }, ...sheet.merges.slice(0, 1)];
      },
    );
    expect(text).toContain(
      '<mergeCells count="2"><mergeCell ref="$A$1:B1" x="y"/><mergeCell ref="A7:C7"/></mergeCells>',
    );
  });

  test('unknown elements, attributes and namespaces stay', () => {
    const after = '<extLst><ext uri="{x}" xmlns:x14="u:x14"><x14:cosa x14:a="&lt;1&gt;"/></ext></extLst>';
    const sheet = worksheet('', { after }).replace(
      '<worksheet ',
      '<worksheet xmlns:mc="u:mc" mc:Ignorable="x14ac" xmlns:x14ac="u:ac" ',
    );
    const text = sheetAfter(sheet, (model) => {
      model.tabColor = '#112233';
    });
    expect(text).toBe(sheet.replace('<sheetData>', '<sheetPr><tabColor rgb="FF112233"/></sheetPr><sheetData>'));
  });

  test('validations that stay keep their element; one whose cells moved keeps all else', () => {
    const other =
      '<dataValidation type="whole" operator="between" sqref="A1:A9" error="No"><formula1>1</formula1><formula2>9</formula2></dataValidation>';
    const list = '<dataValidation type="list" sqref="B1 D1" x="y"><formula1>"a, b"</formula1></dataValidation>';
    const sheet = worksheet('', { after: `<dataValidations count="2">${other}${list}</dataValidations>` });
    const text = sheetAfter(sheet, ({ dataValidations }) => {
      expect(dataValidations.map(({ kind, values }) => [kind, values])).toEqual([
        ['other', []],
        ['list', ['a', 'b']],
      ]);
      for (const area of dataValidations[0]?.areas ?? []) area.row += 1;
    });
    expect(text).toContain(`<dataValidations count="2">${list}${other.replace('A1:A9', 'A2:A10')}</dataValidations>`);
  });
});

test('frozen rows count those scrolled away above them', () => {
  const view =
    '<sheetViews><sheetView topLeftCell="B3" workbookViewId="0"><pane xSplit="1" ySplit="2" topLeftCell="C9" state="frozen"/></sheetView></sheetViews>';
  expect(sheetOf(readModel(smallFile(worksheet('', { before: view }))))).toMatchObject({
    frozenRows: 4,
    frozenColumns: 2,
  });
});

test('a split that is not frozen freezes nothing', () => {
  const view =
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="2000" topLeftCell="A9"/></sheetView></sheetViews>';
  expect(sheetOf(readModel(smallFile(worksheet('', { before: view })))).frozenRows).toBe(0);
});

test.each([
  ['too long', ['x'.repeat(256)]],
  ['with a comma in an option', ['a,b']],
])('a list %s is refused by name', (_, values) => {
  const write = () => newWith((model) => sheetOf(model).dataValidations.push({ ...LIST, values }));
  expect(write).toThrow(expect.objectContaining({ code: 'unsupported', message: expect.stringContaining('F6:Y13') }));
});

test('a renamed header of a table renames its column', () => {
  const table =
    '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ref="B2:C5"><tableColumns count="2"><tableColumn id="1" name="Uno"/><tableColumn id="2" name="Dos"/></tableColumns></table>';
  const file = smallFile(worksheet('<row r="2"><c r="B2"><v>1</v></c></row>'), {
    'xl/worksheets/_rels/sheet1.xml.rels': relationships(['rId1', 'table', '../tables/table1.xml']),
    'xl/tables/table1.xml': table,
  });
  const bytes = edited(file, (model) => {
    sheetOf(model).cells[2] = { 3: { style: 0, value: 'Etapa' } };
    sheetOf(model).cells[3] = { 3: { style: 0, value: 'no' } };
  });
  expect(partsOf(bytes)['xl/tables/table1.xml']).toBe(table.replace('"Dos"', '"Etapa"').replace('"Uno"', '"Columna1"'));
});
