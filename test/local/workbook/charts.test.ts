/** Charts: simple ones understood, new ones written, others only moved or removed. */

import { describe, expect, test } from 'vitest';
import type { ChartModel, WorkbookModel } from '#local/workbook/model.ts';
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

const TABLE = {
  1: { 1: { style: 0, value: 'Unidad' }, 2: { style: 0, value: 'Programadas' }, 3: { style: 0, value: 'Ejecutadas' } },
  2: { 1: { style: 0, value: 'PC & <TIC>' }, 2: { style: 0, value: 10 }, 3: { style: 0, value: 4.5 } },
  3: { 1: { style: 0, value: 'COM' }, 2: { style: 0, value: 7 } },
};

const CHART: ChartModel = {
  source: null,
  type: 'column',
  title: 'Avance & <ejecución>',
  ranges: [{ row: 1, column: 1, rows: 3, columns: 3 }],
  row: 5,
  column: 2,
  offsetX: 7,
  offsetY: 3,
  width: 480,
  height: 300,
  colors: ['#9988ee', '#66bbbb'],
};

function withCharts(...charts: Partial<ChartModel>[]): Uint8Array {
  return newWith((model) => {
    Object.assign(sheetOf(model), {
      name: "Resumen 'año' 1",
      cells: structuredClone(TABLE),
      charts: charts.map((chart) => ({ ...CHART, ...chart })),
    });
  });
}

function chartsOf(bytes: Uint8Array): ChartModel[] {
  return sheetOf(readModel(bytes)).charts;
}

const changeCharts = (bytes: Uint8Array, change: (charts: ChartModel[], model: WorkbookModel) => void) =>
  edited(bytes, (model) => change(sheetOf(model).charts, model));

describe('a chart read back is the chart written', () => {
  test.each<[string, Partial<ChartModel>]>([
    ['columns', {}],
    ['bars', { type: 'bar' }],
    ['lines', { type: 'line' }],
    ['without a title', { title: '' }],
    ['one column of values', { ranges: [{ row: 1, column: 2, rows: 3, columns: 1 }], colors: ['#112233'] }],
    [
      'ranges apart',
      {
        ranges: [
          { row: 1, column: 1, rows: 3, columns: 1 },
          { row: 1, column: 3, rows: 3, columns: 1 },
        ],
        colors: ['#112233'],
      },
    ],
  ])('%s', (_, chart) => {
    expect(chartsOf(withCharts(chart))).toEqual([{ ...CHART, ...chart, source: 0 }]);
  });

  test('two in their order', () => {
    expect(chartsOf(withCharts({}, { type: 'line', row: 20 }))).toMatchObject([
      { source: 0, type: 'column' },
      { source: 1, type: 'line', row: 20 },
    ]);
  });
});

test('a chart names its cells, quoted, and holds copies of their values', () => {
  const chart = partsOf(withCharts({}))['xl/charts/chart1.xml'] ?? '';
  expect(chart).toContain(`<c:f>'Resumen ''año'' 1'!$B$2:$B$3</c:f>`);
  expect(chart).toContain('<c:pt idx="0"><c:v>PC &amp; &lt;TIC&gt;</c:v></c:pt>');
  expect(chart).toContain(
    '<c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="2"/><c:pt idx="0"><c:v>4.5</c:v></c:pt></c:numCache>',
  );
});

