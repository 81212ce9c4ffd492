/** Content that cells share with others: texts and formulas. */

import { describe, expect, test } from 'vitest';
import { edited, partsOf, readModel, sheetOf, smallFile, worksheet } from './workbook-files.ts';

const SHEET = 'xl/worksheets/sheet1.xml';

/** The rows of a file's worksheet. */
function rowsOf(bytes: Uint8Array): string {
  return /<sheetData>(.*)<\/sheetData>/s.exec(partsOf(bytes)[SHEET] ?? '')?.[1] ?? '';
}

describe('texts that the workbook shares', () => {
  const strings =
    '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><r><t>P</t></r></si><si><t>P</t></si><si><r><t>rico</t></r></si></sst>';
  const file = smallFile(worksheet('<row r="1"><c r="A1" t="s"><v>0</v></c></row>'), {
    'xl/sharedStrings.xml': strings,
  });

  test('keep their formatted runs while the text stays', () => {
    const bytes = edited(file, (model) => {
      sheetOf(model).cells[1] = {
        1: { style: 0, value: 'P' },
        2: { style: 0, value: 'P' },
        3: { style: 0, value: 'rico' },
      };
    });
    expect(rowsOf(bytes)).toBe(
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row>',
    );
    expect(partsOf(bytes)['xl/sharedStrings.xml']).toBe(strings);
  });
});

describe('formulas', () => {
  const shared =
    '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1*2</f><v>2</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>4</v></c></row><row r="3"><c r="A3"><f t="shared" si="0"/><v>6</v></c></row>';

  test('a cell that shares its formula may go alone', () => {
    const bytes = edited(smallFile(worksheet(shared)), (model) => {
      sheetOf(model).cells[2] = { 1: { style: 0, value: 5 } };
    });
    expect(rowsOf(bytes)).toBe(
      shared.replace('<c r="A2"><f t="shared" si="0"/><v>4</v></c>', '<c r="A2"><v>5</v></c>'),
    );
  });

  test('when the first cell goes the others get the formula as their own', () => {
    const bytes = edited(smallFile(worksheet(shared)), (model) => {
      delete sheetOf(model).cells[1];
    });
    expect(rowsOf(bytes)).toContain(
      '<row r="2"><c r="A2"><f>B2*2</f><v>4</v></c></row><row r="3"><c r="A3"><f>B3*2</f>',
    );
    expect(sheetOf(readModel(bytes)).cells[3]?.[1]).toEqual({ style: 0, formula: '=B3*2', value: 6 });
  });

  test('a new result leaves the formula as it is written', () => {
    const rows = '<row r="1"><c r="A1"><f t="array" ref="A1:A2">SUM(B1:B2)</f><v>1</v></c></row>';
    const bytes = edited(smallFile(worksheet(rows)), (model) => {
      sheetOf(model).cells[1] = { 1: { style: 0, formula: '=SUM(B1:B2)', value: 8 } };
    });
    expect(rowsOf(bytes)).toBe(rows.replace('<v>1</v>', '<v>8</v>'));
  });
});
