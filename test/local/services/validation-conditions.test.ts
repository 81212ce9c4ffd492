/** What data validations ask: what scripts read of it, and the values that are refused by it. */

import { describe, expect, it } from 'vitest';
import type { ValidationConditionModel } from '#local/workbook/model.ts';
import { gap, runScript, scenarios } from './scripts.ts';
import { area, bookWith } from './validated-book.ts';

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

  it.each<[Type, Operator, string[]]>([
    ['decimal', 'between', ['1', '99']],
    ['decimal', 'notEqual', ['$A$1+1.5']],
    ['date', 'lessThanOrEqual', ['45717']],
    ['custom', 'between', ['AND(C2>1,C2<9)']],
    ['list', 'between', ["'Listas de apoyo'!$B$2:$B$4"]],
  ])('make the same anew: %s %s %j', (type, operator, formulas) => {
    const { run, host } = runScript(
      `const v = cells('C2').getDataValidation(); cells('E2:F5').setDataValidation(SpreadsheetApp.newDataValidation().setHelpText(v.getHelpText()).withCriteria(v.getCriteriaType(), v.getCriteriaValues()).build())`,
      { workbook: bookWith({ type, operator, formulas }) },
    );
    expect(run.error).toBeNull();
    const [theirs, ours] = host.workbook.sheets[0]?.dataValidations ?? [];
    expect(ours).toEqual({ ...theirs, source: null, areas: [area(2, 5, 4, 2)] });
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