describe('changed', () => {
  const file = withCharts({}, { type: 'line', row: 20 });

  test('in title: only its part changes', () => {
    const bytes = changeCharts(file, ([first]) => Object.assign(first ?? {}, { title: 'Otro' }));
    expect(changedParts(file, bytes)).toEqual(['xl/charts/chart1.xml']);
    expect(chartsOf(bytes)[0]?.title).toBe('Otro');
  });

  test('in place: only the drawing changes', () => {
    const bytes = changeCharts(file, ([, second]) => Object.assign(second ?? {}, { row: 30, width: 200, offsetX: 0 }));
    expect(changedParts(file, bytes)).toEqual(['xl/drawings/drawing1.xml']);
    expect(chartsOf(bytes)[1]).toMatchObject({ type: 'line', row: 30, width: 200, offsetX: 0, height: 300 });
  });

  test('removed: its part goes', () => {
    const bytes = changeCharts(file, (charts) => charts.shift());
    expect(chartsOf(bytes)).toMatchObject([{ type: 'line' }]);
    expect(Object.keys(partsOf(bytes))).not.toContain('xl/charts/chart1.xml');
    expect(partsOf(bytes)['[Content_Types].xml']).not.toContain('chart1.xml');
  });

  test('all removed: the drawing goes too', () => {
    const bytes = changeCharts(file, (charts) => charts.splice(0));
    expect(Object.keys(partsOf(bytes)).filter((part) => /drawing|chart/.test(part))).toEqual([]);
    expect(partsOf(bytes)['xl/worksheets/sheet1.xml']).not.toContain('drawing');
  });

  test('replaced: none is left of the old one', () => {
    const bytes = changeCharts(file, (charts) => charts.splice(0, 2, { ...CHART, type: 'bar' }));
    expect(chartsOf(bytes)).toMatchObject([{ type: 'bar' }]);
    expect(Object.keys(partsOf(bytes)).filter((part) => part.startsWith('xl/charts/'))).toHaveLength(1);
  });

  test('with the sheet renamed: it still names its cells', () => {
    const bytes = edited(file, (model) => {
      sheetOf(model).name = 'Informe';
    });
    expect(chartsOf(bytes)).toEqual(chartsOf(file));
    expect(partsOf(bytes)['xl/charts/chart1.xml']).toContain("<c:f>'Informe'!$B$1</c:f>");
  });
});

describe('a chart of another program', () => {
  const anchor = (content: string) =>
    `<xdr:twoCellAnchor editAs="oneCell"><xdr:from><xdr:col>1</xdr:col><xdr:colOff>9525</xdr:colOff><xdr:row>2</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>3</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>5</xdr:row><xdr:rowOff>19050</xdr:rowOff></xdr:to>${content}<xdr:clientData fPrintsWithSheet="0"/></xdr:twoCellAnchor>`;
  const frame =
    '<xdr:graphicFrame macro="m"><a:graphic><a:graphicData><c:chart r:id="rId5"/></a:graphicData></a:graphic></xdr:graphicFrame>';
  const drawing = `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="u:a" xmlns:c="u:c" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">${anchor('<xdr:pic/>')}${anchor(frame)}</xdr:wsDr>`;
  const pie =
    '<c:chartSpace xmlns:c="u:c" xmlns:a="u:a"><c:chart><c:title><c:tx><c:rich><a:p><a:r><a:t>Torta</a:t></a:r></a:p></c:rich></c:tx></c:title><c:plotArea><c:pieChart/></c:plotArea></c:chart></c:chartSpace>';
  const file = smallFile(
    worksheet('', {
      before:
        '<sheetFormatPr defaultRowHeight="30"/><cols><col min="2" max="2" width="14.28515625" customWidth="1"/></cols>',
      after: '<drawing r:id="rId1"/>',
    }),
    {
      'xl/worksheets/_rels/sheet1.xml.rels': relationships(['rId1', 'drawing', '../drawings/drawing1.xml']),
      'xl/drawings/drawing1.xml': drawing,
      'xl/drawings/_rels/drawing1.xml.rels': relationships(['rId5', 'chart', '../charts/chart1.xml']),
      'xl/charts/chart1.xml': pie,
    },
  );

  test('is known to be there, where and how large', () => {
    expect(chartsOf(file)).toEqual([
      {
        source: 0,
        type: 'other',
        title: 'Torta',
        ranges: [],
        colors: [],
        row: 3,
        column: 2,
        offsetX: 1,
        offsetY: 0,
        width: 163,
        height: 122,
      },
    ]);
  });

  test('can be moved, and keeps all else', () => {
    const bytes = changeCharts(file, ([chart]) => Object.assign(chart ?? {}, { row: 9, height: 50 }));
    expect(changedParts(file, bytes)).toEqual(['xl/drawings/drawing1.xml']);
    expect(chartsOf(bytes)).toMatchObject([{ type: 'other', row: 9, column: 2, width: 163, height: 50 }]);
    expect(partsOf(bytes)['xl/drawings/drawing1.xml']).toContain(
      `${frame}<xdr:clientData fPrintsWithSheet="0"/></xdr:oneCellAnchor>`,
    );
  });

  test('can be removed; the picture beside it stays', () => {
    const bytes = changeCharts(file, (charts) => charts.pop());
    expect(partsOf(bytes)['xl/drawings/drawing1.xml']).toBe(drawing.replace(anchor(frame), ''));
  });
});
