/** Data validations of the file: what they ask, and how they come back. */

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { DataValidationModel, SheetModel } from '#local/workbook/model.ts';
import { edited, newWith, partsOf, readModel, sheetOf, smallFile, smallParts, worksheet } from './workbook-files.ts';

const SHEET = 'xl/worksheets/sheet1.xml';

const fileWith = (validations: string, further: Record<string, string> = {}) =>
  smallFile(worksheet('', { after: `<dataValidations count="1">${validations}</dataValidations>` }), further);
const read = (file: Uint8Array): DataValidationModel[] => sheetOf(readModel(file)).dataValidations;
const textAfter = (file: Uint8Array, change: (sheet: SheetModel) => void): string =>
  partsOf(edited(file, (model) => change(sheetOf(model))))[SHEET] ?? '';
const first = ({ dataValidations: [validation] }: SheetModel): DataValidationModel => {
  if (validation === undefined) throw new Error('no validation');
  return validation;
};

describe('what a validation asks', () => {
  test.each<[string, DataValidationModel['condition']]>([
    [
      '<dataValidation type="whole" sqref="A1"><formula1>1</formula1><formula2>9</formula2></dataValidation>',
      { type: 'whole', operator: 'between', formulas: ['1', '9'] },
    ],
    [
      '<dataValidation type="date" operator="greaterThan" sqref="A1"><formula1>45717</formula1><formula2>0</formula2></dataValidation>',
      { type: 'date', operator: 'greaterThan', formulas: ['45717'] },
    ],
    [
      '<dataValidation type="custom" sqref="A1"><formula1> AND(A1&lt;&gt;"",B1&gt;2) </formula1></dataValidation>',
      { type: 'custom', operator: 'between', formulas: ['AND(A1<>"",B1>2)'] },
    ],
    [
      '<dataValidation type="list" sqref="A1"><formula1>Otra!$B$2:$B$6</formula1></dataValidation>',
      { type: 'list', operator: 'between', formulas: ['Otra!$B$2:$B$6'] },
    ],
    ['<dataValidation prompt="Ayuda" sqref="A1"/>', { type: 'none', operator: 'between', formulas: [] }],
    ['<dataValidation type="list" sqref="A1"><formula1>"P,E"</formula1></dataValidation>', null],
  ])('%s', (element, condition) => {
    expect(read(fileWith(element))).toMatchObject([{ kind: condition === null ? 'list' : 'other', condition }]);
  });

  test('names of cells stand for their cells, the sheet’s own before the workbook’s; other names stay', () => {
    const list = (name: string) =>
      `<dataValidation type="list" sqref="A1"><formula1>${name}</formula1></dataValidation>`;
    const names =
      '<definedNames><definedName name="Unidades" localSheetId="0">Listas!$C$1:$C$2</definedName><definedName name="unidades">Listas!$B$2:$B$6</definedName><definedName name="Ajena" localSheetId="7">Listas!$A$1</definedName><definedName name="Fecha">DATE(2025,1,1)</definedName></definedNames>';
    const { 'xl/workbook.xml': book = '' } = smallParts('');
    const file = fileWith(['UNIDADES', 'Ajena', 'Fecha'].map(list).join(''), {
      'xl/workbook.xml': book.replace('</workbook>', `${names}</workbook>`),
    });
    expect(read(file).map(({ condition }) => condition?.formulas)).toEqual([
      ['Listas!$C$1:$C$2'],
      ['Ajena'],
      ['Fecha'],
    ]);
    const moved = textAfter(file, (sheet) => {
      first(sheet).areas = [{ row: 5, column: 1, rows: 1, columns: 1 }];
    });
    expect(moved).toContain(list('UNIDADES').replace('A1', 'A5'));
  });

  test('in the workbook of another program: the list of units by its name', () => {
    const file = new Uint8Array(readFileSync('test/fixtures/workbooks/libreoffice-rich.xlsx'));
    expect(read(file)[1]).toMatchObject({
      allowInvalid: true,
      condition: { type: 'list', operator: 'between', formulas: ['Listas!$B$2:$B$6'] },
    });
  });

  test('dates count from 1900 whatever the file’s system', () => {
    const date =
      '<dataValidation type="date" operator="lessThan" sqref="A1"><formula1>44255</formula1></dataValidation>';
    const { 'xl/workbook.xml': book = '' } = smallParts('');
    const file = fileWith(date, { 'xl/workbook.xml': book.replace('<sheets>', '<workbookPr date1904="1"/><sheets>') });
    expect(read(file)[0]?.condition?.formulas).toEqual(['45717']);
    const added = textAfter(file, ({ dataValidations }) => {
      for (const validation of [...dataValidations]) dataValidations.push({ ...validation, source: null });
    });
    expect(added.match(/<formula1>44255</g)).toHaveLength(2);
  });
});

