/** Opening and saving changes nothing, and a change changes only the parts it must. */

import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { SheetModel } from '#local/workbook/model.ts';
import { newWorkbook } from '#local/workbook/new-workbook.ts';
import { openWorkbook } from '#local/workbook/open-workbook.ts';
import { changedParts, edited, partsOf, readModel, sheetOf, shown } from './workbook-files.ts';

const FOLDERS = ['examples', 'test/fixtures/workbooks'];
const FILES = FOLDERS.flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => /\.xls[xm]$/.test(file) && !file.startsWith('~'))
    .map((file) => `${folder}/${file}`),
);

/** What giving a fill back leaves behind besides new styles. */
const TRACES: Record<string, readonly string[]> = {
  // Rows and cells beside a change say where they are from then on.
  'con-prefijos.xlsx': ['xl/styles.xml', 'xl/worksheets/sheet1.xml'],
  // There were no styles at all.
  'sin-estilos.xlsx': [
    '[Content_Types].xml',
    'xl/_rels/workbook.xml.rels',
    'xl/styles.xml',
    'xl/worksheets/sheet1.xml',
  ],
};

function bytesOf(file: string): Uint8Array {
  return new Uint8Array(readFileSync(file));
}

/** The first cell with a text and no formula. */
function firstText(sheet: SheetModel): { row: string; column: string; value: string } {
  for (const [row, cells] of Object.entries(sheet.cells)) {
    for (const [column, { value, formula }] of Object.entries(cells)) {
      if (typeof value === 'string' && formula === undefined) return { row, column, value };
    }
  }
  throw new Error('no text in the sheet');
}

test('the example and workbooks of other programs are there', () => {
  const names = FILES.map((file) => basename(file));
  expect(names).toEqual(expect.arrayContaining(['cronograma-2025.xlsx', 'libreoffice.xlsx', 'rich.xlsx']));
});

describe.each(FILES)('%s', (file) => {
  const bytes = bytesOf(file);

  test('comes back byte for byte when nothing changed', () => {
    const { model, save } = openWorkbook(bytes, file);
    expect(save(structuredClone(model))).toBe(bytes);
  });

  test('a change leaves every other part as it was', () => {
    const original = firstText(sheetOf(readModel(bytes)));
    const changed = edited(bytes, (model) => {
      const cell = sheetOf(model).cells[original.row]?.[original.column];
      if (cell !== undefined) cell.value = 'Otra cosa';
    });
    const sheetParts = changedParts(bytes, changed).filter((part) => part.startsWith('xl/worksheets/'));
    const others = changedParts(bytes, changed).filter((part) => !part.startsWith('xl/worksheets/'));
    expect(sheetParts).toHaveLength(1);
    // Stored results of formulas may have become wrong: the workbook part asks for a new calculation.
    expect(others).toEqual(hasFormulas(bytes) ? ['xl/workbook.xml'] : []);
    expect(firstText(sheetOf(readModel(changed)))).toMatchObject({ ...original, value: 'Otra cosa' });
  });

  test('a fill taken away and given back gives the sheet back', () => {
    const { row, column } = firstText(sheetOf(readModel(bytes)));
    const paint = (background: string | null) => (model: ReturnType<typeof readModel>) => {
      const cell = sheetOf(model).cells[row]?.[column];
      const style = model.styles[cell?.style ?? 0];
      if (cell === undefined || style === undefined) throw new Error('no cell');
      cell.style = model.styles.push({ ...style, background }) - 1;
    };
    const model = readModel(bytes);
    const background = model.styles[sheetOf(model).cells[row]?.[column]?.style ?? 0]?.background ?? null;
    const painted = edited(bytes, paint(background === '#123456' ? '#654321' : '#123456'));
    const restored = edited(painted, paint(background));
    expect(changedParts(bytes, painted)).toContain('xl/styles.xml');
    expect(changedParts(bytes, restored)).toEqual(TRACES[basename(file)] ?? ['xl/styles.xml']);
    expect(shown(readModel(restored))).toEqual(shown(model));
  });
});

function hasFormulas(bytes: Uint8Array): boolean {
  return readModel(bytes).sheets.some(({ cells }) =>
    Object.values(cells).some((row) => Object.values(row).some(({ formula }) => formula !== undefined)),
  );
}

test('the same change gives the same bytes', () => {
  const change = () =>
    edited(newWorkbook('libro'), (model) => {
      sheetOf(model).cells = { 1: { 1: { value: 'Hola', style: 0 } } };
    });
  expect(change()).toEqual(change());
});

test('the order of the parts stays', () => {
  const bytes = bytesOf('examples/cronograma-2025.xlsx');
  const changed = edited(bytes, (model) => {
    sheetOf(model).tabColor = '#112233';
  });
  expect(Object.keys(partsOf(changed))).toEqual(Object.keys(partsOf(bytes)));
});
