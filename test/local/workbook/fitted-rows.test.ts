/** Rows grow with the texts written into them, where no one chose their height. */

import { expect, test } from 'vitest';
import type { SheetModel } from '#local/workbook/model.ts';
import { addStyle, edited, newWith, readModel, sheetOf, smallFile, worksheet } from './workbook-files.ts';

const LONG = 'Publicar la convocatoria de la audiencia en la página de la alcaldía';

/** The height of row 1 after writing a text into its first cell, 100 pixels wide; undefined for the default. */
function heightAfter(
  value: string | number,
  look: { wrap?: boolean; fontSize?: number },
  more: Partial<SheetModel> = {},
) {
  const bytes = newWith((model) => {
    const cells = { 1: { 1: { style: addStyle(model, look), value } } };
    Object.assign(sheetOf(model), { cells, columnWidths: { 1: 100 }, ...more });
  });
  return sheetOf(readModel(bytes)).rowHeights[1];
}

test('a long text that wraps makes its row higher, the more so the narrower its column', () => {
  const height = heightAfter(LONG, { wrap: true });
  expect(height).toBeGreaterThan(80);
  expect(heightAfter(LONG, { wrap: true }, { columnWidths: { 1: 300 } })).toBeLessThan(height ?? 0);
});

test.each([
  ['lines of their own count', 'a\nb\nc', { wrap: true }, 58],
  ['a large letter too', 'Título', { fontSize: 24 }, 42],
  ['words longer than the column are broken', 'x'.repeat(60), { wrap: true }, 97],
])('%s', (_, value, look, height) => {
  expect(heightAfter(value, look)).toBe(height);
});

test.each<[string, string | number, { wrap?: boolean }, Partial<SheetModel>]>([
  ['a text that does not wrap', LONG, {}, {}],
  ['a short text', 'P', { wrap: true }, {}],
  ['a number', 12_345_678_901_234, { wrap: true }, {}],
  ['a merged cell', LONG, { wrap: true }, { merges: [{ row: 1, column: 1, rows: 1, columns: 4 }] }],
])('%s leaves the row as it is', (_, value, look, more) => {
  expect(heightAfter(value, look, more)).toBeUndefined();
});

test('a height that someone set stays', () => {
  expect(heightAfter(LONG, { wrap: true }, { rowHeights: { 1: 30 } })).toBe(30);
});

test.each([
  ['chosen in the file stays', 'ht="20" customHeight="1"', 27],
  ['fitted in the file grows', 'ht="20"', 97],
  ['high enough stays', 'ht="150"', 200],
])('a height %s', (_, attributes, height) => {
  const file = smallFile(worksheet(`<row r="1" ${attributes}><c r="A1"><v>1</v></c></row>`));
  const bytes = edited(file, (model) => {
    sheetOf(model).cells = { 1: { 1: { style: addStyle(model, { wrap: true }), value: 'a\nb\nc\nd\ne' } } };
  });
  expect(sheetOf(readModel(bytes)).rowHeights[1]).toBe(height);
});
