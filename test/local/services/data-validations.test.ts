/** Data validations: what scripts make, read and set back, and the values they refuse. */

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { areaName } from '#core/change/area.ts';
import type { ValidationConditionModel } from '#local/workbook/model.ts';
import { openWorkbook } from '#local/workbook/open-workbook.ts';
import { sheetModel, workbookModel } from '../host/workbook-builder.ts';
import { gap, refusal, runScript, scenarios } from './scripts.ts';
import { bookWith, OTHER } from './validated-book.ts';

const LIST = `SpreadsheetApp.newDataValidation().requireValueInList(['P', 'E'], true).setAllowInvalid(false).setHelpText('P o E').build()`;
scenarios(
  'data validations',
  [
    [
      'a list, set and read',
      `const r = cells('B1').setDataValidation(${LIST}).getDataValidation(); return [String(r.getCriteriaType()), r.getCriteriaValues(), r.getAllowInvalid(), r.getHelpText()]`,
      ['VALUE_IN_LIST', [['P', 'E'], true], false, 'P o E'],
    ],
    [
      'defaults of a new one',
      `const b = SpreadsheetApp.newDataValidation(); return [b.getAllowInvalid(), b.getHelpText(), String(b)]`,
      [true, null, 'DataValidationBuilder'],
    ],
    [
      'cell by cell',
      `cells('B1:C1').setDataValidations([[${LIST}, null]]); return cells('B1:C1').getDataValidations()[0].map((v) => v !== null)`,
      [true, false],
    ],
    [
      'cleared',
      `cells('A2:A3').clearDataValidations(); return cells('A1:A4').getDataValidations().map(([v]) => v !== null)`,
      [true, false, false, true],
    ],
    [
      'a value that is not on the list is refused',
      `cells('B1').setDataValidation(${LIST}).setValue('X')`,
      refusal(
        'The data you entered in cell B1 violates the data validation rules set on this cell. Please enter one of the following values: P, E.',
      ),
    ],
    [
      'an empty value and one of the list pass',
      `return cells('B1').setDataValidation(${LIST}).setValue('E').setValue('').isBlank()`,
      true,
    ],
    [
      'another kind is a gap to make',
      `SpreadsheetApp.newDataValidation().requireCheckbox()`,
      gap('DataValidationBuilder.requireCheckbox'),
    ],
    [
      'one that asks nothing is a gap to read',
      `cells('A1').getDataValidation().getCriteriaType()`,
      gap('DataValidation.getCriteriaType of a rule of type none'),
    ],
    [
      'cells, a formula, a copy of a rule in the making',
      `const b = SpreadsheetApp.newDataValidation().requireValueInRange(cells('B2:B4'), false); const copy = b.copy(); b.requireFormulaSatisfied('=A1>1,5');
       return [copy, b].map((x) => x.build()).map((v) => [String(v.getCriteriaType()), v.getCriteriaValues().map((x) => x.getA1Notation ? x.getA1Notation() : x)])`,
      [
        ['VALUE_IN_RANGE', ['B2:B4', false]],
        ['CUSTOM_FORMULA', ['=A1>1,5']],
      ],
    ],
    [
      'criteria that the host has not',
      `SpreadsheetApp.newDataValidation().withCriteria(SpreadsheetApp.DataValidationCriteria.CHECKBOX, [])`,
      gap('DataValidationBuilder.withCriteria of CHECKBOX'),
    ],
    ['no criteria', `SpreadsheetApp.newDataValidation().build()`, refusal('The data validation rule has no criteria.')],
  ],
  () => ({ workbook: workbookModel([sheetModel(1, 'Hoja 1', [], { dataValidations: [structuredClone(OTHER)] })]) }),
);

it('validations taken off and set back are the ones that were there', () => {
  const workbook = workbookModel([sheetModel(1, 'Hoja 1', [], { dataValidations: [structuredClone(OTHER)] })]);
  const { host } = runScript(
    `const before = cells('A1:B4').getDataValidations(); cells('A1:B4').setDataValidation(${LIST}).setDataValidations(before)`,
    { workbook },
  );
  expect(host.workbook.sheets[0]?.dataValidations).toEqual([OTHER]);
});

