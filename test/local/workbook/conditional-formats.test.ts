/** Conditional formats: read in order, written without touching the others. */

import { describe, expect, test } from 'vitest';
import type { ConditionalFormatModel, SheetModel } from '#local/workbook/model.ts';
import { edited, newWith, partsOf, readModel, sheetOf, smallFile, stylesheet, worksheet } from './workbook-files.ts';

const STYLES = stylesheet(
  '<cellXfs><xf/></cellXfs><dxfs count="2"><dxf><font><b/><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf><dxf><font><strike/></font><border><left style="thin"/></border></dxf></dxfs>',
);
const SCALE =
  '<cfRule type="colorScale" priority="2"><colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FF000000"/><color rgb="FFFFFFFF"/></colorScale></cfRule>';
const FIRST = '<cfRule type="expression" dxfId="0" priority="1" stopIfTrue="1"><formula>$A1&gt;5</formula></cfRule>';
const LAST = '<cfRule type="expression" dxfId="1" priority="7"><formula>A1="x"</formula></cfRule>';
const EXTENDED =
  '<extLst><ext uri="{x}" xmlns:x14="u:x14"><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="expression" priority="3" id="{1}"/></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>';
const BODY = `<conditionalFormatting sqref="C1:C9">${LAST}${SCALE}</conditionalFormatting><conditionalFormatting sqref="A1:B9 D1">${FIRST}</conditionalFormatting>`;
const FILE = smallFile(worksheet('', { after: `${BODY}<pageMargins/>${EXTENDED}` }), { 'xl/styles.xml': STYLES });

const NEW: ConditionalFormatModel = {
  source: null,
  areas: [{ row: 2, column: 6, rows: 9, columns: 4 }],
  kind: 'formula',
  formula: '=(F2<>"")*(N("cronograma:PC")=0)',
  background: '#999966',
  fontColor: null,
  bold: false,
  italic: false,
  underline: false,
  strikethrough: false,
};

function textAfter(change: (sheet: SheetModel) => void): string {
  return partsOf(edited(FILE, (model) => change(sheetOf(model))))['xl/worksheets/sheet1.xml'] ?? '';
}

/** Types and priorities of all rules, in the order of priority. */
function priorities(text: string): string[] {
  const rules = [...text.matchAll(/<(?:x14:)?cfRule [^>]*>(?:<formula>([^<]*))?/g)];
  const found = rules.map(
    ([rule, formula]) =>
      [Number(/priority="(\d+)"/.exec(rule)?.[1]), formula ?? (rule.includes('x14') ? 'x14' : 'scale')] as const,
  );
  return found.sort((one, two) => one[0] - two[0]).map(([priority, name]) => `${priority} ${name}`);
}

test('are read by priority, with their looks', () => {
  expect(sheetOf(readModel(FILE)).conditionalFormats).toMatchObject([
    {
      source: 0,
      kind: 'formula',
      formula: '=$A1>5',
      background: '#ffc7ce',
      fontColor: '#9c0006',
      bold: true,
      areas: [
        { row: 1, column: 1, rows: 9, columns: 2 },
        { row: 1, column: 4 },
      ],
    },
    { source: 1, kind: 'other', formula: null, background: null },
    { source: 2, kind: 'formula', formula: '=A1="x"', strikethrough: true, bold: false },
  ]);
});

describe('written', () => {
  test('at the end: the others stay as they are', () => {
    const text = textAfter(({ conditionalFormats }) => conditionalFormats.push(structuredClone(NEW)));
    expect(text).toContain(
      `${BODY}<conditionalFormatting sqref="F2:I10"><cfRule type="expression" dxfId="2" priority="8"><formula>(F2&lt;&gt;"")*(N("cronograma:PC")=0)</formula></cfRule></conditionalFormatting><pageMargins/>`,
    );
  });

  test('and removed again: the sheet is as it was', () => {
    const painted = edited(FILE, (model) => sheetOf(model).conditionalFormats.push(structuredClone(NEW)));
    const back = edited(painted, (model) => sheetOf(model).conditionalFormats.pop());
    expect(partsOf(back)['xl/worksheets/sheet1.xml']).toBe(partsOf(FILE)['xl/worksheets/sheet1.xml']);
    const again = edited(back, (model) => sheetOf(model).conditionalFormats.push(structuredClone(NEW)));
    expect(partsOf(again)['xl/styles.xml']).toBe(partsOf(painted)['xl/styles.xml']);
  });

  test('first: all priorities follow, those of extensions too', () => {
    const text = textAfter(({ conditionalFormats }) => conditionalFormats.unshift({ ...NEW, formula: '=1' }));
    expect(priorities(text)).toEqual(['1 1', '2 $A1&gt;5', '3 scale', '4 x14', '5 A1="x"']);
  });

  test('in another order', () => {
    const text = textAfter(({ conditionalFormats }) => conditionalFormats.reverse());
    const order = priorities(text).map((rule) => rule.slice(2));
    expect(order.filter((rule) => rule !== 'x14')).toEqual(['A1="x"', 'scale', '$A1&gt;5']);
  });

  test('without one: its container goes when it was the last there', () => {
    const text = textAfter(({ conditionalFormats }) => conditionalFormats.shift());
    expect(text).not.toContain('D1');
    expect(priorities(text)).toEqual(['2 scale', '3 x14', '7 A1="x"']);
  });

  test('over moved cells: what is not understood stays verbatim', () => {
    const text = textAfter(({ conditionalFormats }) => {
      for (const { areas } of conditionalFormats.slice(1, 2)) for (const area of areas) area.row += 1;
    });
    expect(text).toContain(`<conditionalFormatting sqref="C2:C10">${SCALE}</conditionalFormatting>`);
  });

  test('with another look: what else the old one had is kept', () => {
    const bytes = edited(FILE, (model) => {
      const last = sheetOf(model).conditionalFormats[2];
      if (last !== undefined) last.background = '#00ff00';
    });
    expect(partsOf(bytes)['xl/styles.xml']).toContain(
      '<dxf><font><strike/></font><fill><patternFill patternType="solid"><fgColor rgb="FF00FF00"/><bgColor rgb="FF00FF00"/></patternFill></fill><border><left style="thin"/></border></dxf></dxfs>',
    );
    expect(sheetOf(readModel(bytes)).conditionalFormats[2]).toMatchObject({
      strikethrough: true,
      background: '#00ff00',
    });
  });
});

describe('over several areas the formula stays relative to the first', () => {
  const area = (row: number, column: number) => ({ row, column, rows: 2, columns: 2 });
  const written = (areas: ConditionalFormatModel['areas']) =>
    sheetOf(
      readModel(newWith((model) => sheetOf(model).conditionalFormats.push({ ...NEW, areas, formula: '=C5+$A5' }))),
    ).conditionalFormats;

  test('which stands first when it is the corner of all', () => {
    expect(written([area(5, 3), area(9, 3), area(5, 9)])).toMatchObject([
      { formula: '=C5+$A5', areas: [area(5, 3), area(9, 3), area(5, 9)] },
    ]);
  });

  test('moved to the corner when another area is', () => {
    expect(written([area(5, 3), area(2, 1)])).toMatchObject([{ formula: '=A2+$A2', areas: [area(2, 1), area(5, 3)] }]);
  });

  test('or moved to each where none is', () => {
    expect(written([area(5, 3), area(2, 9)])).toMatchObject([
      { formula: '=C5+$A5', areas: [area(5, 3)] },
      { formula: '=I2+$A2', areas: [area(2, 9)] },
    ]);
  });
});
