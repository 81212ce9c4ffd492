/** Conditional formats and charts: what scripts make, read and set back. */

import { expect, it } from 'vitest';
import type { ChartModel, ConditionalFormatModel } from '#local/workbook/model.ts';
import { sheetModel, workbookModel } from '../host/workbook-builder.ts';
import { gap, refusal, runScript, scenarios } from './scripts.ts';

const area = (row: number, column: number, rows: number, columns: number) => ({ row, column, rows, columns });

const plain: ConditionalFormatModel = {
  source: null,
  areas: [],
  kind: 'formula',
  formula: null,
  background: null,
  fontColor: null,
  bold: false,
  italic: false,
  underline: false,
  strikethrough: false,
};
const THEIRS: ConditionalFormatModel[] = [
  { ...plain, source: 0, kind: 'other', areas: [area(1, 1, 3, 1)] },
  { ...plain, source: 1, areas: [area(1, 2, 3, 1)], formula: '=AND(B1<>"",B1>1.5)', background: '#00ff00', bold: true },
];
const withTheirs = () => ({
  workbook: workbookModel([
    sheetModel(1, 'Hoja 1', [], { conditionalFormats: structuredClone(THEIRS) }),
    sheetModel(2, 'Otra'),
  ]),
});

const OURS = `SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=(F7<>"")*(N("cronograma:PC")=0)').setBackground('#AABBCC').setBold(true).setRanges([cells('C1:D2'), cells('F5')]).build()`;

scenarios(
  'conditional formats',
  [
    [
      'a rule without a formula has no condition to read',
      `return sheet.getConditionalFormatRules()[0].getBooleanCondition()`,
      null,
    ],
    [
      'a rule with a formula, in the document’s locale',
      `const c = sheet.getConditionalFormatRules()[1].getBooleanCondition();
       return [c.getCriteriaType() === SpreadsheetApp.BooleanCriteria.CUSTOM_FORMULA, c.getCriteriaValues(), c.getBackground(), c.getBold(), c.getItalic(), c.getFontColor()]`,
      [true, ['=AND(B1<>"";B1>1,5)'], '#00ff00', true, null, null],
    ],
    [
      'setting replaces all of them',
      `sheet.setConditionalFormatRules([${OURS}]); return sheet.getConditionalFormatRules().length`,
      1,
    ],
    ['clearing', `sheet.clearConditionalFormatRules(); return sheet.getConditionalFormatRules()`, []],
    ['where a rule is', `return ${OURS}.getRanges().map((r) => r.getA1Notation())`, ['C1:D2', 'F5']],
    [
      'a formula of another locale',
      `SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=AND(A1,B1)')`,
      refusal('Invalid formula for a conditional format in es_CO: =AND(A1,B1)'),
    ],
    [
      'no formula at all',
      `SpreadsheetApp.newConditionalFormatRule().setRanges([cells('A1')]).build()`,
      refusal('A conditional format rule must have a condition.'),
    ],
    [
      'no ranges',
      `SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=A1').build()`,
      refusal('A conditional format rule must have at least one range.'),
    ],
    [
      'ranges of another sheet',
      `sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=A1').setRanges([book.getSheetByName('Otra').getRange('A1')]).build()])`,
      refusal('Conditional format rule cannot reference a different sheet.'),
    ],
    [
      'another kind of condition is a gap',
      `SpreadsheetApp.newConditionalFormatRule().whenCellNotEmpty()`,
      gap('ConditionalFormatRuleBuilder.whenCellNotEmpty'),
    ],
    [
      'a rule the host cannot read cannot be changed',
      `sheet.getConditionalFormatRules()[0].copy().setBold(true)`,
      gap('changing a ConditionalFormatRule without a custom formula'),
    ],
    [
      'builders read like rules',
      `const b = ${OURS}.copy(); return [b.getBooleanCondition().getBackground(), b.getGradientCondition(), b.getRanges().length]`,
      ['#aabbcc', null, 2],
    ],
  ],
  withTheirs,
);

