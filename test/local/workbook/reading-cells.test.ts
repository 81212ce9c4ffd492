/** What the cells of a worksheet read as, in the dialects that programs write. */

import { describe, expect, test } from 'vitest';
import type { CellModel } from '#local/workbook/model.ts';
import { fileOf, readModel, sheetOf, smallFile, smallParts, stylesheet, worksheet } from './workbook-files.ts';

const STRINGS = `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>uno</t></si><si><r><rPr><b/></rPr><t>Plan </t></r><r><t xml:space="preserve">de  acción</t></r><rPh sb="0" eb="1"><t>fonética</t></rPh></si><si><t>a_x000D_
b_x005F_x0041_ &amp; &#60;c></t></si><si/><si><t><![CDATA[<i>&amp;]]></t></si></sst>`;

/** The cells that these rows read as. */
function cellsOf(rows: string, styles = ''): Record<string, Record<string, CellModel>> {
  const further: Record<string, string> = { 'xl/sharedStrings.xml': STRINGS };
  if (styles !== '') further['xl/styles.xml'] = stylesheet(styles);
  return sheetOf(readModel(smallFile(worksheet(rows), further))).cells;
}

describe('one cell', () => {
  test.each<[string, string, Partial<CellModel>]>([
    ['a number', '<c r="A1"><v>12.5</v></c>', { value: 12.5 }],
    ['a number in scientific notation', '<c r="A1"><v>1E-3</v></c>', { value: 0.001 }],
    ['a shared text', '<c r="A1" t="s"><v>0</v></c>', { value: 'uno' }],
    ['a shared text in runs', '<c r="A1" t="s"><v>1</v></c>', { value: 'Plan de  acción' }],
    ['a shared text with escapes', '<c r="A1" t="s"><v>2</v></c>', { value: 'a\nb_x0041_ & <c>' }],
    ['a shared text in a CDATA section', '<c r="A1" t="s"><v>4</v></c>', { value: '<i>&amp;' }],
    ['an inline text', '<c r="A1" t="inlineStr"><is><t xml:space="preserve"> x </t></is></c>', { value: ' x ' }],
    ['an inline text in runs', '<c r="A1" t="inlineStr"><is><r><t>x</t></r><r><t>y</t></r></is></c>', { value: 'xy' }],
    ['a true', '<c r="A1" t="b"><v>1</v></c>', { value: true }],
    ['a false', '<c r="A1" t="b"><v>0</v></c>', { value: false }],
    ['an error', '<c r="A1" t="e"><v>#N/A</v></c>', { error: '#N/A' }],
    ['an ISO date', '<c r="A1" t="d"><v>2025-03-01</v></c>', { value: 45717 }],
    ['an ISO time', '<c r="A1" t="d"><v>2025-03-01T12:00:00</v></c>', { value: 45717.5 }],
    ['a formula', '<c r="A1"><f>SUM(B1:B2)&gt;1</f><v>3</v></c>', { formula: '=SUM(B1:B2)>1', value: 3 }],
    ['a formula without a result', '<c r="A1"><f>B1</f></c>', { formula: '=B1' }],
    ['a formula with a text', '<c r="A1" t="str"><f>B1</f><v>sí</v></c>', { formula: '=B1', value: 'sí' }],
    ['a formula with an empty text', '<c r="A1" t="str"><f>B1</f><v></v></c>', { formula: '=B1', value: '' }],
    ['a formula with an error', '<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>', { formula: '=1/0', error: '#DIV/0!' }],
    ['an array formula', '<c r="A1"><f t="array" ref="A1:A2">B1:B2</f><v>1</v></c>', { formula: '=B1:B2', value: 1 }],
    ['a number that is none', '<c r="A1"><v>doce</v></c>', { value: 'doce' }],
    ['extensions inside', '<c r="A1"><v>1</v><extLst><ext><y/></ext></extLst></c>', { value: 1 }],
    ['single quotes', "<c r='A1' t='s' ><v>0</v></c>", { value: 'uno' }],
  ])('%s', (_, cell, expected) => {
    expect(cellsOf(`<row r="1">${cell}</row>`)[1]?.[1]).toEqual({ style: 0, ...expected });
  });

  test.each([
    ['no content', '<c r="A1"/>'],
    ['an empty value', '<c r="A1" t="s"><v></v></c>'],
    ['an empty shared text', '<c r="A1" t="s"><v>3</v></c>'],
  ])('nothing for %s', (_, cell) => {
    expect(cellsOf(`<row r="1">${cell}</row>`)).toEqual({});
  });
});

