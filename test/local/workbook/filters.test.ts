/** Filters in the file: the worksheet's element and the hidden name that goes with it. */

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { blankSheet } from '#local/workbook/blank-sheet.ts';
import type { FilterModel, WorkbookModel } from '#local/workbook/model.ts';
import { changedParts, edited, newWith, partsOf, readModel, sheetOf, smallFile, worksheet } from './workbook-files.ts';

const SHEET = 'xl/worksheets/sheet1.xml';
const BOOK = 'xl/workbook.xml';
const NEW: FilterModel = { row: 4, column: 1, rows: 9, columns: 3, kept: [] };

const setFilter =
  (filter: FilterModel | null, index = 0) =>
  (model: WorkbookModel): void => {
    sheetOf(model, index).filter = filter;
  };
/** A part's text; elements without content are written in one way. */
const textOf = (bytes: Uint8Array, part: string): string =>
  (partsOf(bytes)[part] ?? '').replace(/<(\w+)([^<>]*)(?<!\/)><\/\1>/g, '<$1$2/>');
const names = (bytes: Uint8Array): string[] =>
  textOf(bytes, BOOK)
    .replaceAll('&apos;', "'")
    .match(/<definedName .*?<\/definedName>/g) ?? [];

describe('a new filter', () => {
  test('is written as Excel does, and read back', () => {
    const bytes = newWith(setFilter(NEW));
    expect(textOf(bytes, SHEET)).toContain('<sheetData/><autoFilter ref="A4:C12"/><pageSetup');
    expect(textOf(bytes, BOOK)).toContain(
      `</sheets><definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">'Hoja 1'!$A$4:$C$12</definedName></definedNames></workbook>`,
    );
    expect(sheetOf(readModel(bytes)).filter).toEqual(NEW);
  });

  test('stands in its place among the elements', () => {
    const file = smallFile(
      worksheet('', { before: '<sheetFormatPr/>', after: '<sheetProtection/><mergeCells count="0"/><pageMargins/>' }),
    );
    expect(textOf(edited(file, setFilter(NEW)), SHEET)).toContain(
      '<sheetProtection/><autoFilter ref="A4:C12"/><mergeCells',
    );
  });

  test('leaves no trace when it is removed', () => {
    const plain = newWith(() => {});
    const back = edited(edited(plain, setFilter(NEW)), setFilter(null));
    for (const part of [SHEET, BOOK]) expect(textOf(back, part)).toBe(textOf(plain, part));
  });

  test('on a new sheet is known by the place of that sheet', () => {
    const bytes = newWith((model) => {
      model.sheets.push({ ...blankSheet(2, "L'Otra"), filter: NEW }, blankSheet(3, 'Más'));
      model.sheets.reverse();
    });
    expect(names(bytes)).toEqual([
      `<definedName name="_xlnm._FilterDatabase" localSheetId="1" hidden="1">'L''Otra'!$A$4:$C$12</definedName>`,
    ]);
    const moved = edited(bytes, (model) => model.sheets.reverse());
    expect(names(moved)[0]).toContain('localSheetId="1"');
    expect(names(edited(bytes, (model) => model.sheets.splice(1, 1)))).toEqual([]);
    const renamed = edited(bytes, (model) => {
      sheetOf(model, 1).name = 'Otra';
    });
    expect(names(renamed)[0]).toContain(`>'Otra'!$A$4:$C$12<`);
  });
});

const RICH = `<autoFilter ref="A5:AB11" xr:uid="{1}" xmlns:xr="u:xr"><filterColumn colId="3"><customFilters><customFilter val="*B*"/></customFilters></filterColumn><filterColumn colId="4" hiddenButton="1"/><sortState ref="A6:AB11"><sortCondition ref="A6:A11"/></sortState></autoFilter>`;

describe('a filter of the file', () => {
  const file = smallFile(worksheet('<row r="6" hidden="1"/>', { before: '<sheetPr filterMode="1"/>', after: RICH }));
  const kept = [
    { source: 3, column: 4, hasCriteria: true },
    { source: 4, column: 5, hasCriteria: false },
  ];

  test('is read with the columns that have criteria', () => {
    expect(sheetOf(readModel(file))).toMatchObject({
      filter: { row: 5, column: 1, rows: 7, columns: 28, kept },
      hiddenRows: [6],
    });
  });

  test('comes back as it was when something else of the sheet changes', () => {
    const bytes = edited(file, (model) => {
      sheetOf(model).tabColor = '#112233';
    });
    expect(textOf(bytes, SHEET)).toContain(RICH);
    expect(textOf(bytes, SHEET)).toContain('filterMode="1"');
  });

  test('moves with its columns, and forgets how it was sorted', () => {
    const filter = {
      row: 6,
      column: 1,
      rows: 7,
      columns: 29,
      kept: kept.map((own) => ({ ...own, column: own.column + 1 })),
    };
    const text = textOf(edited(file, setFilter(filter)), SHEET);
    expect(text).toContain('<autoFilter ref="A6:AC12"');
    expect(text).toContain('<filterColumn colId="4"><customFilters>');
    expect(text).toContain('<filterColumn colId="5" hiddenButton="1"/></autoFilter>');
    expect(text).toContain('filterMode="1"');
  });

  test('goes with all it has', () => {
    const text = textOf(edited(file, setFilter(null)), SHEET);
    expect(text).not.toContain('ilter');
  });

  test('made anew on the same cells has no criteria', () => {
    const text = textOf(edited(file, setFilter({ row: 5, column: 1, rows: 7, columns: 28, kept: [] })), SHEET);
    expect(text).toContain('<sheetPr/>');
    expect(text).not.toContain('filterColumn');
  });
});

describe('in workbooks of other programs', () => {
  test.each([
    ['filtrado-y-plegado.xlsx', { row: 5, rows: 7, columns: 28 }],
    ['libreoffice-rich.xlsx', { row: 5, rows: 9, columns: 21 }],
    ['rich.xlsx', { row: 5, rows: 9, columns: 21 }],
  ])('%s: read, kept, removed with its name', (name, area) => {
    const file = new Uint8Array(readFileSync(`test/fixtures/workbooks/${name}`));
    expect(sheetOf(readModel(file)).filter).toMatchObject(area);
    const recoloured = edited(file, (model) => {
      sheetOf(model).tabColor = '#010203';
    });
    const element = /<autoFilter.*?(?:<\/autoFilter>|\/>)/s;
    expect(element.exec(textOf(recoloured, SHEET))?.[0]).toBe(element.exec(textOf(file, SHEET))?.[0]);
    const removed = edited(file, setFilter(null));
    expect(changedParts(file, removed)).toEqual([BOOK, SHEET]);
    expect(textOf(removed, SHEET)).not.toContain('<autoFilter');
    expect(names(removed)).toEqual(names(file).filter((text) => !text.includes('_FilterDatabase')));
  });
});
