/** Sheets added, removed, renamed, moved, hidden and activated, and what refers to them. */

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { blankSheet } from '#local/workbook/blank-sheet.ts';
import type { WorkbookModel } from '#local/workbook/model.ts';
import {
  changedParts,
  edited,
  fileOf,
  newWith,
  partsOf,
  readModel,
  relationships,
  sheetOf,
  shown,
  smallParts,
  worksheet,
} from './workbook-files.ts';

const WORKBOOK = 'xl/workbook.xml';

/** Three sheets and a chart sheet between them, with names, formulas and a chain. */
function book(): Uint8Array {
  const parts = smallParts(
    worksheet(
      '<row r="1"><c r="A1"><f>Dos!B1+SUM(\'Tres y más\'!A1:A3)</f><v>1</v></c><c r="B1" t="str"><f>"Dos!"&amp;X</f><v>x</v></c></row>',
      {
        after:
          '<conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><formula>Dos!A1&gt;1</formula></cfRule></conditionalFormatting><hyperlinks><hyperlink ref="C1" location="Dos!A1"/></hyperlinks>',
      },
    ),
  );
  const sheets =
    '<sheets><sheet name="Uno" sheetId="1" r:id="r1"/><sheet name="Gráfico" sheetId="2" r:id="r4"/><sheet name="Dos" sheetId="3" r:id="r2"/><sheet name="Tres y más" sheetId="4" state="veryHidden" r:id="r3"/></sheets>';
  const names =
    '<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="2">Dos!$1:$3</definedName><definedName name="Todo">Uno!$A$1</definedName><definedName name="L" localSheetId="3">Dos!$A$1</definedName></definedNames>';
  return fileOf({
    ...parts,
    [WORKBOOK]: (parts[WORKBOOK] ?? '').replace(
      /<sheets>.*<\/sheets>/,
      `<bookViews><workbookView firstSheet="1" activeTab="2"/></bookViews>${sheets}${names}`,
    ),
    'xl/_rels/workbook.xml.rels': relationships(
      ['r1', 'worksheet', 'worksheets/sheet1.xml'],
      ['r2', 'worksheet', 'worksheets/sheet2.xml'],
      ['r3', 'worksheet', 'worksheets/sheet3.xml'],
      ['r4', 'chartsheet', 'chartsheets/sheet1.xml'],
      ['r5', 'calcChain', 'calcChain.xml'],
    ),
    'xl/worksheets/sheet2.xml': worksheet('<row r="1"><c r="A1"><v>5</v></c></row>', {
      before: '<sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews>',
    }),
    'xl/worksheets/sheet3.xml': worksheet(''),
    'xl/chartsheets/sheet1.xml': '<chartsheet/>',
    'xl/calcChain.xml': '<calcChain/>',
    '[Content_Types].xml': (parts['[Content_Types].xml'] ?? '').replace(
      '</Types>',
      '<Override PartName="/xl/calcChain.xml" ContentType="x"/></Types>',
    ),
  });
}

function listOf(bytes: Uint8Array): string {
  return /<sheets>.*?<\/sheets>/.exec(partsOf(bytes)[WORKBOOK] ?? '')?.[0] ?? '';
}

function namesOf(bytes: Uint8Array): string {
  return /<definedNames>.*?<\/definedNames>/.exec(partsOf(bytes)[WORKBOOK] ?? '')?.[0] ?? '';
}

function remove(model: WorkbookModel, id: number): void {
  model.sheets = model.sheets.filter((sheet) => sheet.id !== id);
  if (model.activeSheet === id) model.activeSheet = sheetOf(model).id;
}

test('a new sheet joins the list, is written and read back', () => {
  const file = book();
  const change = (model: WorkbookModel) => {
    model.sheets.splice(1, 0, {
      ...blankSheet(90, 'Hallazgos & más'),
      hidden: true,
      cells: { 2: { 2: { style: 0, value: 'x' } } },
    });
  };
  const bytes = edited(file, change);
  expect(listOf(bytes)).toBe(
    '<sheets><sheet name="Uno" sheetId="1" r:id="r1"/><sheet name="Gráfico" sheetId="2" r:id="r4"/><sheet name="Hallazgos &amp; más" sheetId="90" r:id="rId6" state="hidden"/><sheet name="Dos" sheetId="3" r:id="r2"/><sheet name="Tres y más" sheetId="4" state="veryHidden" r:id="r3"/></sheets>',
  );
  expect(namesOf(bytes)).toContain('"_xlnm.Print_Titles" localSheetId="3"');
  expect(namesOf(bytes)).toContain('"L" localSheetId="4"');
  expect(partsOf(bytes)[WORKBOOK]).toContain('<workbookView activeTab="3"/>');
  const expected = readModel(file);
  change(expected);
  expect(shown(readModel(bytes))).toEqual(shown(expected));
  expect(changedParts(file, bytes)).toEqual([
    '[Content_Types].xml',
    'xl/_rels/workbook.xml.rels',
    WORKBOOK,
    'xl/worksheets/sheet4.xml',
  ]);
});

test('an id that Excel does not take is given another', () => {
  const bytes = newWith((model) => {
    model.sheets.push(blankSheet(1_943_221_007, 'Otra'));
    sheetOf(model).cells = { 1: { 1: { style: 0, link: '#gid=1943221007&range=B2' } } };
  });
  const [first, second] = readModel(bytes).sheets;
  expect(second).toMatchObject({ id: 2, name: 'Otra' });
  expect(first?.cells[1]?.[1]?.link).toBe('#gid=2&range=B2');
});

