/** Links of cells: addresses, places in the workbook, and those that are left alone. */

import { describe, expect, test } from 'vitest';
import {
  changedParts,
  edited,
  partsOf,
  readModel,
  relationships,
  sheetOf,
  smallFile,
  worksheet,
} from './workbook-files.ts';

const SHEET = 'xl/worksheets/sheet1.xml';

describe('links', () => {
  const rels = relationships(
    ['rId1', 'hyperlink', 'https://alcaldia.example/x', 'External'],
    ['rId2', 'hyperlink', 'file:///c:/secreto.txt', 'External'],
    ['rId3', 'hyperlink', '#Datos.B2', 'External'],
  );
  const links =
    '<hyperlinks><hyperlink ref="A1:B2" r:id="rId1" location="s" tooltip="t"/><hyperlink ref="C1" r:id="rId2"/><hyperlink ref="D1" location="Datos!$B$3"/><hyperlink ref="E1" location="UnNombre"/><hyperlink ref="F1" r:id="rId3"/></hyperlinks>';
  const file = smallFile(worksheet('', { after: links }), { 'xl/worksheets/_rels/sheet1.xml.rels': rels });

  test('are addresses and places; paths and defined names are left alone', () => {
    expect(sheetOf(readModel(file)).cells).toEqual({
      1: {
        1: { style: 0, link: 'https://alcaldia.example/x#s' },
        4: { style: 0, link: '#gid=4&range=B3' },
        6: { style: 0, link: '#gid=4&range=B2' },
      },
    });
  });

  test('that change take their relationship with them; others stay as they are', () => {
    const bytes = edited(file, (model) => {
      sheetOf(model).cells[1] = {
        4: { style: 0, link: '#gid=4&range=B3' },
        6: { style: 0, link: 'http://otra.example/á é' },
      };
    });
    expect(partsOf(bytes)[SHEET]).toContain(
      '<hyperlinks><hyperlink ref="C1" r:id="rId2"/><hyperlink ref="D1" location="Datos!$B$3"/><hyperlink ref="E1" location="UnNombre"/><hyperlink ref="F1" r:id="rId',
    );
    const after = partsOf(bytes)['xl/worksheets/_rels/sheet1.xml.rels'] ?? '';
    expect(after).not.toContain('alcaldia.example');
    expect(after).toContain('http://otra.example/á%20é');
    expect(changedParts(file, bytes)).toEqual(['xl/worksheets/_rels/sheet1.xml.rels', SHEET]);
  });
});
