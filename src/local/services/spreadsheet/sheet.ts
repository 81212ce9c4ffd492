/** Sheet: its conditional formats, charts and filter, and the class as a whole. */

import { Exception } from '../platform/exception.ts';
import { local, type MethodTable, remote, type ServiceSpec } from '../platform/exposure.ts';
import { implementationOf } from '../platform/identity.ts';
import type { Runtime } from '../runtime.ts';
import type { ConditionalFormatRuleService } from './conditional-format-rule.ts';
import { exposeRule } from './conditional-format-rule-builder.ts';
import type { EmbeddedChartService } from './embedded-chart.ts';
import { ChartBuilderService, exposeChart, newChartDraft } from './embedded-chart-builder.ts';
import { exposeFilter } from './filter.ts';
import { CELLS_METHODS, SheetCells } from './sheet-cells.ts';
import { IDENTITY_METHODS } from './sheet-identity.ts';
import { LAYOUT_METHODS } from './sheet-layout.ts';
import { PANES_METHODS } from './sheet-panes.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type EmbeddedChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

const FORMAT_METHODS = {
  clearConditionalFormatRules: remote(),
  getCharts: remote(),
  getConditionalFormatRules: remote(),
  getFilter: remote(),
  insertChart: remote('EmbeddedChart'),
  newChart: local(),
  removeChart: remote('EmbeddedChart'),
  setConditionalFormatRules: remote('ConditionalFormatRule[]'),
  updateChart: remote('EmbeddedChart'),
} satisfies MethodTable<Sheet>;

const SPEC: ServiceSpec = {
  qualifiedName: 'SpreadsheetApp.Sheet',
  methods: { ...IDENTITY_METHODS, ...PANES_METHODS, ...LAYOUT_METHODS, ...CELLS_METHODS, ...FORMAT_METHODS },
};

/** One sheet of the spreadsheet. */
export class SheetService extends SheetCells implements Pick<Sheet, keyof typeof FORMAT_METHODS> {
  constructor(runtime: Runtime, sheetId: number) {
    super(runtime, SPEC, sheetId);
  }

  clearConditionalFormatRules(): void {
    this.editableModel().conditionalFormats = [];
  }

  getCharts(): EmbeddedChart[] {
    return this.model().charts.map((origin) =>
      exposeChart(this.runtime, { sheetId: this.sheetId, model: { ...origin }, options: {}, origin }),
    );
  }

  getConditionalFormatRules(): Rule[] {
    return this.model().conditionalFormats.map((model) =>
      exposeRule(this.runtime, { model: structuredCopy(model), sheetId: this.sheetId }),
    );
  }

  getFilter(): GoogleAppsScript.Spreadsheet.Filter | null {
    return exposeFilter(this.runtime, this.sheetId);
  }

  insertChart(chart: EmbeddedChart): void {
    const { draft } = implementationOf<EmbeddedChartService>(chart);
    this.editableModel().charts.push({ ...structuredCopy(draft.model), source: null });
  }

  newChart(): GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder {
    return new ChartBuilderService(this.runtime, newChartDraft(this.sheetId)).self;
  }

  removeChart(chart: EmbeddedChart): void {
    const sheet = this.editableModel();
    const { origin } = implementationOf<EmbeddedChartService>(chart).draft;
    sheet.charts = sheet.charts.filter((other) => other !== origin);
  }

  /** Replaces all rules of the sheet. */
  setConditionalFormatRules(rules: Rule[]): void {
    const contents = rules.map((rule) => implementationOf<ConditionalFormatRuleService>(rule).content);
    const sheet = this.editableModel();
    if (contents.some(({ sheetId }) => sheetId !== this.sheetId)) {
      throw new Exception('Conditional format rule cannot reference a different sheet.');
    }
    sheet.conditionalFormats = contents.map(({ model }) => structuredCopy(model));
  }

  updateChart(chart: EmbeddedChart): void {
    const { origin, model } = implementationOf<EmbeddedChartService>(chart).draft;
    const known = this.editableModel().charts.find((other) => other === origin);
    if (known === undefined) throw new Exception('The chart is not on this sheet.');
    Object.assign(known, structuredCopy(model));
  }
}

/** A copy that shares nothing with the model. */
function structuredCopy<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value)) as Value;
}
