/** Data validations: what scripts make, read and set back, and the values they refuse. */

import { describe, expect, it } from 'vitest';
import { areaName } from '#core/change/area.ts';
import type { DataValidationModel, ValidationConditionModel, WorkbookModel } from '#local/workbook/model.ts';
import { sheetModel, workbookModel } from '../host/workbook-builder.ts';
import { gap, refusal, runScript, scenarios } from './scripts.ts';

const area = (row: number, column: number, rows: number, columns: number) => ({ row, column, rows, columns });

const OTHER: DataValidationModel = {
  source: 0,
  areas: [area(1, 1, 4, 1)],
  kind: 'other',
  values: [],
  condition: { type: 'none', operator: 'between', formulas: [] },
  showDropdown: false,
  allowInvalid: true,
  helpText: 'Escriba algo',
};

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

/** A book with one validation, on C2:C5 of "Hoja 1", beside a sheet "Listas de apoyo" with units in B2:B4. */
function bookWith(condition: ValidationConditionModel, change: Partial<DataValidationModel> = {}): WorkbookModel {
  const validation = { ...OTHER, areas: [area(2, 3, 4, 1)], condition, showDropdown: true, ...change };
  const units = [['Sigla'], ['', 'Planeación'], ['', 'Prensa'], ['', 7]];
  return workbookModel([
    sheetModel(1, 'Hoja 1', [], { dataValidations: [validation] }),
    sheetModel(2, 'Listas de apoyo', units),
  ]);
}

type Type = ValidationConditionModel['type'];
type Operator = ValidationConditionModel['operator'];

describe('criteria of validations that were read', () => {
  const read = `const r = cells('C3').getDataValidation(); return [String(r.getCriteriaType()), r.getCriteriaValues().map((v) => v instanceof Date ? v.toISOString() : v.getA1Notation ? v.getSheet().getName() + '!' + v.getA1Notation() : v)]`;

  it.each<[Type, Operator, string[], unknown]>([
    ['whole', 'between', ['1', '99'], ['NUMBER_BETWEEN', [1, 99]]],
    ['decimal', 'greaterThanOrEqual', ['0.5'], ['NUMBER_GREATER_THAN_OR_EQUAL_TO', [0.5]]],
    ['whole', 'lessThan', ['$A$1+1.5'], ['NUMBER_LESS_THAN', ['=$A$1+1,5']]],
    [
      'date',
      'notBetween',
      ['45717', '45747'],
      ['DATE_NOT_BETWEEN', ['2025-03-01T05:00:00.000Z', '2025-03-31T05:00:00.000Z']],
    ],
    ['date', 'greaterThan', ['TODAY()'], ['DATE_AFTER', ['=TODAY()']]],
    ['date', 'notEqual', ['45717'], ['CUSTOM_FORMULA', ['=C2<>45717']]],
    ['textLength', 'between', ['1', '5'], ['CUSTOM_FORMULA', ['=AND(LEN(C2)>=1;LEN(C2)<=5)']]],
    ['textLength', 'notBetween', ['1', '5'], ['CUSTOM_FORMULA', ['=OR(LEN(C2)<1;LEN(C2)>5)']]],
    ['textLength', 'lessThanOrEqual', ['5'], ['CUSTOM_FORMULA', ['=LEN(C2)<=5']]],
    ['custom', 'between', ['AND(C2>1,C2<9)'], ['CUSTOM_FORMULA', ['=AND(C2>1;C2<9)']]],
    ['list', 'between', ["'Listas de apoyo'!$B$2:$B$4"], ['VALUE_IN_RANGE', ['Listas de apoyo!B2:B4', true]]],
    ['list', 'between', ['$A$2:$A$1048576'], ['VALUE_IN_RANGE', ['Hoja 1!A2:A20', true]]],
  ])('%s %s %j', (type, operator, formulas, expected) => {
    const { run } = runScript(read, { workbook: bookWith({ type, operator, formulas }) });
    expect(run.error).toBeNull();
    expect(run.returned).toEqual(expected);
  });

  scenarios(
    'a list that is computed',
    [
      ['has its criterion', `return String(cells('C2').getDataValidation().getCriteriaType())`, 'VALUE_IN_RANGE'],
      [
        'but its cells are a gap',
        `cells('C2').getDataValidation().getCriteriaValues()`,
        gap('DataValidation.getCriteriaValues of a list that is neither values nor cells'),
      ],
    ],
    () => ({ workbook: bookWith({ type: 'list', operator: 'between', formulas: ['INDIRECT($A$1)'] }) }),
  );
});

