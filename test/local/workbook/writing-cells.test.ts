/** Changed cells and rows, and what of the worksheet's text they leave alone. */

import { describe, expect, test } from 'vitest';
import type { CellModel } from '#local/workbook/model.ts';
import {
  addStyle,
  edited,
  fileOf,
  newWith,
  partsOf,
  readModel,
  sheetOf,
  smallFile,
  smallParts,
  stylesheet,
  worksheet,
} from './workbook-files.ts';

const SHEET = 'xl/worksheets/sheet1.xml';

/** The rows of a file's worksheet. */
function rowsOf(bytes: Uint8Array): string {
  return /<sheetData>(.*)<\/sheetData>/s.exec(partsOf(bytes)[SHEET] ?? '')?.[1] ?? '';
}

/** The rows after writing these cells of row 1, by column, into a sheet with these rows; null empties a cell. */
function rowsAfter(rows: string, cells: Record<number, Omit<CellModel, 'style'> | null>): string {
  const bytes = edited(smallFile(worksheet(rows)), (model) => {
    const row = sheetOf(model).cells[1] ?? {};
    sheetOf(model).cells[1] = row;
    for (const [column, cell] of Object.entries(cells)) {
      if (cell === null) delete row[column];
      else row[column] = { style: 0, ...cell };
    }
  });
  return rowsOf(bytes);
}

describe('a value read back is the value written', () => {
  const texts = [
    'Hola',
    '  con espacios ',
    'a\nb',
    '=no es fórmula',
    '<&>"\'',
    '_x0041_',
    '007',
    ']]>',
    '😀',
    ' ',
    '\t',
  ];
  const values = [...texts, 0, -1.5, 1e-9, 123456789012, true, false];

  test.each(values)('%j', (value) => {
    const bytes = newWith((model) => {
      sheetOf(model).cells = { 1: { 1: { style: 0, value } } };
    });
    expect(sheetOf(readModel(bytes)).cells).toEqual({ 1: { 1: { style: 0, value } } });
  });

  test.each([
    ['carriage returns become line ends', 'a\r\nb\rc', 'a\nb\nc'],
    ['characters that XML cannot hold are left out', 'a\u0000b\u000Bc\uD800d\uFFFEe', 'abcde'],
  ])('%s', (_, written, read) => {
    const bytes = newWith((model) => {
      sheetOf(model).cells = { 2: { 3: { style: 0, value: written } } };
    });
    expect(sheetOf(readModel(bytes)).cells[2]?.[3]?.value).toBe(read);
  });

  test.each<[string, CellModel]>([
    ['a formula with a number', { style: 0, formula: '=SUM(A1:A3)&"<"', value: 3 }],
    ['a formula with a text', { style: 0, formula: '=A1', value: ' sí' }],
    ['a formula with an empty text', { style: 0, formula: '=A1', value: '' }],
    ['a formula with a truth', { style: 0, formula: '=A1', value: true }],
    ['a formula with an error', { style: 0, formula: '=1/0', error: '#DIV/0!' }],
    ['a formula without a result', { style: 0, formula: '=A1' }],
    ['an error', { style: 0, error: '#N/A' }],
  ])('%s', (_, cell) => {
    const bytes = newWith((model) => {
      sheetOf(model).cells = { 1: { 2: cell } };
    });
    expect(sheetOf(readModel(bytes)).cells).toEqual({ 1: { 2: cell } });
  });
});

describe('in the text of the rows', () => {
  const row = '<row r="1" spans="1:3" x="y"><c r="A1" s="0" cm="1"><v>1</v></c><c r="C1"><v>3</v></c><extLst/></row>';

  test('other cells, attributes and extensions of the row stay', () => {
    expect(rowsAfter(row, { 3: { value: 4 } })).toBe(
      '<row r="1" spans="1:3" x="y"><c r="A1" s="0" cm="1"><v>1</v></c><c r="C1"><v>4</v></c><extLst/></row>',
    );
  });

  test('a new cell stands in its place, and the span that it may exceed goes', () => {
    expect(rowsAfter(row, { 2: { value: true }, 5: { value: 5 } })).toBe(
      '<row r="1" x="y"><c r="A1" s="0" cm="1"><v>1</v></c><c r="B1" t="b"><v>1</v></c><c r="C1"><v>3</v></c><c r="E1"><v>5</v></c><extLst/></row>',
    );
  });

  test('an emptied cell is gone', () => {
    expect(rowsAfter(row, { 1: null })).not.toContain('A1');
  });

  test('an empty row takes cells', () => {
    expect(rowsAfter('<row r="1" ht="20" /><row r="2"/>', { 1: { value: 1 } })).toBe(
      '<row r="1" ht="20"><c r="A1"><v>1</v></c></row><row r="2"/>',
    );
  });

  test('a row that is missing is made where it belongs', () => {
    expect(rowsAfter('<row r="3"><c r="A3"><v>1</v></c></row>', { 2: { value: 1 } })).toBe(
      '<row r="1"><c r="B1"><v>1</v></c></row><row r="3"><c r="A3"><v>1</v></c></row>',
    );
  });

  test('rows and cells that were only counted get their names', () => {
    expect(rowsAfter('<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>', { 1: null })).toBe(
      '<row r="1"><c r="B1"><v>2</v></c></row><row r="2"><c><v>3</v></c></row>',
    );
  });

  test('rows in disorder are put in order, and one given twice becomes one', () => {
    const rows =
      '<row r="2"><c r="A2"><v>2</v></c></row><row r="1"><c r="C1"><v>3</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>';
    expect(rowsAfter(rows, { 2: { value: 9 } })).toBe(
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>9</v></c><c r="C1"><v>3</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>',
    );
  });

  test('prefixes are kept', () => {
    const sheet =
      '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData/></x:worksheet>';
    const bytes = edited(smallFile(sheet), (model) => {
      sheetOf(model).cells = { 1: { 1: { style: 0, value: 'a' }, 2: { style: 0, formula: '=A1', value: 1 } } };
      sheetOf(model).merges = [{ row: 3, column: 1, rows: 2, columns: 2 }];
    });
    expect(partsOf(bytes)[SHEET]).toBe(
      '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>a</x:t></x:is></x:c><x:c r="B1"><x:f>A1</x:f><x:v>1</x:v></x:c></x:row></x:sheetData><x:mergeCells count="1"><x:mergeCell ref="A3:B4"/></x:mergeCells></x:worksheet>',
    );
  });
});

