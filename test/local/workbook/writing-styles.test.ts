/** Looks given to cells: what is added to the styles part and what is shared. */

import { describe, expect, test } from 'vitest';
import type { StyleModel } from '#local/workbook/model.ts';
import { newWorkbook } from '#local/workbook/new-workbook.ts';
import {
  addStyle,
  changedParts,
  edited,
  newWith,
  partsOf,
  readModel,
  sheetOf,
  smallFile,
  stylesheet,
  worksheet,
} from './workbook-files.ts';

const NO_BORDERS: StyleModel['borders'] = { top: null, right: null, bottom: null, left: null };

function withLook(look: Partial<StyleModel>, bytes = newWorkbook('libro')): Uint8Array {
  return edited(bytes, (model) => {
    sheetOf(model).cells = { 1: { 1: { style: addStyle(model, look), value: 'x' } } };
  });
}

function readLook(bytes: Uint8Array): StyleModel | undefined {
  const model = readModel(bytes);
  return model.styles[sheetOf(model).cells[1]?.[1]?.style ?? -1];
}

describe('a look read back is the look written', () => {
  test.each<[string, Partial<StyleModel>]>([
    ['a background', { background: '#12abcd' }],
    ['a font', { fontFamily: 'Arial', fontSize: 10.5, fontColor: '#ff0000' }],
    ['bold and italic', { bold: true, italic: true }],
    ['underlined and struck through', { underline: true, strikethrough: true }],
    ['a percentage', { numberFormat: '0%' }],
    ['a date', { numberFormat: 'dd/mm/yyyy' }],
    ['a format of one’s own', { numberFormat: '0.0 "días"' }],
    ['text', { numberFormat: '@' }],
    ['alignments', { horizontal: 'right', vertical: 'middle', wrap: true }],
    [
      'borders',
      { borders: { ...NO_BORDERS, top: { style: 'thin', color: '#00ff00' }, left: { style: 'double', color: null } } },
    ],
  ])('%s', (_, look) => {
    expect(readLook(withLook(look))).toMatchObject(look);
  });

  test('everything at once in a workbook without styles', () => {
    const look: Partial<StyleModel> = {
      background: '#abcdef',
      bold: true,
      fontSize: 20,
      numberFormat: '0.00',
      wrap: true,
    };
    const bytes = withLook(look, smallFile(worksheet(''), {}));
    expect(readLook(bytes)).toMatchObject(look);
    expect(partsOf(bytes)['[Content_Types].xml']).toContain('PartName="/xl/styles.xml"');
  });
});

test('the same look is written once', () => {
  const bytes = newWith((model) => {
    const cells = [1, 2, 3].map((column) => [column, { style: addStyle(model, { background: '#ffff00' }), value: 1 }]);
    sheetOf(model).cells = { 1: Object.fromEntries(cells) };
  });
  const styles = partsOf(bytes)['xl/styles.xml'] ?? '';
  expect(styles).toContain('<cellXfs count="2">');
  expect(styles).toContain('<fills count="3">');
  const cells = sheetOf(readModel(bytes)).cells[1];
  expect(cells?.[1]?.style).toBe(cells?.[3]?.style);
});

test('a look that is there already leaves the styles part as it is', () => {
  const once = withLook({ background: '#ffff00', bold: true });
  const twice = edited(once, (model) => {
    sheetOf(model).cells[2] = { 1: { style: addStyle(model, { background: '#ffff00', bold: true }), value: 1 } };
  });
  expect(changedParts(once, twice)).toEqual(['xl/worksheets/sheet1.xml']);
});

describe('a look derived from another', () => {
  const lists =
    '<fonts><font><sz val="11"/><name val="Calibri"/><scheme val="minor"/></font><font><b/><outline/><sz val="9"/><color theme="4"/><name val="Calibri"/><scheme val="minor"/></font></fonts>' +
    '<fills><fill/><fill/><fill><patternFill patternType="solid"><fgColor theme="5" tint="0.4"/></patternFill></fill></fills>' +
    '<borders><border/><border diagonalUp="1"><diagonal style="thin"/></border></borders>' +
    '<cellXfs><xf/><xf fontId="1" fillId="2" borderId="1" numFmtId="14" xfId="0" quotePrefix="1"><alignment indent="2" horizontal="left"/><protection hidden="1"/></xf></cellXfs>';
  const file = smallFile(worksheet('<row r="1"><c r="A1" s="1"><v>1</v></c></row>'), {
    'xl/styles.xml': stylesheet(lists),
  });
  const restyle = (bytes: Uint8Array, change: (look: StyleModel) => void) =>
    edited(bytes, (model) => {
      const cell = sheetOf(model).cells[1]?.[1];
      const look = structuredClone(model.styles[cell?.style ?? 0]);
      if (cell === undefined || look === undefined) throw new Error('no cell');
      change(look);
      cell.style = model.styles.push(look) - 1;
    });
  const lastFormat = (bytes: Uint8Array) =>
    /(<xf [^>]*>(?:(?!<xf ).)*?)<\/cellXfs>/.exec(partsOf(bytes)['xl/styles.xml'] ?? '')?.[1];

  test('keeps what the model does not know', () => {
    const bytes = restyle(file, (look) => {
      look.bold = false;
      look.horizontal = 'center';
    });
    expect(lastFormat(bytes)).toBe(
      '<xf fontId="2" fillId="2" borderId="1" numFmtId="14" xfId="0" quotePrefix="1" applyFont="1" applyAlignment="1"><alignment indent="2" horizontal="center"/><protection hidden="1"/></xf>',
    );
    expect(partsOf(bytes)['xl/styles.xml']).toContain(
      '<font><outline/><sz val="9"/><color theme="4"/><name val="Calibri"/><scheme val="minor"/></font></fonts>',
    );
  });

  test('loses the theme of a font that it names anew', () => {
    const bytes = restyle(file, (look) => {
      look.fontFamily = 'Arial';
    });
    expect(partsOf(bytes)['xl/styles.xml']).toContain('<color theme="4"/><name val="Arial"/></font></fonts>');
  });

  test('finds the way back to the format that it came from', () => {
    const original = readLook(file);
    const without = restyle(file, (look) => {
      look.background = null;
    });
    const back = restyle(without, (look) => {
      look.background = original?.background ?? null;
    });
    expect(readLook(without)?.background).toBeNull();
    expect(partsOf(back)['xl/worksheets/sheet1.xml']).toBe(partsOf(file)['xl/worksheets/sheet1.xml']);
  });

  test('leaves an open family and size as they are', () => {
    const bytes = restyle(file, (look) => {
      look.fontFamily = null;
      look.fontSize = null;
      look.italic = true;
    });
    expect(readLook(bytes)).toMatchObject({ fontFamily: 'Calibri', fontSize: 9, italic: true });
  });
});
