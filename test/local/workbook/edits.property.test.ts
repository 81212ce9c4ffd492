/** Whatever small edits are made, the saved workbook opens as the edited model. */

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blankSheet } from '#local/workbook/blank-sheet.ts';
import type { CellModel, WorkbookModel } from '#local/workbook/model.ts';
import { newWorkbook } from '#local/workbook/new-workbook.ts';
import { edited, readModel, shown } from './workbook-files.ts';

type Edit = (model: WorkbookModel) => void;

/** What XML holds as it is: no control characters but tab and line end, no halves of characters. */
const text = fc
  .string({ unit: 'grapheme', maxLength: 20 })
  .map((value) => value.replace(/[^\t\n -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '·'));
const filled = text.filter((value) => value !== '');
const color = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);
const row = fc.integer({ min: 1, max: 30 });
const column = fc.integer({ min: 1, max: 25 });
const sheet = fc.nat();
const value = fc.oneof(filled, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean());

function sheetAt(model: WorkbookModel, index: number): WorkbookModel['sheets'][number] {
  const found = model.sheets[index % model.sheets.length];
  if (found === undefined) throw new Error('no sheets');
  return found;
}

/** An edit of one cell. */
function cellEdit(
  change: (cell: CellModel, model: WorkbookModel) => void,
): (sheet: number, row: number, column: number) => Edit {
  return (index, atRow, atColumn) => (model) => {
    const { cells } = sheetAt(model, index);
    const cellsOfRow = cells[atRow] ?? {};
    const cell = cellsOfRow[atColumn] ?? { style: 0 };
    cells[atRow] = { ...cellsOfRow, [atColumn]: cell };
    change(cell, model);
  };
}

const setValue = fc.tuple(sheet, row, column, value).map(([at, r, c, content]) =>
  cellEdit((cell) => {
    delete cell.formula;
    delete cell.error;
    cell.value = content === 0 ? 0 : content;
  })(at, r, c),
);
const setFormula = fc.tuple(sheet, row, column, value).map(([at, r, c, content]) =>
  cellEdit((cell) => {
    delete cell.error;
    cell.formula = '=SUM($A$1:B2)&"x"';
    cell.value = content === 0 ? 0 : content;
  })(at, r, c),
);
const clear = fc.tuple(sheet, row, column).map(
  ([at, r, c]): Edit =>
    (model) => {
      delete sheetAt(model, at).cells[r]?.[c];
    },
);
const paint = fc
  .tuple(
    sheet,
    row,
    column,
    fc.option(color),
    fc.boolean(),
    fc.constantFrom('General', '@', '0%', 'dd/mm/yyyy', '0.0 "x"'),
  )
  .map(([at, r, c, background, bold, numberFormat]) =>
    cellEdit((cell, model) => {
      const style = model.styles[cell.style];
      if (style !== undefined)
        cell.style = model.styles.push({ ...structuredClone(style), background, bold, numberFormat }) - 1;
    })(at, r, c),
  );
const setNote = fc.tuple(sheet, row, column, fc.option(filled)).map(([at, r, c, note]) =>
  cellEdit((cell) => {
    if (note === null) delete cell.note;
    else cell.note = note;
  })(at, r, c),
);
const setLink = fc.tuple(sheet, row, column, fc.option(fc.webUrl()), row).map(([at, r, c, url, target]) =>
  cellEdit((cell, model) => {
    cell.link = url?.replace(/[{}|^`\\]/g, '') ?? `#gid=${sheetAt(model, target).id}&range=B${target}`;
  })(at, r, c),
);
/** Beyond the charts of the fixtures, whose size follows the cells below them. */
const resize = fc.tuple(sheet, row, column, fc.integer({ min: 1, max: 400 })).map(
  ([at, r, c, pixels]): Edit =>
    (model) => {
      sheetAt(model, at).rowHeights[r + 40] = pixels;
      sheetAt(model, at).columnWidths[21 + (c % 6)] = pixels;
    },
);
const format = fc.tuple(sheet, row, column, color).map(
  ([at, r, c, background]): Edit =>
    (model) => {
      sheetAt(model, at).conditionalFormats.unshift({
        source: null,
        areas: [{ row: r, column: c, rows: 2, columns: 3 }],
        kind: 'formula',
        formula: '=A1<>""',
        background,
        fontColor: null,
        bold: false,
        italic: true,
        underline: false,
        strikethrough: false,
      });
    },
);
const dropFormat = sheet.map(
  (at): Edit =>
    (model) => {
      sheetAt(model, at).conditionalFormats.splice(at % 3, 1);
    },
);
const validate = fc.tuple(sheet, row, column, fc.boolean(), fc.integer({ min: 0, max: 99 })).map(
  ([at, r, c, isList, limit]): Edit =>
    (model) => {
      sheetAt(model, at).dataValidations.push({
        source: null,
        areas: [{ row: r, column: c, rows: 2, columns: 3 }],
        kind: isList ? 'list' : 'other',
        values: isList ? ['P', `E${limit}`] : [],
        condition: isList ? null : { type: 'whole', operator: 'lessThan', formulas: [String(limit)] },
        showDropdown: true,
        allowInvalid: limit % 2 === 0,
        helpText: null,
      });
    },
);
const dropValidation = sheet.map(
  (at): Edit =>
    (model) => {
      sheetAt(model, at).dataValidations.splice(at % 3, 1);
    },
);
const setFilter = fc.tuple(sheet, row, column, fc.boolean()).map(
  ([at, r, c, none]): Edit =>
    (model) => {
      sheetAt(model, at).filter = none ? null : { row: r, column: c, rows: 5, columns: 2, kept: [] };
    },
);
const addSheet = fc.tuple(sheet, fc.boolean()).map(
  ([at, hidden]): Edit =>
    (model) => {
      const id = Math.max(...model.sheets.map((known) => known.id)) + 1;
      model.sheets.splice(at % (model.sheets.length + 1), 0, { ...blankSheet(id, `Nueva ${id}`), hidden });
    },
);
const setProperty = fc.tuple(fc.string({ minLength: 1, maxLength: 8 }), fc.string()).map(
  ([key, content]): Edit =>
    (model) => {
      model.properties = { ...model.properties, [`x${key}`]: content };
    },
);

const edits = fc.array(
  fc.oneof(
    ...[setValue, setFormula, clear, paint, setNote, setLink, resize, format, dropFormat],
    ...[validate, dropValidation, setFilter, addSheet, setProperty],
  ),
  { maxLength: 12 },
);

describe.each([
  ['a new workbook', newWorkbook('libro'), 50],
  ['a rich workbook', new Uint8Array(readFileSync('test/fixtures/workbooks/rich.xlsx')), 20],
  ['a workbook of LibreOffice', new Uint8Array(readFileSync('test/fixtures/workbooks/libreoffice-rich.xlsx')), 10],
])('%s', (_, bytes, numRuns) => {
  test('opens as it was saved', () => {
    fc.assert(
      fc.property(edits, (changes) => {
        const apply = (model: WorkbookModel) => {
          for (const change of changes) change(model);
        };
        const expected = readModel(bytes);
        apply(expected);
        expect(shown(readModel(edited(bytes, apply)))).toEqual(shown(expected));
      }),
      { numRuns },
    );
  });
});
