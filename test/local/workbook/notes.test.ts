/** Notes of cells: their texts, the boxes that Excel shows them in, and conversations left alone. */

import { describe, expect, test } from 'vitest';
import {
  changedParts,
  edited,
  newWith,
  partsOf,
  readModel,
  relationships,
  sheetOf,
  smallFile,
  worksheet,
} from './workbook-files.ts';

const COMMENTS = `<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>tc={1}</author><author>Planeación</author></authors><commentList><comment ref="A1" authorId="0"><text><t>[Conversación]</t></text></comment><comment ref="B2" authorId="1" shapeId="0"><text><r><rPr><b/></rPr><t>Ojo:</t></r><r><t xml:space="preserve">
revisar _x000D_</t></r></text></comment><comment ref="C3" authorId="1"><text><t>otra</t></text></comment></commentList></comments>`;
const shape = (id: number, row: number, column: number) =>
  `<v:shape id="_x0000_s${id}" type="#_x0000_t202"><v:textbox><div><br></div></v:textbox><x:ClientData ObjectType="Note"><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;
const VML = `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="_x0000_t202"></v:shapetype>${shape(1025, 0, 0)}${shape(1026, 1, 1)}${shape(1099, 2, 2)}</xml>`;
const FILE = smallFile(worksheet('', { after: '<legacyDrawing r:id="rId2"/>' }), {
  'xl/worksheets/_rels/sheet1.xml.rels': relationships(
    ['rId1', 'comments', '../comments1.xml'],
    ['rId2', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
    ['rId3', 'threadedComment', '../threadedComments/threadedComment1.xml'],
  ),
  'xl/comments1.xml': COMMENTS,
  'xl/drawings/vmlDrawing1.vml': VML,
  'xl/threadedComments/threadedComment1.xml': '<ThreadedComments/>',
});

/** Notes of the first sheet by cell. */
function notesOf(bytes: Uint8Array): Record<string, string> {
  const notes: Record<string, string> = {};
  for (const [row, cells] of Object.entries(sheetOf(readModel(bytes)).cells)) {
    for (const [column, { note }] of Object.entries(cells)) {
      if (note !== undefined) notes[`${row}:${column}`] = note;
    }
  }
  return notes;
}

test('are read with their runs joined; conversations are not notes', () => {
  expect(notesOf(FILE)).toEqual({ '2:2': 'Ojo:\nrevisar \n', '3:3': 'otra' });
});

test('a new note in a sheet without any gets its text and its box', () => {
  const note = 'Primera línea\n  segunda & <última> _x0041_';
  const bytes = newWith((model) => {
    sheetOf(model).cells = { 4: { 2: { style: 0, note } } };
  });
  expect(notesOf(bytes)).toEqual({ '4:2': note });
  const parts = partsOf(bytes);
  expect(parts['xl/drawings/vmlDrawing1.vml']).toContain('<x:Row>3</x:Row><x:Column>1</x:Column>');
  expect(parts['[Content_Types].xml']).toContain('Extension="vml"');
  expect(parts['xl/worksheets/sheet1.xml']).toContain('<legacyDrawing r:id="rId2"/>');
});

describe('in a sheet with notes', () => {
  test('another text changes only the text', () => {
    const bytes = edited(FILE, (model) => {
      sheetOf(model).cells[2] = { 2: { style: 0, note: 'Listo' } };
    });
    expect(notesOf(bytes)).toEqual({ '2:2': 'Listo', '3:3': 'otra' });
    expect(changedParts(FILE, bytes)).toEqual(['xl/comments1.xml']);
  });

  test('a note removed takes its box along, one added gets its own', () => {
    const bytes = edited(FILE, (model) => {
      sheetOf(model).cells = { 3: { 3: { style: 0, note: 'otra' }, 4: { style: 0, note: 'nueva' } } };
    });
    expect(notesOf(bytes)).toEqual({ '3:3': 'otra', '3:4': 'nueva' });
    expect(changedParts(FILE, bytes)).toEqual(['xl/comments1.xml', 'xl/drawings/vmlDrawing1.vml']);
    const vml = partsOf(bytes)['xl/drawings/vmlDrawing1.vml'] ?? '';
    expect(vml).not.toContain('_x0000_s1026');
    expect(vml).toContain(shape(1025, 0, 0));
    expect(vml).toContain(shape(1099, 2, 2));
    expect(vml).toMatch(/id="_x0000_s1100"[\s\S]*<x:Row>2<\/x:Row><x:Column>3<\/x:Column>/);
  });

  test('a conversation refuses a note, by name', () => {
    const write = () =>
      edited(FILE, (model) => {
        sheetOf(model).cells[1] = { 1: { style: 0, note: 'x' } };
      });
    expect(write).toThrow(expect.objectContaining({ code: 'unsupported', message: expect.stringContaining('A1') }));
  });
});
