/** Marks written otherwise, and colours that are no marks. */

import { columnsFrom, eachActivity, type Mutation } from './mutation.ts';

/** Does something to each marked week: `cell` is its range, `row` and `column` its place. */
const marked = (action: string) => `
  const fills = cells('E5:BM52').getBackgrounds();
  fills.forEach((line, top) => line.forEach((fill, left) => {
    const [row, column] = [top + 5, left + 5];
    const cell = sheet.getRange(row, column);
    if (fill === '#00b050') { ${action} }
  }));`;

/** Paints cells of the table that are no marks. */
const unmarked = (area: string, color: string) => `
  const range = cells('${area}');
  range.setBackgrounds(range.getBackgrounds().map((line, row) => line.map((fill, column) => fill === '#00b050' ? fill : ${color})));`;

/** Mutations of the marks. */
export const MARKS: readonly Mutation[] = [
  {
    name: 'no marks at all',
    script: "cells('E5:BN52').clearContent(); cells('E5:BN52').setBackground(null)",
    expected: eachActivity(() => ({ marks: [] })),
  },
  { name: 'letters in the place of fills', script: marked("cell.setBackground(null).setValue('X')") },
  { name: 'letters over the fills', script: marked("cell.setValue('x')") },
  { name: 'ticks in the place of fills', script: marked("cell.setBackground(null).setValue('✓')") },
  { name: 'words in the place of fills', script: marked("cell.setBackground(null).setValue('Programado')") },
  { name: 'another colour', script: marked("cell.setBackground('#4f81bd')"), asks: ['fill-meaning:#4f81bd'] },
  {
    name: 'E in the weeks of the first half year',
    script: marked("cell.setBackground(null).setValue(column < 28 ? 'E' : 'P')"),
    expected: eachActivity(({ marks }) => ({
      marks: marks.map((mark) => (/2025-0[2-6]/.test(mark) ? mark.replace('planned', 'executed') : mark)),
    })),
  },
  {
    name: 'runs of weeks merged into bars',
    script: `
      const fills = cells('E5:BM52').getBackgrounds();
      fills.forEach((line, top) => {
        for (let left = 0; left < line.length; left += 1) {
          let end = left;
          while (line[left] === '#00b050' && line[end + 1] === '#00b050') end += 1;
          if (end > left) sheet.getRange(top + 5, left + 5, 1, end - left + 1).merge();
          left = end;
        }
      });`,
  },
  { name: 'the week of the holidays painted', script: "cells('O5:O52').setBackground('#d9d9d9')" },
  {
    name: 'the week of the holidays painted, its heading too',
    script: "cells('O4:O52').setBackground('#fce4d6')",
    asks: ['fill-meaning:#fce4d6'],
  },
  {
    name: 'two weeks of holidays painted in yellow',
    script: `${unmarked('BA5:BA52', "'#ffff00'")} cells('O5:O52').setBackground('#ffff00');`,
    asks: ['fill-meaning:#ffff00'],
  },
  { name: 'zebra stripes', script: unmarked('A5:BM52', "row % 2 ? '#f2f2f2' : fill") },
  { name: 'zebra stripes in a strong colour', script: unmarked('A5:BM52', "row % 2 ? '#ddebf7' : fill") },
  {
    name: 'rows in the colour of their stage',
    script: unmarked(
      'A5:BM52',
      "row < 3 ? '#fce4d6' : row < 15 ? '#e2efda' : row < 22 ? '#fff2cc' : row < 45 ? '#ddebf7' : '#ededed'",
    ),
  },
  { name: 'white fills where there is no mark', script: unmarked('E5:BM52', "'#ffffff'") },
  {
    name: 'months in alternate shades',
    script: unmarked(
      'E5:BM52',
      "[4,8,13,18,23,28,33,38,43,47,52,57,61].findIndex((end) => column < end) % 2 ? '#f2f2f2' : '#ffffff'",
    ),
  },
  {
    name: 'a second colour for what was done, told by a legend',
    script: `
      ${marked("if (column < 28) cell.setBackground('#ffc000')")}
      cells('C55').setValue('Convenciones');
      cells('C56').setValue('Programado'); cells('D56').setBackground('#00b050');
      cells('C57').setValue('Ejecutado'); cells('D57').setBackground('#ffc000');`,
    expected: eachActivity(({ marks }) => ({
      marks: marks.map((mark) => (/2025-0[2-6]/.test(mark) ? mark.replace('planned', 'executed') : mark)),
    })),
  },
  {
    name: 'a second colour that nothing explains',
    script: marked("if (column < 28) cell.setBackground('#ffc000')"),
    asks: ['fill-meaning:#ffc000'],
  },
  {
    name: 'the week of the holidays in the colour of the marks',
    script: "cells('O5:O52').setBackground('#00b050')",
    asks: ['column-fill:O'],
    guessed: ['marks'],
  },
  {
    name: 'hours in the place of fills',
    script: marked('cell.setBackground(null).setValue(8)'),
    asks: ['mark-meaning:#'],
    guessed: ['marks'],
  },
  {
    name: 'fills that only a conditional format paints',
    script: `${marked("cell.setBackground(null).setValue('P')")}
      const rule = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=E5="P"').setBackground('#00b050').setRanges([cells('E5:BM52')]).build();
      sheet.setConditionalFormatRules([rule]);`,
  },
  {
    name: 'boxes that are ticked or not',
    script: `
      const fills = cells('E5:BM52').getBackgrounds();
      cells('E5:BM52').setBackground(null).setValues(fills.map((line) => line.map((fill) => fill === '#00b050')));`,
    asks: 'something',
    guessed: ['marks'],
  },
  {
    name: 'the day of each week in the place of fills',
    script: marked(
      "cell.setBackground(null).setNumberFormat('dd/mm/yyyy').setValue(new Date(2025, 1, 3 + 7 * (column - 5)))",
    ),
    asks: 'something',
    guessed: ['marks'],
  },
  { name: 'a remark typed into a week', script: "cells('H5').setValue('se aplaza')", asks: ['unread-marks'] },
  {
    name: 'the progress typed over the fills',
    script: marked("cell.setNumberFormat('0%').setValue(0.5)"),
    asks: 'something',
    guessed: ['marks'],
  },
  {
    name: 'weeks that only a conditional format paints, by first and last day',
    script: `
      cells('E5:BN52').setBackground(null).clearContent();
      sheet.insertColumnsBefore(5, 2);
      cells('E3:F3').setValues([['Inicio', 'Fin']]);
      cells('E5:F52').setNumberFormat('dd/mm/yyyy').setValues(Array.from({ length: 48 }, (_, index) => [new Date(2025, 1, 3 + 7 * index), new Date(2025, 1, 14 + 7 * index)]));
      const rule = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=AND($E5<=DATE(2025;2;7*COLUMN());$F5>=DATE(2025;2;7*COLUMN()))').setBackground('#00b050').setRanges([cells('G5:BO52')]).build();
      sheet.setConditionalFormatRules([rule]);`,
    place: columnsFrom(5, 2),
    asks: ['no-marks'],
    guessed: ['marks'],
  },
  {
    name: 'ones that no format shows and a conditional format paints',
    script: `
      ${marked("cell.setBackground(null).setNumberFormat(';;;').setValue(1)")}
      const rule = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=E5=1').setBackground('#00b050').setRanges([cells('E5:BM52')]).build();
      sheet.setConditionalFormatRules([rule]);`,
  },
];
