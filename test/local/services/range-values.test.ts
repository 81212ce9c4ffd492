/** What cells hold after scripts wrote into them, and what scripts read there. */

import { expect, it } from 'vitest';
import { sheetModel, workbookModel } from '../host/workbook-builder.ts';
import { gap, NOW, refusal, resultOf, runScript, scenarios } from './scripts.ts';

const typed = (text: string) =>
  `cells('A1').setValue(${JSON.stringify(text)}); return [cells('A1').getValue(), cells('A1').getDisplayValue()].map(String);`;

scenarios('a text is read as typing in es_CO', [
  ['leading zeros are lost', typed('007'), ['7', '7']],
  ['a decimal comma makes a number', typed('1,5'), ['1.5', '1,5']],
  ['a decimal point makes none', typed('1.5'), ['1.5', '1.5']],
  ['points group thousands', typed('1.000'), ['1000', '1.000']],
  ['a percentage', typed('10%'), ['0.1', '10%']],
  ['words stay words', typed('P'), ['P', 'P']],
  ['spaces around words stay', typed(' Renición '), [' Renición ', ' Renición ']],
  ['a truth value in Spanish', typed('verdadero'), ['true', 'VERDADERO']],
  ['an apostrophe keeps the rest as text', typed("'007"), ['007', '007']],
  [
    'what begins with a sign becomes a formula',
    `cells('A1').setValue('- tarea'); return cells('A1').getFormula()`,
    '=- tarea',
  ],
  ['a signed number is a number', typed('-5'), ['-5', '-5']],
  [
    'day and month are a date of the clock’s year',
    `cells('A1').setValue('1/2'); const v = cells('A1').getValue(); return [v instanceof Date, v.toISOString(), cells('A1').getDisplayValue()]`,
    [true, '2025-02-01T05:00:00.000Z', '1/2'],
  ],
  [
    'a spelled date',
    `cells('A1').setValue('3 de marzo de 2025'); return [cells('A1').getValue().toISOString(), cells('A1').getDisplayValue()]`,
    ['2025-03-03T05:00:00.000Z', '3 de marzo de 2025'],
  ],
  [
    'under the format @ nothing is read',
    `cells('A1:C1').setNumberFormat('@').setValues([['007', '=1+1', '1/2']]); return cells('A1:C1').getValues()`,
    [['007', '=1+1', '1/2']],
  ],
  [
    'rich text is never read',
    `cells('A1').setRichTextValue(SpreadsheetApp.newRichTextValue().setText('1/2').build()); return cells('A1').getValue()`,
    '1/2',
  ],
  [
    'no text is longer than a cell',
    `cells('A1').setValue('x'.repeat(50001))`,
    refusal('Your input contains more than the maximum of 50000 characters in a single cell.'),
  ],
]);

