/** Workbooks that have grown: hundreds of sheets, a megabyte of formatted emptiness. The schedule in them is read as it is. */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ReadingReport } from '#core/report/reading-report.ts';
import { openTerminal, type Terminal } from '../../domain/terminal.ts';
import { changedParts, fileOf, partsOf, worksheet } from './workbook-files.ts';

const FOLDER = 'test/fixtures/workbooks';
const SMALL = partsOf(readFileSync(join(FOLDER, 'google-sheets.xlsx')));
const TRUTH = JSON.parse(readFileSync(join(FOLDER, 'google-sheets.expected.json'), 'utf8')) as ReadingReport;
const SHEET = 'xl/worksheets/sheet1.xml';
const SHEETS = 300;
const SCHEDULE_AT = 170;

let terminal: Terminal;
beforeAll(() => {
  terminal = openTerminal();
});
afterAll(() => terminal.close());

function rewritten(changes: Record<string, (text: string) => string>): Record<string, string> {
  return Object.fromEntries(Object.entries(SMALL).map(([name, text]) => [name, changes[name]?.(text) ?? text]));
}

/** The schedule among sheets of notes, none of them a schedule. */
function hundredsOfSheets(): Uint8Array {
  const others = Array.from({ length: SHEETS - 1 }, (_, index) => index + 2);
  const listed = others.map((id) => `<sheet name="Hoja ${id}" sheetId="${id}" r:id="otra${id}"/>`);
  const types = others.map(
    (id) =>
      `<Override PartName="/xl/worksheets/sheet${id}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`,
  );
  const links = others.map(
    (id) =>
      `<Relationship Id="otra${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet${id}.xml"/>`,
  );
  const parts = rewritten({
    'xl/workbook.xml': (text) =>
      text.replace(/<sheet [^>]*>/, (schedule) =>
        [...listed.slice(0, SCHEDULE_AT), schedule, ...listed.slice(SCHEDULE_AT)].join(''),
      ),
    'xl/_rels/workbook.xml.rels': (text) => text.replace('</Relationships>', `${links.join('')}</Relationships>`),
    '[Content_Types].xml': (text) => text.replace('</Types>', `${types.join('')}</Types>`),
  });
  const note = (id: number) => `<row r="1"><c r="A1" t="inlineStr"><is><t>Acta ${id} de enero</t></is></c></row>`;
  return fileOf({
    ...parts,
    ...Object.fromEntries(others.map((id) => [`xl/worksheets/sheet${id}.xml`, worksheet(note(id))])),
  });
}

/** The schedule with thousands of formatted cells below it and right of it, all empty. */
function formattedEmptiness(): Uint8Array {
  const below = Array.from({ length: 12_000 }, (_, index) => {
    const row = index + 20;
    return `<row r="${row}" s="3" customFormat="1"><c r="A${row}" s="3"/><c r="B${row}" s="3"/><c r="AD${row}" s="3"/></row>`;
  });
  const right = ['BA', 'CC', 'XFD'].map((column) => `<c r="${column}6" s="3"/>`).join('');
  const parts = rewritten({
    [SHEET]: (text) =>
      text
        .replace(/(<row r="6".*?)<\/row>/s, `$1${right}</row>`)
        .replace('</sheetData>', `${below.join('')}</sheetData>`),
  });
  expect(parts[SHEET]?.length).toBeGreaterThan(1_000_000);
  return fileOf(parts);
}

function read(name: string): Pick<ReadingReport, 'sheet' | 'headerRows' | 'months' | 'activities'> {
  const { sheet, headerRows, months, activities } = terminal.json('leer', name) as ReadingReport;
  const told = activities.map(({ units: _units, unread: _unread, ...activity }) => activity as (typeof activities)[0]);
  return { sheet, headerRows, months, activities: told };
}

describe.each([
  ['hundreds of sheets', 'cientos-de-hojas.xlsx', hundredsOfSheets],
  ['a megabyte of formatted emptiness', 'un-mega-vacio.xlsx', formattedEmptiness],
])('%s', (_, name, make) => {
  beforeAll(() => writeFileSync(join(terminal.folder, name), make()));

  test('is read as it is', () => {
    expect(read(name)).toEqual(TRUTH);
  });

  test('stays as it is but for the marks', () => {
    const result = `resultado-${name}`;
    expect(terminal.run('adoptar', name, '--salida', result).code).toBe(0);
    expect(read(result)).toEqual(TRUTH);
    const sheets = changedParts(terminal.bytes(name), terminal.bytes(result)).filter((part) =>
      /sheet\d+\.xml$/.test(part),
    );
    // The schedule's sheet, and the one that remembers how to undo.
    expect(sheets).toEqual([SHEET, expect.stringContaining('xl/worksheets/sheet')]);
  });
});