test('a copy of a sheet has all of it but what is not understood', () => {
  const file = new Uint8Array(readFileSync('test/fixtures/workbooks/rich.xlsx'));
  const bytes = edited(file, (model) => {
    const copies = model.sheets.map((sheet, index) => ({
      ...structuredClone(sheet),
      id: 100 + index,
      name: `Copia ${index}`,
    }));
    model.sheets.push(...copies);
  });
  const model = readModel(bytes);
  const half = model.sheets.length / 2;
  for (const [index, sheet] of model.sheets.slice(0, half).entries()) {
    const copy = sheetOf(model, half + index);
    expect(copy.merges).toEqual(sheet.merges);
    expect(copy.charts.map(({ type, title }) => [type, title])).toEqual(
      sheet.charts.map(({ type, title }) => [type, title]),
    );
    const understood = sheet.conditionalFormats.filter(({ kind }) => kind === 'formula');
    expect(copy.conditionalFormats.map(({ formula }) => formula)).toEqual(understood.map(({ formula }) => formula));
    expect(copy.dataValidations).toEqual(sheet.dataValidations);
    expect(copy.filter).toEqual(sheet.filter);
    expect(copy.cells).toEqual(sheet.cells);
  }
});

describe('a removed sheet', () => {
  const bytes = edited(book(), (model) => remove(model, 3));
  const parts = partsOf(bytes);

  test('is gone from the list, with its part and the names that were its own', () => {
    expect(listOf(bytes)).not.toContain('Dos');
    expect(Object.keys(parts)).not.toContain('xl/worksheets/sheet2.xml');
    expect(namesOf(bytes)).toBe(
      '<definedNames><definedName name="Todo">Uno!$A$1</definedName><definedName name="L" localSheetId="2">#REF!$A$1</definedName></definedNames>',
    );
    expect(parts['xl/_rels/workbook.xml.rels']).not.toContain('r2');
  });

  test('leaves #REF! in what named it, and nothing in texts', () => {
    expect(parts['xl/worksheets/sheet1.xml']).toContain("<f>#REF!B1+SUM('Tres y más'!A1:A3)</f>");
    expect(parts['xl/worksheets/sheet1.xml']).toContain('<f>"Dos!"&amp;X</f>');
    expect(parts['xl/worksheets/sheet1.xml']).toContain('<formula>#REF!A1&gt;1</formula>');
  });

  test('has the workbook calculated anew without the old chain', () => {
    expect(Object.keys(parts)).not.toContain('xl/calcChain.xml');
    expect(parts['[Content_Types].xml']).not.toContain('calcChain');
    expect(parts[WORKBOOK]).toContain('<calcPr fullCalcOnLoad="1"/>');
  });

  test('passes the active tab on', () => {
    expect(readModel(bytes).activeSheet).toBe(1);
    expect(parts['xl/worksheets/sheet1.xml']).toContain('tabSelected="1"');
  });
});

test('a renamed sheet takes its references along', () => {
  const bytes = edited(book(), (model) => {
    for (const sheet of model.sheets) {
      if (sheet.id === 3) sheet.name = "Año '25";
      if (sheet.id === 4) sheet.name = 'Dos';
    }
  });
  const sheet = partsOf(bytes)['xl/worksheets/sheet1.xml'] ?? '';
  expect(sheet).toContain("<f>'Año ''25'!B1+SUM('Dos'!A1:A3)</f>");
  expect(sheet).toContain(`location="'Año ''25'!A1"`);
  expect(namesOf(bytes)).toContain("localSheetId=\"2\">'Año ''25'!$1:$3<");
  expect(listOf(bytes)).toContain('name="Dos" sheetId="4" state="veryHidden"');
});

test('a sheet written anew under the old name keeps the references', () => {
  const bytes = edited(book(), (model) => {
    remove(model, 3);
    model.sheets.push(blankSheet(5, 'Dos'));
  });
  expect(partsOf(bytes)['xl/worksheets/sheet1.xml']).toContain("<f>Dos!B1+SUM('Tres y más'!A1:A3)</f>");
});

test('sheets in another order: the names follow', () => {
  const bytes = edited(book(), (model) => {
    model.sheets.reverse();
  });
  expect([...listOf(bytes).matchAll(/name="([^"]*)"/g)].map((match) => match[1])).toEqual([
    'Tres y más',
    'Dos',
    'Uno',
    'Gráfico',
  ]);
  expect(namesOf(bytes)).toContain('"_xlnm.Print_Titles" localSheetId="1"');
  expect(readModel(bytes).activeSheet).toBe(3);
});

test('another active sheet: only its tab is selected', () => {
  const bytes = edited(book(), (model) => {
    model.activeSheet = 1;
  });
  expect(readModel(bytes).activeSheet).toBe(1);
  expect(partsOf(bytes)['xl/worksheets/sheet2.xml']).not.toContain('tabSelected');
  expect(partsOf(bytes)['xl/worksheets/sheet1.xml']).toContain('tabSelected="1"');
});

test('a hidden sheet stays as deeply hidden as it was, one shown is shown', () => {
  const bytes = edited(book(), (model) => {
    for (const sheet of model.sheets) sheet.hidden = sheet.id === 1;
  });
  expect(listOf(bytes)).toContain('<sheet name="Uno" sheetId="1" r:id="r1" state="hidden"/>');
  expect(listOf(bytes)).toContain('<sheet name="Tres y más" sheetId="4" r:id="r3"/>');
});