describe('validations that were read and are set back', () => {
  const condition: ValidationConditionModel = { type: 'custom', operator: 'between', formulas: ['B2>$A$1'] };
  const validations = (script: string, workbook = bookWith(condition), sheet = 0) => {
    const { run, host } = runScript(script, { workbook });
    expect(run.error).toBeNull();
    return host.workbook.sheets[sheet]?.dataValidations.map((validation) => ({
      ...validation,
      areas: validation.areas.map(areaName).join(' '),
    }));
  };
  const untouched = [{ ...OTHER, areas: 'C2:C5', condition, showDropdown: true }];

  it('in place change nothing', () => {
    expect(validations(`const r = cells('A1:J20'); r.setDataValidations(r.getDataValidations())`)).toEqual(untouched);
  });

  it('after their cells had none, are the same again, whatever their formulas are relative to', () => {
    const script = (notation: string) =>
      `const r = cells('${notation}'); const before = r.getDataValidations(); r.clearDataValidations(); r.setDataValidations(before)`;
    expect(validations(script('C2:C3'))).toEqual(untouched);
    expect(validations(script('C4'))).toEqual(untouched);
    expect(validations(script('A1:J20'))).toEqual(untouched);
  });

  it('lose cells, and their formulas follow the first that is left', () => {
    expect(validations(`cells('C1:C3').clearDataValidations()`)).toMatchObject([
      { areas: 'C4:C5', condition: { formulas: ['B4>$A$1'] } },
    ]);
  });

  it('can be told from none, and have their help text', () => {
    const { run } = runScript(
      `return cells('C1:C2').getDataValidations().map(([v]) => v && [v.getHelpText(), v.getAllowInvalid()])`,
      { workbook: bookWith({ type: 'none', operator: 'between', formulas: [] }) },
    );
    expect(run.returned).toEqual([null, ['Escriba algo', true]]);
  });

  it('on another sheet are nothing of the file, and name the sheet of their cells', () => {
    const workbook = bookWith({ type: 'list', operator: 'between', formulas: ['$A$1:$A$3'] });
    expect(
      validations(
        `book.getSheetByName('Listas de apoyo').getRange('D1').setDataValidation(cells('C2').getDataValidation())`,
        workbook,
        1,
      ),
    ).toMatchObject([{ source: null, areas: 'D1', condition: { formulas: ["'Hoja 1'!$A$1:$A$3"] } }]);
  });

  it('with another help text keep all else', () => {
    expect(
      validations(
        `const v = cells('C2').getDataValidation(); cells('C2:C5').setDataValidation(v.copy().setHelpText('Otra').build())`,
      ),
    ).toEqual([{ ...untouched[0], helpText: 'Otra' }]);
  });

  it('follow rows that are inserted, here and where their list stands', () => {
    const workbook = bookWith({ type: 'list', operator: 'between', formulas: ["'Listas de apoyo'!$B$2:$B$4"] });
    const script = `sheet.insertRowBefore(1); book.getSheetByName('Listas de apoyo').insertRowAfter(2)`;
    expect(validations(script, workbook)).toMatchObject([
      { areas: 'C3:C6', condition: { formulas: ["'Listas de apoyo'!$B$2:$B$5"] } },
    ]);
  });

  it('go with a copy of their sheet', () => {
    expect(validations(`book.insertSheet('Copia', { template: sheet })`, bookWith(condition), 1)).toEqual([
      { ...untouched[0], source: null },
    ]);
  });
});

it.each(['rich.xlsx', 'libreoffice-rich.xlsx'])('%s is the same file after all are read and set back', (name) => {
  const file = new Uint8Array(readFileSync(`test/fixtures/workbooks/${name}`));
  const { model, save } = openWorkbook(file, name);
  const { run, host } = runScript(
    `for (const s of book.getSheets()) { const r = s.getRange(1, 1, s.getMaxRows(), s.getMaxColumns()); if (r.canEdit()) r.setDataValidations(r.getDataValidations()) }
     return sheet.getRange('A6:E6').getDataValidations()[0].map((v) => v && String(v.getCriteriaType()))`,
    { workbook: model },
  );
  expect(run.error).toBeNull();
  expect(run.returned).toEqual([
    'NUMBER_BETWEEN',
    'VALUE_IN_RANGE',
    'CUSTOM_FORMULA',
    'NUMBER_LESS_THAN_OR_EQUAL_TO',
    'VALUE_IN_RANGE',
  ]);
  expect(save(host.workbook)).toBe(file);
});

it('objects of different rows are not to be compared', () => {
  const { run } = runScript(
    `const [[a], [b]] = cells('A1:A2').setDataValidation(${LIST}).getDataValidations(); return a === b`,
  );
  expect(run.returned).toBe(false);
});

it('over 5,000 × 260 cells all is done, every other row at last', () => {
  const workbook = workbookModel([sheetModel(1, 'Hoja 1', [], { rows: 5000, columns: 260 })]);
  const { run, host } = runScript(
    `const all = cells('A1:IZ5000').setDataValidation(${LIST}); const before = all.getDataValidations(); all.setDataValidations(before);
     before.forEach((row, i) => { if (i % 2) row.fill(null) }); all.setDataValidations(before); all.clearDataValidations(); all.setDataValidations(before)`,
    { workbook },
  );
  expect(run.error).toBeNull();
  expect(host.workbook.sheets[0]?.dataValidations.map(({ areas }) => areas.length)).toEqual([2500]);
});
