/** How cells look. */

import { expect, it } from 'vitest';
import { sheetModel, workbookModel } from '../host/workbook-builder.ts';
import { gap, refusal, runScript, scenarios } from './scripts.ts';

scenarios('looks that nobody set', [
  [
    'are the platform’s defaults',
    `const r = cells('A1'); return [r.getBackground(), r.getFontColor(), r.getFontFamily(), r.getFontSize(), r.getFontWeight(), r.getFontStyle(), r.getFontLine(), r.getNumberFormat(), r.getHorizontalAlignment(), r.getVerticalAlignment(), String(r.getWrapStrategy())]`,
    [
      '#ffffff',
      '#000000',
      'Arial',
      10,
      'normal',
      'normal',
      'none',
      '0.###############',
      'general',
      'bottom',
      'OVERFLOW',
    ],
  ],
]);

const roundTrip = (aspect: string, values: string) =>
  `cells('A1:B1').set${aspect}s([${values}]); return cells('A1:B1').get${aspect}s()`;

scenarios('looks, set and read', [
  ['fills in lower case, null for none', roundTrip('Background', `['#FF00AA', null]`), [['#ff00aa', '#ffffff']]],
  ['fills by name', `return cells('A1').setBackground('yellow').getBackground()`, '#ffff00'],
  ['font colours', roundTrip('FontColor', `['#123456', null]`), [['#123456', '#000000']]],
  ['weights', roundTrip('FontWeight', `['bold', null]`), [['bold', 'normal']]],
  ['slants', roundTrip('FontStyle', `['italic', null]`), [['italic', 'normal']]],
  ['lines', roundTrip('FontLine', `['line-through', 'underline']`), [['line-through', 'underline']]],
  ['sizes', roundTrip('FontSize', '[8, 14]'), [[8, 14]]],
  ['families', `return cells('A1').setFontFamily('Verdana').getFontFamilies()`, [['Verdana']]],
  ['number formats', roundTrip('NumberFormat', `['0%', 'General']`), [['0%', '0.###############']]],
  ['alignments', roundTrip('HorizontalAlignment', `['center', 'normal']`), [['center', 'general']]],
  ['vertical alignments', roundTrip('VerticalAlignment', `['middle', null]`), [['middle', 'bottom']]],
  ['wrapping', roundTrip('Wrap', '[true, false]'), [[true, false]]],
  [
    'wrapping as a strategy',
    `return String(cells('A1').setWrapStrategy(SpreadsheetApp.WrapStrategy.WRAP).getWrapStrategy())`,
    'WRAP',
  ],
  [
    'clipping cannot be kept',
    `cells('A1').setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP)`,
    gap('WrapStrategy.CLIP'),
  ],
  [
    'a whole list of ranges',
    `sheet.getRangeList(['A1', 'C3:D3']).setBackground('#00ff00'); return cells('A1:D3').getBackgrounds().flat().filter((c) => c === '#00ff00').length`,
    3,
  ],
  [
    'a number for a colour',
    `cells('A1').setBackground(5)`,
    refusal("The parameters (number) don't match the method signature for SpreadsheetApp.Range.setBackground."),
  ],
]);

scenarios('clearing', [
  [
    'formats go, the number format and all the rest stay',
    `const r = cells('A1').setValue(0.5).setNumberFormat('0%').setBackground('#ff0000').setFontWeight('bold').setNote('n').clearFormat();
     return [r.getBackground(), r.getFontWeight(), r.getNumberFormat(), r.getValue(), r.getNote()]`,
    ['#ffffff', 'normal', '0%', 0.5, 'n'],
  ],
  [
    'clear takes contents and formats, not notes nor validations',
    `const rule = SpreadsheetApp.newDataValidation().requireValueInList(['P', 'E']).build();
     cells('A1').setValue('P').setBackground('#ff0000').setNote('n').setDataValidation(rule); sheet.clear();
     const r = cells('A1'); return [r.getValue(), r.getBackground(), r.getNote(), r.getDataValidation() !== null]`,
    ['', '#ffffff', 'n', true],
  ],
  [
    'clear of contents only',
    `cells('A1').setValue('P').setBackground('#ff0000').clear({ contentsOnly: true }); return [cells('A1').getValue(), cells('A1').getBackground()]`,
    ['', '#ff0000'],
  ],
  [
    'clearing formats takes the cells out of conditional formats',
    `sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=A1<>""').setBackground('#ff0000').setRanges([cells('A1:A4')]).build()]);
     cells('A2:A3').clearFormat(); return sheet.getConditionalFormatRules()[0].getRanges().map((r) => r.getA1Notation())`,
    ['A1', 'A4'],
  ],
]);

scenarios('merging', [
  [
    'a merge is found from any of its cells',
    `cells('B2:C3').merge(); return [cells('C3').isPartOfMerge(), cells('A1').isPartOfMerge(), cells('A1:B2').getMergedRanges().map((r) => r.getA1Notation())]`,
    [true, false, ['B2:C3']],
  ],
  [
    'the first content stays, in the corner',
    `cells('A1:B1').setValues([['', 'dos']]); cells('A1:B1').merge(); return cells('A1:B1').getValues()`,
    [['dos', '']],
  ],
  [
    'a merge inside is taken up',
    `cells('A1:B1').merge(); cells('A1:C2').merge(); return cells('A1').getMergedRanges().map((r) => r.getA1Notation())`,
    ['A1:C2'],
  ],
  [
    'part of a merge cannot be merged',
    `cells('A1:B1').merge(); cells('B1:C1').merge()`,
    refusal('You must select all cells in a merged range to merge or unmerge them.'),
  ],
  [
    'row by row',
    `cells('A1:B2').mergeAcross(); return cells('A1:B2').getMergedRanges().map((r) => r.getA1Notation())`,
    ['A1:B1', 'A2:B2'],
  ],
  [
    'column by column',
    `cells('A1:B2').mergeVertically(); return cells('A1:B2').getMergedRanges().map((r) => r.getA1Notation())`,
    ['A1:A2', 'B1:B2'],
  ],
  ['taken apart', `cells('A1:B2').merge().breakApart(); return cells('A1').isPartOfMerge()`, false],
]);

it('borders are drawn edge by edge, and taken from both cells that share one', () => {
  const { host } = runScript(`
    cells('A1:B2').setBorder(true, true, true, true, false, false, '#FF0000', SpreadsheetApp.BorderStyle.SOLID_MEDIUM);
    cells('A1:B1').setBorder(null, null, true, null, null, null);
    cells('A2').setBorder(false, null, null, null, null, null);`);
  const borders = (row: number, column: number) =>
    host.workbook.styles[host.workbook.sheets[0]?.cells[row]?.[column]?.style ?? 0]?.borders;
  const red = { style: 'medium', color: '#ff0000' };
  const black = { style: 'thin', color: '#000000' };
  expect(borders(1, 1)).toEqual({ top: red, left: red, right: null, bottom: null });
  expect(borders(1, 2)).toEqual({ top: red, right: red, left: null, bottom: black });
  expect(borders(2, 1)).toEqual({ left: red, bottom: red, top: null, right: null });
});

it('a look set back is the very style it was', () => {
  const workbook = workbookModel([sheetModel(1, 'Hoja 1', [['x']])], [{ background: '#ff0000', source: 4 }]);
  const cell = workbook.sheets[0]?.cells[1]?.[1];
  if (cell !== undefined) cell.style = 1;
  const { host } = runScript(`cells('A1').setBackground(null).setBackground('#ff0000')`, { workbook });
  expect(host.workbook.sheets[0]?.cells[1]?.[1]?.style).toBe(1);
});