it('rules of others come back as they were, ours after them', () => {
  const { host } = runScript(
    `sheet.setConditionalFormatRules([...sheet.getConditionalFormatRules(), ${OURS}])`,
    withTheirs(),
  );
  expect(host.workbook.sheets[0]?.conditionalFormats).toEqual([
    ...THEIRS,
    {
      ...plain,
      areas: [area(1, 3, 2, 2), area(5, 6, 1, 1)],
      formula: '=(F7<>"")*(N("cronograma:PC")=0)',
      background: '#aabbcc',
      bold: true,
    },
  ]);
});

it('a rule that is changed is no longer the one that was read', () => {
  const { host } = runScript(
    `sheet.setConditionalFormatRules(sheet.getConditionalFormatRules().map((rule, i) => i === 0 ? rule.copy().setRanges([cells('A5')]).build() : rule.copy().setBackground(null).build()))`,
    withTheirs(),
  );
  expect(host.workbook.sheets[0]?.conditionalFormats).toMatchObject([
    { source: 0, kind: 'other', areas: [area(5, 1, 1, 1)] },
    { source: null, kind: 'formula', background: null, formula: '=AND(B1<>"",B1>1.5)' },
  ]);
});

const CHART = `sheet.newChart().asColumnChart().addRange(cells('A1:C4')).setNumHeaders(1).setTitle('Avance').setColors(['#FF0000']).setOption('width', 500).setPosition(2, 5, 10, 20)`;
const THEIR_CHART: ChartModel = {
  source: 0,
  type: 'other',
  title: '',
  ranges: [],
  row: 1,
  column: 1,
  offsetX: 0,
  offsetY: 0,
  width: 300,
  height: 200,
  colors: [],
};

scenarios(
  'charts',
  [
    [
      'built, inserted, found',
      `sheet.insertChart(${CHART}.build()); const c = sheet.getCharts()[1]; return [c.getOptions().get('title'), c.getRanges().map((r) => r.getA1Notation()), c.getContainerInfo().getAnchorRow(), c.getContainerInfo().getOffsetX()]`,
      ['Avance', ['A1:C4'], 2, 10],
    ],
    ['a generic builder has no title', `sheet.newChart().setTitle('Avance')`, gap('EmbeddedChartBuilder.setTitle')],
    ['its type', `return String(sheet.newChart().setChartType(Charts.ChartType.LINE).getChartType())`, 'LINE'],
    ['other types are gaps', `sheet.newChart().setChartType(Charts.ChartType.PIE)`, gap('ChartType.PIE')],
    [
      'options that are only presentation can be read back',
      `return ${CHART}.setXAxisTitle('Mes').build().getOptions().get('hAxis.title')`,
      'Mes',
    ],
    [
      'removed',
      `const [theirs] = sheet.getCharts(); sheet.insertChart(${CHART}.build()); sheet.removeChart(theirs); return sheet.getCharts().map((c) => c.getOptions().get('title'))`,
      ['Avance'],
    ],
    [
      'moved',
      `const [theirs] = sheet.getCharts(); sheet.updateChart(theirs.modify().setPosition(7, 8, 0, 0).build()); const [c] = sheet.getCharts(); return [sheet.getCharts().length, c.getContainerInfo().getAnchorRow(), c.getChartId() === theirs.getChartId()]`,
      [1, 7, true],
    ],
    ['ranges taken back', `return ${CHART}.removeRange(cells('A1:C4')).getRanges()`, []],
  ],
  () => ({ workbook: workbookModel([sheetModel(1, 'Hoja 1', [], { charts: [structuredClone(THEIR_CHART)] })]) }),
);

it('a chart is kept with its sheet, theirs untouched', () => {
  const workbook = workbookModel([sheetModel(1, 'Hoja 1', [], { charts: [structuredClone(THEIR_CHART)] })]);
  const { host } = runScript(`sheet.insertChart(${CHART}.build())`, { workbook });
  expect(host.workbook.sheets[0]?.charts).toEqual([
    THEIR_CHART,
    {
      source: null,
      type: 'column',
      title: 'Avance',
      ranges: [area(1, 1, 4, 3)],
      row: 2,
      column: 5,
      offsetX: 10,
      offsetY: 20,
      width: 500,
      height: 371,
      colors: ['#ff0000'],
    },
  ]);
});