test('a look changes without touching the content', () => {
  const styles = stylesheet('<cellXfs><xf/><xf fillId="0"><protection locked="0"/></xf></cellXfs>');
  const cell = '<c r="A1" s="1" t="s" vm="2"><v>0</v></c>';
  const file = smallFile(worksheet(`<row r="1">${cell}</row>`), {
    'xl/styles.xml': styles,
    'xl/sharedStrings.xml': '<sst><si><t>uno</t></si></sst>',
  });
  const bytes = edited(file, (model) => {
    const style = model.styles.push({ ...structuredClone(model.styles[1] ?? fail()), bold: true }) - 1;
    sheetOf(model).cells[1] = { 1: { value: 'uno', style } };
  });
  expect(rowsOf(bytes)).toBe(`<row r="1">${cell.replace('s="1"', 's="2"')}</row>`);
  expect(partsOf(bytes)['xl/styles.xml']).toContain('applyFont="1"><protection locked="0"/></xf></cellXfs>');
});

function fail(): never {
  throw new Error('missing');
}

test('a cell in a styled column shows the look it is given, be it the default one', () => {
  const styles = stylesheet('<fonts><font/><font><b/></font></fonts><cellXfs><xf/><xf fontId="1"/></cellXfs>');
  const sheet = worksheet('<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="1"><v>1</v></c></row>', {
    before: '<cols><col min="1" max="2" style="1"/></cols>',
  });
  const bytes = edited(smallFile(sheet, { 'xl/styles.xml': styles }), (model) => {
    sheetOf(model).cells = { 1: { 1: { style: 1 }, 2: { style: 0 } } };
  });
  expect(rowsOf(bytes)).toBe('<row r="1"><c r="B1"/></row>');
  expect(sheetOf(readModel(bytes)).cells[1]?.[2]?.style ?? 0).toBe(0);
});

test('dates of the 1904 system are written in it', () => {
  const parts = smallParts(worksheet('<row r="1"><c r="A1"><v>40000</v></c></row>'));
  const workbook = parts['xl/workbook.xml']?.replace('<sheets>', '<workbookPr date1904="true"/><sheets>') ?? '';
  const bytes = edited(fileOf({ ...parts, 'xl/workbook.xml': workbook }), (model) => {
    const style = addStyle(model, { numberFormat: 'dd/mm/yyyy' });
    sheetOf(model).cells = { 1: { 1: { style, value: 40000 }, 2: { style, value: 45000.5 } } };
  });
  expect(rowsOf(bytes)).toContain('<v>38538</v>');
  expect(rowsOf(bytes)).toContain('<v>43538.5</v>');
  expect(sheetOf(readModel(bytes)).cells[1]).toMatchObject({ 1: { value: 40000 }, 2: { value: 45000.5 } });
});

test('the declared size of the sheet grows with its cells', () => {
  const file = smallFile(worksheet('<row r="2"><c r="B2"><v>1</v></c></row>', { before: '<dimension ref="B2"/>' }));
  const bytes = edited(file, (model) => {
    sheetOf(model).cells[5] = { 3: { style: 0, value: 1 } };
  });
  expect(partsOf(bytes)[SHEET]).toContain('<dimension ref="B2:C5"/>');
});

test('a text longer than Excel holds is refused by name', () => {
  const write = () =>
    newWith((model) => {
      sheetOf(model).cells = { 3: { 2: { style: 0, value: 'x'.repeat(32_768) } } };
    });
  expect(write).toThrow(expect.objectContaining({ code: 'unsupported', message: expect.stringContaining('B3') }));
});
