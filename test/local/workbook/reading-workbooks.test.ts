/** Packages as different programs make them. */

import { describe, expect, test } from 'vitest';
import { openWorkbook } from '#local/workbook/open-workbook.ts';
import { pack, unpack } from '#local/workbook/package/container.ts';
import { fileOf, readModel, relationships, sheetOf, smallParts, worksheet } from './workbook-files.ts';

const SHEET = worksheet('<row r="1"><c r="A1" t="inlineStr"><is><t>Hola</t></is></c></row>');
const SIMPLE = smallParts(SHEET);

function withPart(name: string, change: (text: string) => string): Uint8Array {
  return fileOf({ ...SIMPLE, [name]: change(SIMPLE[name] ?? '') });
}

describe('a workbook with one text reads the same', () => {
  const prefixed = (text: string) => text.replace(/<(\/?)(\w)/g, '<$1x:$2').replace('xmlns=', 'xmlns:x=');
  const dialects: [string, Uint8Array][] = [
    ['without styles, theme and shared strings', fileOf(SIMPLE)],
    [
      'with prefixed elements',
      fileOf({
        ...SIMPLE,
        'xl/workbook.xml': prefixed(SIMPLE['xl/workbook.xml'] ?? ''),
        'xl/worksheets/sheet1.xml': prefixed(SHEET),
      }),
    ],
    [
      'with absolute targets',
      withPart('xl/_rels/workbook.xml.rels', (text) => text.replace('"worksheets/', '"/xl/worksheets/')),
    ],
    [
      'with targets in another case',
      withPart('xl/_rels/workbook.xml.rels', (text) => text.replace('worksheets/sheet1', 'Worksheets/Sheet1')),
    ],
    [
      'with targets going up and down',
      withPart('xl/_rels/workbook.xml.rels', (text) => text.replace('"worksheets/', '"../xl/./worksheets/')),
    ],
    [
      'with the workbook elsewhere',
      fileOf({
        '_rels/.rels': relationships(['a', 'officeDocument', '/libro/w.xml']),
        'libro/w.xml': SIMPLE['xl/workbook.xml'] ?? '',
        'libro/_rels/w.xml.rels': SIMPLE['xl/_rels/workbook.xml.rels'] ?? '',
        'libro/worksheets/sheet1.xml': SHEET,
      }),
    ],
    ['without relationships of the package', withPart('_rels/.rels', () => relationships())],
    [
      'with a byte order mark',
      withPart('xl/worksheets/sheet1.xml', (text) => `\uFEFF<?xml version="1.0" encoding="UTF-8"?>\r\n${text}`),
    ],
    [
      'with strict namespaces',
      fileOf(
        Object.fromEntries(
          Object.entries(SIMPLE).map(([name, text]) => [
            name,
            text
              .replaceAll(
                'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
                'http://purl.oclc.org/ooxml/officeDocument/relationships',
              )
              .replaceAll(
                'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
                'http://purl.oclc.org/ooxml/spreadsheetml/main',
              ),
          ]),
        ),
      ),
    ],
    [
      'with entries named by backslashes',
      fileOf(Object.fromEntries(Object.entries(SIMPLE).map(([name, text]) => [name.replaceAll('/', '\\'), text]))),
    ],
  ];

  test.each(dialects)('%s', (_, bytes) => {
    const model = readModel(bytes);
    expect(model.sheets.map(({ id, name }) => [id, name])).toEqual([[4, 'Datos']]);
    expect(sheetOf(model).cells).toEqual({ 1: { 1: { style: 0, value: 'Hola' } } });
    expect(model.activeSheet).toBe(4);
  });
});

test('a part in UTF-16 is read and, where changed, written in UTF-8', () => {
  const declared = `\uFEFF<?xml version="1.0" encoding="UTF-16"?>${SHEET.replace('Hola', 'Año')}`;
  const parts = unpack(fileOf(SIMPLE)).set('xl/worksheets/sheet1.xml', Buffer.from(declared, 'utf16le'));
  const file = pack(parts);
  const { model, save } = openWorkbook(file, 'x');
  expect(sheetOf(model).cells[1]?.[1]?.value).toBe('Año');
  sheetOf(model).cells[2] = { 1: { style: 0, value: 7 } };
  const again = readModel(save(model));
  expect(sheetOf(again).cells).toMatchObject({ 1: { 1: { value: 'Año' } }, 2: { 1: { value: 7 } } });
});

describe('the list of sheets', () => {
  const workbook = (inside: string) =>
    fileOf({
      ...SIMPLE,
      'xl/workbook.xml': (SIMPLE['xl/workbook.xml'] ?? '').replace(/<sheets>.*<\/sheets>/, inside),
      'xl/_rels/workbook.xml.rels': relationships(
        ['a', 'worksheet', 'worksheets/sheet1.xml'],
        ['b', 'worksheet', 'worksheets/sheet2.xml'],
        ['c', 'chartsheet', 'chartsheets/sheet1.xml'],
      ),
      'xl/worksheets/sheet2.xml': SHEET,
      'xl/chartsheets/sheet1.xml': '<chartsheet/>',
    });
  const sheets =
    '<sheets><sheet name="Uno" sheetId="7" r:id="b" state="hidden"/><sheet name="Gráfico" sheetId="2" r:id="c"/><sheet name="Dos" sheetId="3" r:id="a"/></sheets>';

  test('gives order, ids and visibility; sheets of charts alone are left out', () => {
    const model = readModel(workbook(sheets));
    expect(model.sheets.map(({ id, name, hidden }) => [id, name, hidden])).toEqual([
      [7, 'Uno', true],
      [3, 'Dos', false],
    ]);
  });

  test.each([
    ['the one that is named', 2, 3],
    ['the first visible one where a hidden one is named', 0, 3],
    ['the first visible one where a chart is named', 1, 3],
    ['the first visible one where none is', 8, 3],
  ])('%s is active', (_, tab, id) => {
    const views = `<bookViews><workbookView activeTab="${tab}"/></bookViews>`;
    expect(readModel(workbook(views + sheets)).activeSheet).toBe(id);
  });
});

test.each([
  ['plan.xlsx', 'plan'],
  ['/tmp/carpeta/Mi plan 2025.XLSM', 'Mi plan 2025'],
  ['C:\\Documentos\\plan.v2.xlsx', 'plan.v2'],
  ['sin extensión', 'sin extensión'],
])('the name of %s is %s', (file, name) => {
  expect(openWorkbook(fileOf(SIMPLE), file).model.name).toBe(name);
});
