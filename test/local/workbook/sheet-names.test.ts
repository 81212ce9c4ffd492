/** Sheets that Excel would not open are refused before anything is written. */

import { expect, test } from 'vitest';
import { blankSheet } from '#local/workbook/blank-sheet.ts';
import { newWith, sheetOf } from './workbook-files.ts';

test.each([
  ['too long', 'x'.repeat(32)],
  ['empty', ''],
  ['with a slash', '2025/03'],
  ['taken', 'HOJA 1'],
  ['in quotes', "'a'"],
])('a name that is %s is refused', (_, name) => {
  const write = () => newWith((model) => model.sheets.push(blankSheet(2, name)));
  expect(write).toThrow(expect.objectContaining({ code: 'unsupported', message: expect.stringContaining(name) }));
});

test('a workbook with all its sheets hidden is refused', () => {
  const write = () =>
    newWith((model) => {
      sheetOf(model).hidden = true;
    });
  expect(write).toThrow(expect.objectContaining({ code: 'unsupported' }));
});