scenarios('values', [
  [
    'an empty sheet is A1 with nothing',
    `return [sheet.getDataRange().getA1Notation(), sheet.getDataRange().getValues(), sheet.getLastRow(), sheet.getLastColumn()]`,
    ['A1', [['']], 0, 0],
  ],
  [
    'numbers, truth values, null and undefined',
    `cells('A1:D1').setValues([[1.25, false, null, undefined]]); return cells('A1:D1').getValues()`,
    [[1.25, false, '', '']],
  ],
  [
    'one value fills a range',
    `cells('A1:B2').setValue('P'); return cells('A1:B2').getValues()`,
    [
      ['P', 'P'],
      ['P', 'P'],
    ],
  ],
  [
    'a date keeps its day and gets a date’s look',
    `cells('A1').setValue(new Date(2025, 1, 28)); return [cells('A1').getValue().getDate(), cells('A1').getDisplayValue(), cells('A1').getNumberFormat()]`,
    [28, '28/02/2025', 'd/mm/yyyy'],
  ],
  [
    'a date with its time',
    `cells('A1').setValue(new Date()); return [cells('A1').getDisplayValue(), cells('A1').getValue().getTime()]`,
    ['1/03/2025 10:00:00', NOW.getTime()],
  ],
  [
    'a number under a date format is a Date of the script’s own realm',
    `cells('A1').setNumberFormat('yyyy-mm-dd').setValue(45717); const v = cells('A1').getValue(); return [v instanceof Date, Object.prototype.toString.call(v), v.toISOString(), cells('A1').getDisplayValue()]`,
    [true, '[object Date]', '2025-03-01T05:00:00.000Z', '2025-03-01'],
  ],
  [
    'the arrays are of the script’s own realm',
    `return [sheet.getDataRange().getValues() instanceof Array, sheet.getDataRange().getValues()[0] instanceof Array]`,
    [true, true],
  ],
  [
    'display of numbers in es_CO',
    `cells('A1:G1').setValues([[1234.5, 0.25, 1e21, 1234567890123, 0.1 + 0.2, 0, -3]]);
     cells('B1').setNumberFormat('0.0%'); cells('G1').setNumberFormat('#,##0.00;(#,##0.00)');
     return cells('A1:G1').getDisplayValues()`,
    [['1234,5', '25,0%', '1E+21', '1234567890123', '0,3', '0', '(3,00)']],
  ],
  ['display of truth values', `cells('A1').setValue(true); return cells('A1').getDisplayValue()`, 'VERDADERO'],
  [
    'a cell that merging hides reads as empty and takes nothing',
    `cells('A1:B2').merge(); cells('A1:B2').setValues([['uno', 'dos'], ['tres', 'cuatro']]); cells('B2').setNote('oculta');
     return [cells('A1:B2').getValues(), cells('A1:B2').getNotes(), cells('B2').getValue()]`,
    [
      [
        ['uno', ''],
        ['', ''],
      ],
      [
        ['', ''],
        ['', ''],
      ],
      '',
    ],
  ],
  [
    'clearing the contents leaves looks and notes',
    `cells('A1').setValue('x').setBackground('#ff0000').setNote('n').clearContent(); return [cells('A1').isBlank(), cells('A1').getBackground(), cells('A1').getNote()]`,
    [true, '#ff0000', 'n'],
  ],
  [
    'an appended row comes under the last one',
    `sheet.appendRow(['a', 1]); sheet.appendRow(['b', '2']); return sheet.getDataRange().getValues()`,
    [
      ['a', 1],
      ['b', 2],
    ],
  ],
  [
    'too few rows',
    `cells('A1:B2').setValues([['a', 'b']])`,
    refusal(
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    ),
  ],
  [
    'a row too long',
    `cells('A1:B2').setValues([['a', 'b'], ['c', 'd', 'e']])`,
    refusal(
      'The number of columns in the data does not match the number of columns in the range. The data has 3 but the range has 2.',
    ),
  ],
  [
    'what is no table',
    `cells('A1').setValues([1])`,
    refusal("The parameters (number[]) don't match the method signature for SpreadsheetApp.Range.setValues."),
  ],
]);

scenarios('formulas', [
  [
    'get no value: nothing is computed here',
    `cells('A1').setFormula('=1+1'); return [cells('A1').getValue(), cells('A1').getFormula()]`,
    ['', '=1+1'],
  ],
  [
    'are written in the document’s locale',
    `cells('A1').setFormula('=SUM(B1;C1)*1,5'); return cells('A1').getFormula()`,
    '=SUM(B1;C1)*1,5',
  ],
  ['of another locale are errors', `cells('A1').setFormula('=SUM(B1,C1)'); return cells('A1').getValue()`, '#ERROR!'],
  ['a value with = is one', `cells('A1').setValue('=B1'); return cells('A1').getFormulas()`, [['=B1']]],
  [
    'over several cells move along',
    `cells('A1:B2').setFormula('=C1+$D$1'); return cells('A1:B2').getFormulas()`,
    [
      ['=C1+$D$1', '=D1+$D$1'],
      ['=C2+$D$1', '=D2+$D$1'],
    ],
  ],
  [
    'are taken away by an empty one',
    `cells('A1').setFormula('=B1').setFormula(''); return cells('A1').isBlank()`,
    true,
  ],
  ['in R1C1 are a gap', `cells('A1').setFormulaR1C1('=R[1]C')`, gap('Range.setFormulaR1C1')],
]);

