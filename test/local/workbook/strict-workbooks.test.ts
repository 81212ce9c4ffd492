/** A workbook of ISO/IEC 29500 Strict stays one: what is added to it takes on its names. */

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { blankSheet } from '#local/workbook/blank-sheet.ts';
import { edited, partsOf, readModel, sheetOf, smallFile, worksheet } from './workbook-files.ts';

const STRICT = new Uint8Array(readFileSync('test/fixtures/workbooks/estricto.xlsx'));
const TRANSITIONAL = /"http:\/\/schemas\.openxmlformats\.org\/(officeDocument|spreadsheetml|drawingml)\//;

test('a sheet, a chart, a note, a style and a property', () => {
  const file = edited(STRICT, (model) => {
    const chart = { type: 'column', title: 'Avance', row: 1, column: 4, offsetX: 0, offsetY: 0 } as const;
    const size = { source: null, width: 400, height: 300, colors: ['#112233'] };
    const added = blankSheet(77, 'Resumen');
    added.cells = { 1: { 1: { value: 'Unidad', style: 0, note: 'Del resumen' } }, 2: { 1: { value: 3, style: 0 } } };
    added.charts = [{ ...chart, ...size, ranges: [{ row: 1, column: 1, rows: 2, columns: 2 }] }];
    model.sheets.push(added);
    model.properties = { estado: 'uno' };
    const cell = sheetOf(model).cells[1]?.[1];
    const look = model.styles[cell?.style ?? 0];
    if (cell === undefined || look === undefined) throw new Error('no cell');
    cell.style = model.styles.push({ ...look, background: '#123456' }) - 1;
  });
  const parts = Object.entries(partsOf(file));
  expect(parts.length).toBeGreaterThan(Object.keys(partsOf(STRICT)).length + 5);
  const others = parts.filter(([name]) => !/\.vml$/.test(name));
  expect(others.filter(([, text]) => TRANSITIONAL.test(text)).map(([name]) => name)).toEqual([]);
  const again = readModel(file);
  expect(again.properties).toEqual({ estado: 'uno' });
  expect(sheetOf(again, 1)).toMatchObject({ name: 'Resumen', cells: { 1: { 1: { note: 'Del resumen' } } } });
  expect(sheetOf(again, 1).charts).toHaveLength(1);
});

test('a transitional workbook keeps its names', () => {
  const file = edited(smallFile(worksheet('<row r="1"><c r="A1"><v>1</v></c></row>')), (model) => {
    model.properties = { estado: 'uno' };
  });
  expect(partsOf(file)['_rels/.rels']).toContain('/officeDocument/2006/relationships/custom-properties');
  expect(Object.values(partsOf(file)).join('')).not.toContain('purl.oclc.org');
});
