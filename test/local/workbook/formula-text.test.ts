/** Formulas moved and sheets renamed in them. */

import { expect, test } from 'vitest';
import { moveFormula, renameSheets } from '#local/workbook/formula/formula-text.ts';

test.each([
  ['A1+$B2+C$3+$D$4', 'B3+$B4+D$3+$D$4'],
  ['SUM(A1:B2)', 'SUM(B3:C4)'],
  ['SUM(A:A)+SUM($B:C)+SUM(1:1)+SUM($2:3)', 'SUM(B:B)+SUM($B:D)+SUM(3:3)+SUM($2:5)'],
  ['"A1 dice ""B2"""&A1', '"A1 dice ""B2"""&B3'],
  ["'A1 b''s'!A1+Hoja1!A1+[1]Hoja!A1", "'A1 b''s'!B3+Hoja1!B3+[1]Hoja!B3"],
  ['LOG10(A1)+ATAN2(1,2)+MI_A1+A1B', 'LOG10(B3)+ATAN2(1,2)+MI_A1+A1B'],
  ['Tabla1[[#This Row],[A1]]+año2025', 'Tabla1[[#This Row],[A1]]+año2025'],
  ['XFD1+A1048576', '#REF!+#REF!'],
  ['ABCD1+1E5', 'ABCD1+1E5'],
  ['1.5+TRUE', '1.5+TRUE'],
])('%s copied two down and one to the right is %s', (formula, moved) => {
  expect(moveFormula(formula, 2, 1)).toBe(moved);
});

test.each([
  ['Uno!A1+UNO!B2', "'Otro día'!A1+'Otro día'!B2"],
  ["'Uno'!A1", "'Otro día'!A1"],
  ["'It''s'!A1", "'N'!A1"],
  ['Dos!A1:B2', '#REF!A1:B2'],
  ['Unos!A1+XUno!A1', 'Unos!A1+XUno!A1'],
  ['"Uno!A1"&Tres!A1', '"Uno!A1"&Tres!A1'],
  ['[2]Uno!A1', '[2]Uno!A1'],
  ['#REF!+1', '#REF!+1'],
])('%s with sheets renamed is %s', (formula, renamed) => {
  const renames = new Map([
    ['uno', 'Otro día'],
    ["it's", 'N'],
    ['dos', null],
  ]);
  expect(renameSheets(formula, renames)).toBe(renamed);
});