scenarios('notes', [
  [
    'are set and removed',
    `cells('A1:A2').setNotes([['uno'], ['dos']]); cells('A1').setNote(null); return cells('A1:A2').getNotes()`,
    [[''], ['dos']],
  ],
  [
    'take a table',
    `cells('A1').setNotes('foo')`,
    refusal("The parameters (String) don't match the method signature for SpreadsheetApp.Range.setNotes."),
  ],
]);

scenarios('rich text', [
  [
    'a link on all of the text',
    `const text = SpreadsheetApp.newRichTextValue().setText('Ver').setLinkUrl('#gid=1&range=A12').build();
     const found = cells('A1').setRichTextValue(text).getRichTextValue(); return [found.getText(), found.getLinkUrl()]`,
    ['Ver', '#gid=1&range=A12'],
  ],
  [
    'its parts, as they were built',
    `const style = SpreadsheetApp.newTextStyle().setBold(true).build();
     const text = SpreadsheetApp.newRichTextValue().setText('negrita y enlace').setTextStyle(0, 7, style).setLinkUrl(10, 16, 'https://entidad.example').build();
     return text.getRuns().map((run) => [run.getText(), run.getTextStyle().isBold(), run.getLinkUrl()])`,
    [
      ['negrita', true, null],
      [' y ', null, null],
      ['enlace', null, 'https://entidad.example'],
    ],
  ],
  ['a number is none', `cells('A1').setValue(5); return cells('A1').getRichTextValue()`, null],
  ['an empty cell is an empty one', `return cells('A1').getRichTextValue().getText()`, ''],
  [
    'writing a value takes the link away',
    `cells('A1').setRichTextValue(SpreadsheetApp.newRichTextValue().setText('a').setLinkUrl('#gid=1').build()).setValue('b'); return cells('A1').getRichTextValue().getLinkUrl()`,
    null,
  ],
]);

it('a link is kept with the cell', () => {
  const { host } = runScript(
    `cells('B2').setRichTextValue(SpreadsheetApp.newRichTextValue().setText('Ver').setLinkUrl('#gid=1&range=A12').build())`,
  );
  expect(host.workbook.sheets[0]?.cells).toEqual({ 2: { 2: { value: 'Ver', style: 0, link: '#gid=1&range=A12' } } });
});

it('a formula that stands there already keeps its computed value', () => {
  const workbook = workbookModel([sheetModel(1, 'Hoja 1', [[3]])]);
  Object.assign(workbook.sheets[0]?.cells[1]?.[1] ?? {}, { formula: '=1+2' });
  const read = 'return cells("A1").getValue()';
  expect(resultOf(`cells('A1').setFormula('=1+2'); ${read}`, { workbook })).toBe(3);
  expect(resultOf(`cells('A1').setFormula('=2+1'); ${read}`, { workbook })).toBe('');
});

it('a written date format leaves the look of the file underneath', () => {
  const workbook = workbookModel([sheetModel(1, 'Hoja 1', [['x']])], [{ bold: true }]);
  const cell = workbook.sheets[0]?.cells[1]?.[1];
  if (cell !== undefined) cell.style = 1;
  const { host } = runScript(`cells('A1').setValue(new Date(2025, 0, 1))`, { workbook });
  const style = host.workbook.styles[host.workbook.sheets[0]?.cells[1]?.[1]?.style ?? 0];
  expect(style).toMatchObject({ bold: true, numberFormat: 'd/mm/yyyy', source: 0 });
});

it('dates of the file are read in the script’s zone whatever the machine’s', () => {
  const workbook = workbookModel([sheetModel(1, 'Hoja 1', [[45717.75]])], [{ numberFormat: 'dd/mm/yyyy hh:mm' }]);
  const cell = workbook.sheets[0]?.cells[1]?.[1];
  if (cell !== undefined) cell.style = 1;
  expect(resultOf(`const v = cells('A1').getValue(); return [v.getHours(), v.toISOString()]`, { workbook })).toEqual([
    18,
    '2025-03-01T23:00:00.000Z',
  ]);
});
