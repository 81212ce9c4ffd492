/** Files that are no workbook, or no longer one: each gives its code and a sentence that says what to do. */

import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { newWorkbook } from '#local/workbook/new-workbook.ts';
import { openWorkbook, WorkbookError } from '#local/workbook/open-workbook.ts';
import { fileOf, smallFile, smallParts, worksheet } from './workbook-files.ts';

const encoder = new TextEncoder();
const GOOD = newWorkbook('libro');

/** An OLE compound file: a header and one sector of directory entries with these names. */
function compoundFile(...names: string[]): Uint8Array {
  const file = Buffer.alloc(512 + names.length * 128);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(file);
  names.forEach((name, index) => {
    const at = 512 + index * 128;
    file.write(`${name}\0`, at, 'utf16le');
    file.writeUInt16LE((name.length + 1) * 2, at + 64);
  });
  return file;
}

function withSheet(sheet: string): Uint8Array {
  return smallFile(sheet);
}

/** A zip whose directory says that its part unpacks to so many bytes. */
function claiming(size: number): Uint8Array {
  const file = Buffer.from(zipSync({ 'xl/workbook.xml': encoder.encode('<workbook/>') }));
  const entry = file.indexOf(Buffer.from('504b0102', 'hex'));
  file.writeUInt32LE(size, entry + 24);
  return file;
}

const LAUGHS = '<!DOCTYPE a [<!ENTITY a "jajaja"><!ENTITY b "&a;&a;&a;&a;">]>';