const WARNING =
  '<dataValidation type="whole" errorStyle="warning" showErrorMessage="1" operator="equal" sqref="A1:A9" error="No" x="y"><formula1>1</formula1></dataValidation>';

describe('a validation that changes', () => {
  test('in its cells keeps all else', () => {
    const text = textAfter(fileWith(WARNING), (sheet) => {
      first(sheet).areas = [{ row: 2, column: 1, rows: 2, columns: 1 }];
    });
    expect(text).toContain(`<dataValidations count="1">${WARNING.replace('A1:A9', 'A2:A3')}</dataValidations>`);
  });

  test('in its help text or in what it refuses keeps all else', () => {
    const text = textAfter(fileWith(WARNING), (sheet) => {
      Object.assign(first(sheet), { allowInvalid: false, helpText: 'Escriba 1' });
    });
    expect(text).toContain(
      '<dataValidation type="whole" showErrorMessage="1" operator="equal" sqref="A1:A9" error="No" x="y" showInputMessage="1" prompt="Escriba 1"><formula1>1</formula1></dataValidation>',
    );
  });

  test('in a formula keeps all else', () => {
    const text = textAfter(fileWith(WARNING), (sheet) => {
      first(sheet).condition = { type: 'whole', operator: 'equal', formulas: ['B2'] };
    });
    expect(text).toContain(WARNING.replace('>1<', '>B2<'));
  });
});

test('a condition without an origin is written whole', () => {
  const validation: DataValidationModel = {
    source: null,
    areas: [{ row: 1, column: 2, rows: 3, columns: 1 }],
    kind: 'other',
    values: [],
    condition: { type: 'decimal', operator: 'notBetween', formulas: ['1', 'B$9&"<"'] },
    showDropdown: true,
    allowInvalid: false,
    helpText: null,
  };
  const bytes = newWith((model) => sheetOf(model).dataValidations.push(validation));
  expect(partsOf(bytes)[SHEET]).toContain(
    '<dataValidation allowBlank="1" sqref="B1:B3" showErrorMessage="1" type="decimal" operator="notBetween"><formula1>1</formula1><formula2>B$9&amp;"&lt;"</formula2></dataValidation>',
  );
  expect(read(bytes)).toEqual([{ ...validation, source: 0 }]);
});

describe('validations that Excel keeps in an extension, since they name cells of another sheet', () => {
  const extended = (formula: string, sqref: string) =>
    `<x14:dataValidation type="list" allowBlank="1" showErrorMessage="1" xr:uid="{1}" xmlns:xr="u:xr"><x14:formula1><xm:f>${formula}</xm:f></x14:formula1><xm:sqref>${sqref}</xm:sqref></x14:dataValidation>`;
  const extension = (elements: string) =>
    `<extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><x14:dataValidations xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main" count="1">${elements}</x14:dataValidations></ext></extLst>`;
  const own = '<dataValidation type="whole" sqref="B1"><formula1>1</formula1><formula2>2</formula2></dataValidation>';
  const file = smallFile(
    worksheet('', {
      after: `<dataValidations count="1">${own}</dataValidations>${extension(extended('Listas!$B$2:$B$6', 'E6:E13 G6'))}`,
    }),
  );

  test('are read', () => {
    expect(read(file)).toMatchObject([
      { source: 0, condition: { type: 'whole' } },
      {
        source: 1,
        areas: [
          { row: 6, column: 5, rows: 8, columns: 1 },
          { row: 6, column: 7, rows: 1, columns: 1 },
        ],
        allowInvalid: false,
        condition: { type: 'list', formulas: ['Listas!$B$2:$B$6'] },
      },
    ]);
  });

  test('change where they stand', () => {
    const text = textAfter(file, ({ dataValidations }) => {
      const validation = dataValidations[1];
      if (validation?.condition == null) throw new Error('no condition');
      validation.areas = [{ row: 7, column: 5, rows: 1, columns: 1 }];
      validation.condition = { ...validation.condition, formulas: ['Listas!$B$3:$B$7'] };
    });
    expect(text).toContain(`<dataValidations count="1">${own}</dataValidations>`);
    expect(text).toContain(
      '<x14:dataValidation type="list" allowBlank="1" showErrorMessage="1" xmlns:xr="u:xr"><x14:formula1><xm:f>Listas!$B$3:$B$7</xm:f></x14:formula1><xm:sqref>E7</xm:sqref></x14:dataValidation></x14:dataValidations>',
    );
  });

  test('go with their extension', () => {
    const text = textAfter(file, (sheet) => {
      sheet.dataValidations.pop();
    });
    expect(text).not.toContain('ext');
    expect(text).toContain(own);
  });
});