describe('places', () => {
  test('rows and cells that do not say theirs are counted', () => {
    const cells = cellsOf(
      '<row><c><v>1</v></c><c r="C1"><v>3</v></c><c><v>4</v></c></row><row r="5"/><row><c><v>6</v></c></row>',
    );
    expect(cells).toMatchObject({ 1: { 1: { value: 1 }, 3: { value: 3 }, 4: { value: 4 } }, 6: { 1: { value: 6 } } });
  });

  test('rows and cells may stand in any order, and rows twice', () => {
    const cells = cellsOf(
      '<row r="3"><c r="B3"><v>2</v></c><c r="A3"><v>1</v></c></row><row r="1"><c r="A1"><v>0</v></c></row><row r="3"><c r="C3"><v>3</v></c></row>',
    );
    expect(cells).toMatchObject({ 1: { 1: { value: 0 } }, 3: { 1: { value: 1 }, 2: { value: 2 }, 3: { value: 3 } } });
  });

  test('blanks, comments and instructions between rows do not matter', () => {
    const cells = cellsOf(
      '\n <!-- <row r="9"> --> <?pi?>\n<row r="2" spans="1:1" >\n<c r="A2" ><v>1</v></c>\n</row>\n',
    );
    expect(cells).toMatchObject({ 2: { 1: { value: 1 } } });
  });
});

test('shared formulas are moved to the cells that share them', () => {
  const cells = cellsOf(
    '<row r="1"><c r="B1"><f t="shared" ref="B1:C2" si="0">A1+$A$1+SUM(A:A)&amp;"A1"</f><v>1</v></c><c r="C1"><f t="shared" si="0"/><v>2</v></c></row><row r="2"><c r="B2"><f t="shared" si="0"/><v>3</v></c></row>',
  );
  expect(cells[1]?.[2]?.formula).toBe('=A1+$A$1+SUM(A:A)&"A1"');
  expect(cells[1]?.[3]?.formula).toBe('=B1+$A$1+SUM(B:B)&"A1"');
  expect(cells[2]?.[2]?.formula).toBe('=A2+$A$1+SUM(A:A)&"A1"');
});

describe('formatted cells without content', () => {
  const styles =
    '<fills><fill><patternFill/></fill><fill><patternFill/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFFCC00"/></patternFill></fill></fills><cellXfs><xf/><xf fillId="2"/></cellXfs>';

  test('are there with their look', () => {
    expect(cellsOf('<row r="1"><c r="B1" s="1"/></row>', styles)).toEqual({ 1: { 2: { style: 1 } } });
  });

  test('are left out far beyond the content, however many', () => {
    const row = (number: number) => `<row r="${number}" s="1" customFormat="1" ht="20"><c r="A${number}" s="1"/></row>`;
    const rows = Array.from({ length: 20_000 }, (_, index) => row(index + 2)).join('');
    const model = readModel(
      smallFile(worksheet(`<row r="1"><c r="A1"><v>1</v></c></row>${rows}`), { 'xl/styles.xml': stylesheet(styles) }),
    );
    const sheet = sheetOf(model);
    expect(Object.keys(sheet.cells).length).toBeLessThan(2000);
    expect(sheet.cells[2]?.[1]).toEqual({ style: 1 });
    expect(sheet.rows).toBeLessThan(2000);
  });

  test('take the style of their row, else of their column, within the content', () => {
    const sheet = worksheet(
      '<row r="1"><c r="A1"><v>1</v></c><c r="D1"><v>1</v></c></row><row r="2" s="1" customFormat="1"><c r="C2" s="0"><v>1</v></c></row><row r="3"><c r="A3"><v>1</v></c></row>',
      {
        before: '<cols><col min="2" max="2" style="1"/><col min="6" max="16384" style="1"/></cols>',
      },
    );
    const { cells } = sheetOf(readModel(smallFile(sheet, { 'xl/styles.xml': stylesheet(styles) })));
    expect(cells).toEqual({
      1: { 1: { style: 0, value: 1 }, 2: { style: 1 }, 4: { style: 0, value: 1 } },
      2: { 1: { style: 1 }, 2: { style: 1 }, 3: { style: 0, value: 1 }, 4: { style: 1 } },
      3: { 1: { style: 0, value: 1 }, 2: { style: 1 } },
    });
  });
});

test('dates of the 1904 system count from 1899-12-30, other numbers stay', () => {
  const parts = smallParts(worksheet('<row r="1"><c r="A1" s="1"><v>44197</v></c><c r="B1"><v>44197</v></c></row>'), {
    'xl/styles.xml': stylesheet(
      '<numFmts><numFmt numFmtId="200" formatCode="d &quot;de&quot; mmmm"/></numFmts><cellXfs><xf/><xf numFmtId="200"/></cellXfs>',
    ),
  });
  const workbook = parts['xl/workbook.xml']?.replace('<sheets>', '<workbookPr date1904="1"/><sheets>') ?? '';
  const { cells } = sheetOf(readModel(fileOf({ ...parts, 'xl/workbook.xml': workbook })));
  expect(cells[1]?.[1]?.value).toBe(45659);
  expect(cells[1]?.[2]?.value).toBe(44197);
});