test.each<[string, string, Uint8Array]>([
  ['an empty file', 'not-a-workbook', new Uint8Array()],
  ['a text', 'not-a-workbook', encoder.encode('Ítem;Actividad;Responsable\n1;Convocar;Planeación')],
  ['a page saved with the wrong name', 'not-a-workbook', encoder.encode('<html><table></table></html>')],
  ['an encrypted workbook', 'password-protected', compoundFile('Root Entry', 'EncryptionInfo', 'EncryptedPackage')],
  ['an old workbook', 'old-format', compoundFile('Root Entry', 'Workbook')],
  ['an older workbook', 'old-format', compoundFile('Root Entry', 'Book')],
  [
    'an old document that speaks of a Workbook',
    'not-a-workbook',
    compoundFile('Root Entry', 'WordDocument', 'My Workbook'),
  ],
  ['a truncated zip', 'corrupt', GOOD.slice(0, GOOD.length - 40)],
  ['half a zip', 'corrupt', GOOD.slice(0, GOOD.length / 2)],
  [
    'a zip with garbage inside',
    'corrupt',
    Uint8Array.from(GOOD, (byte, index) => (index > 40 && index < 200 ? 255 : byte)),
  ],
  ['a zip of something else', 'not-a-workbook', fileOf({ 'carta.txt': 'Hola' })],
  [
    'a Word document',
    'corrupt',
    fileOf({
      '_rels/.rels': smallParts('')['_rels/.rels']?.replace('xl/workbook', 'word/document') ?? '',
      'word/document.xml': '<w:document xmlns:w="w"/>',
    }),
  ],
  [
    'a LibreOffice spreadsheet',
    'not-a-workbook',
    fileOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<x/>' }),
  ],
  ['a binary workbook', 'not-a-workbook', fileOf({ 'xl/workbook.bin': '...' })],
  ['a workbook without sheets', 'not-a-workbook', fileOf({ 'xl/workbook.xml': '<workbook><sheets/></workbook>' })],
  ['a zip that claims to unpack to gigabytes', 'too-large', claiming(3_000_000_000)],
  [
    'a zip of too many parts',
    'too-large',
    fileOf(Object.fromEntries(Array.from({ length: 10_001 }, (_, index) => [`a${index}`, '']))),
  ],
  ['a workbook part that is no XML', 'corrupt', fileOf({ ...smallParts(worksheet('')), 'xl/workbook.xml': 'hola' })],
  ['a sheet that breaks off', 'corrupt', withSheet(worksheet('<row r="1"><c r="A1"><v>1</v></c></row>').slice(0, -40))],
  ['a sheet without rows', 'corrupt', withSheet('<worksheet/>')],
  ['a row that does not end', 'corrupt', withSheet(worksheet('<row r="1"><c r="A1"><v>1</v></c>'))],
  ['a cell that does not end', 'corrupt', withSheet(worksheet('<row r="1"><c r="A1"><v>1</v></row>'))],
  ['a value that does not end', 'corrupt', withSheet(worksheet('<row r="1"><c r="A1"><v>1</c></row>'))],
  ['crossed elements', 'corrupt', withSheet(worksheet('<row r="1"><c r="A1"><x><y></x></y></c></row>'))],
  ['an attribute without quotes', 'corrupt', withSheet(worksheet('<row r=1/>'))],
  [
    'broken XML around the rows',
    'corrupt',
    withSheet(worksheet('', { after: '<mergeCells><mergeCell></mergeCells>' })),
  ],
  [
    'shared texts that break off',
    'corrupt',
    smallFile(worksheet(''), { 'xl/sharedStrings.xml': '<sst><si><t>a</t></si>' }),
  ],
  ['a shared text that is not there', 'corrupt', withSheet(worksheet('<row r="1"><c r="A1" t="s"><v>0</v></c></row>'))],
  ['styles that are not there', 'corrupt', withSheet(worksheet('<row r="1"><c r="A1" s="1"/></row>'))],
  ['a row with a style that is not there', 'corrupt', withSheet(worksheet('<row r="1" s="1" customFormat="1"/>'))],
  [
    'a column with a style that is not there',
    'corrupt',
    withSheet(
      worksheet('<row r="1"><c r="A1"><v>1</v></c></row>', {
        before: '<cols><col min="1" max="2" style="1"/></cols>',
      }),
    ),
  ],
  [
    'a sheet that is listed and not there',
    'corrupt',
    fileOf({ ...smallParts(worksheet('')), 'xl/_rels/workbook.xml.rels': '<Relationships/>' }),
  ],
  ['bytes that are no UTF-8', 'corrupt', fileOf(smallParts(worksheet(''))).length > 0 ? withBadBytes() : GOOD],
  ['entities in a sheet', 'unsafe', withSheet(LAUGHS + worksheet('<row r="1"><c r="A1" t="str"><v>&b;</v></c></row>'))],
  ['entities behind a comment', 'unsafe', withSheet(`<?xml version="1.0"?><!-- x --> ${LAUGHS}${worksheet('')}`)],
  [
    'entities in shared texts',
    'unsafe',
    smallFile(worksheet(''), { 'xl/sharedStrings.xml': `${LAUGHS}<sst><si><t>&b;</t></si></sst>` }),
  ],
])('%s: %s', (_, code, bytes) => {
  const error = errorOf(bytes);
  expect(error).toMatchObject({ code });
  expect(error.message).toMatch(/^El (libro|archivo) .+\. .+\.$/);
});

function withBadBytes(): Uint8Array {
  const text = (part: string) => encoder.encode(part);
  const parts = Object.entries(smallParts(worksheet(''))).map(([name, part]) => [name, text(part)]);
  return zipSync({ ...Object.fromEntries(parts), 'xl/workbook.xml': Uint8Array.of(0x3c, 0xff, 0xfe, 0xfd) });
}

function errorOf(bytes: Uint8Array): WorkbookError {
  try {
    openWorkbook(bytes, 'libro.xlsx');
  } catch (error) {
    if (error instanceof WorkbookError) return error;
    throw error;
  }
  throw new Error('it was opened');
}

describe('a part that unpacks to more than the directory says', () => {
  test('is cut there and found to be damaged', () => {
    const sheet = worksheet(`<row r="1"><c r="A1" t="str"><v>${'x'.repeat(100_000)}</v></c></row>`);
    const file = Buffer.from(withSheet(sheet));
    const entry = file.lastIndexOf(Buffer.from('504b0102', 'hex'));
    file.writeUInt32LE(2000, entry + 24);
    expect(errorOf(file)).toMatchObject({ code: 'corrupt' });
  });
});