describe('values that a validation refuses', () => {
  const writes = `const ok = (v) => { try { cells('C2').setValue(v); return true } catch (e) { return e.message } };`;
  const REFUSED = 'The data you entered in cell C2 violates the data validation rules set on this cell.';

  it.each<[Type, Operator, string[], string, unknown[]]>([
    ['whole', 'between', ['1', '9'], `[1, 9, '5', 0, 10, 1.5, 'x', '']`, [1, 1, 1, 0, 0, 0, 0, 1]],
    ['decimal', 'notEqual', ['2'], `[1.5, 2, '2,0']`, [1, 0, 0]],
    ['decimal', 'notBetween', ['9', '1'], `[0, 5, 10]`, [1, 0, 1]],
    ['date', 'lessThan', ['45717'], `['28/02/2025', '1/03/2025', new Date(2024, 0, 1)]`, [1, 0, 1]],
    ['textLength', 'lessThanOrEqual', ['3'], `['abc', 'abcd', 1000]`, [1, 0, 0]],
    ['custom', 'between', ['FALSE'], `['x']`, [1]],
    ['decimal', 'greaterThan', ['$A$1'], `[-1]`, [1]],
    ['list', 'between', ["'Listas de apoyo'!$B$2:$B$4"], `['Prensa', 'Otra', 7, '7']`, [1, 0, 1, 1]],
    ['list', 'between', ['INDIRECT($A$1)'], `['x']`, [1]],
    ['none', 'between', [], `['x']`, [1]],
  ])('%s %s %j', (type, operator, formulas, values, expected) => {
    const { run } = runScript(`${writes} return ${values}.map(ok)`, {
      workbook: bookWith({ type, operator, formulas }, { allowInvalid: false }),
    });
    expect(run.returned).toEqual(expected.map((passes) => (passes ? true : REFUSED)));
  });

  const list = (items: string) =>
    `SpreadsheetApp.newDataValidation().requireValueInList(${items}).setAllowInvalid(false).build()`;

  scenarios('of a list', [
    [
      'in rich text too, before anything is written',
      `cells('A2').setDataValidation(${list(`['P']`)}); const text = (t) => SpreadsheetApp.newRichTextValue().setText(t).build();
       let message; try { cells('A1:A2').setRichTextValues([[text('uno')], [text('X')]]) } catch (e) { message = e.message }
       cells('A2').setRichTextValue(text('P')); cells('A2').setRichTextValue(text('')); return [message, cells('A1:A2').getValues()]`,
      [
        'The data you entered in cell A2 violates the data validation rules set on this cell. Please enter one of the following values: P.',
        [[''], ['']],
      ],
    ],
    [
      'not what typing an item gives',
      `cells('A1:A3').setDataValidation(${list(`['1', 'VERDADERO', '10%']`)}).setValues([[1], [true], [0.1]]); return cells('A1:A3').getValues()`,
      [[1], [true], [0.1]],
    ],
    [
      'one value among many leaves all as they were',
      `cells('A1:B2').setDataValidation(${list(`['P']`)}); try { cells('A1:B2').setValues([['P', 'P'], ['P', 'X']]) } catch {} return cells('A1:B2').getValues()`,
      [
        ['', ''],
        ['', ''],
      ],
    ],
  ]);
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

it('objects of different rows are not to be compared', () => {
  const { run } = runScript(
    `const [[a], [b]] = cells('A1:A2').setDataValidation(${LIST}).getDataValidations(); return a === b`,
  );
  expect(run.returned).toBe(false);
});

it('over 5,000 × 260 cells all is done in moments', () => {
  const workbook = workbookModel([sheetModel(1, 'Hoja 1', [], { rows: 5000, columns: 260 })]);
  const { run, host } = runScript(
    `const all = cells('A1:IZ5000'); const spent = []; const time = (f) => { const start = Date.now(); const result = f(); spent.push(Date.now() - start); return result };
     time(() => all.setDataValidation(${LIST})); const before = time(() => all.getDataValidations()); time(() => all.setDataValidations(before));
     before.forEach((row, i) => { if (i % 2) row.fill(null) }); time(() => all.setDataValidations(before)); time(() => all.clearDataValidations()); time(() => all.setDataValidations(before));
     return spent`,
    { workbook, options: { now: () => new Date() } },
  );
  expect(run.error).toBeNull();
  expect(Math.max(...(run.returned as number[]))).toBeLessThan(1000);
  expect(host.workbook.sheets[0]?.dataValidations.map(({ areas }) => areas.length)).toEqual([2500]);
});
