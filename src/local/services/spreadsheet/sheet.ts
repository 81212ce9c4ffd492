/** Sheet: its cells, conditional formats and charts, and the class as a whole. */

import type { AreaModel } from '#local/workbook/model.ts';
import { readEntry } from '../grid/entry.ts';
import { SheetGrid } from '../grid/sheet-grid.ts';
import { Exception } from '../platform/exception.ts';
import { local, type MethodTable, remote, type ServiceSpec } from '../platform/exposure.ts';
import { implementationOf } from '../platform/identity.ts';
import type { Runtime } from '../runtime.ts';
import type { ConditionalFormatRuleService } from './conditional-format-rule.ts';
import { exposeRule } from './conditional-format-rule-builder.ts';
import type { EmbeddedChartService } from './embedded-chart.ts';
import { ChartBuilderService, exposeChart, newChartDraft } from './embedded-chart-builder.ts';
import type { ClearOptions, RangeService } from './range.ts';
import type { RangePosition } from './range-position.ts';
import { IDENTITY_METHODS } from './sheet-identity.ts';
import { LAYOUT_METHODS, SheetLayout } from './sheet-layout.ts';
import { assertInside, locate } from './sheet-lookup.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type RangeList = GoogleAppsScript.Spreadsheet.RangeList;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type EmbeddedChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

const CONTENT_METHODS = {
  appendRow: remote('Object[]'),
  clear: remote('', 'Map'),
  clearConditionalFormatRules: remote(),
  clearContents: remote(),
  clearFormats: remote(),
  clearNotes: remote(),
  getActiveCell: remote(),
  getActiveRange: remote(),
  getActiveRangeList: remote(),
  getCharts: remote(),
  getConditionalFormatRules: remote(),
  getCurrentCell: remote(),
  getDataRange: remote(),
  getLastColumn: remote(),
  getLastRow: remote(),
  getRange: local('Integer, Integer', 'Integer, Integer, Integer', 'Integer, Integer, Integer, Integer', 'String'),
  getRangeList: local('String[]'),
  insertChart: remote('EmbeddedChart'),
  newChart: local(),
  removeChart: remote('EmbeddedChart'),
  setActiveRange: remote('Range'),
  setActiveSelection: remote('Range', 'String'),
  setConditionalFormatRules: remote('ConditionalFormatRule[]'),
  updateChart: remote('EmbeddedChart'),
} satisfies MethodTable<Sheet>;

const SPEC: ServiceSpec = {
  qualifiedName: 'SpreadsheetApp.Sheet',
  methods: { ...IDENTITY_METHODS, ...LAYOUT_METHODS, ...CONTENT_METHODS },
};

/** One sheet of the spreadsheet. */
export class SheetService extends SheetLayout implements Pick<Sheet, keyof typeof CONTENT_METHODS> {
  constructor(runtime: Runtime, sheetId: number) {
    super(runtime, SPEC, sheetId);
  }

  /** Adds a row under the last one with content; the grid grows where it must. */
  appendRow(rowContents: unknown[]): Sheet {
    const grid = this.editableGrid();
    const row = grid.extent().rows + 1;
    const entries = rowContents.map((value, index) => readEntry(value, grid.style(row, index + 1).numberFormat));
    grid.sheet.rows = Math.max(grid.sheet.rows, row);
    grid.sheet.columns = Math.max(grid.sheet.columns, entries.length);
    entries.forEach((entry, index) => {
      grid.write(row, index + 1, entry);
    });
    return this.self;
  }

  /** Contents and formats; notes and validations stay, as gas-fakes' live tests found. */
  clear(options: ClearOptions = {}): Sheet {
    this.#whole().clear(options);
    return this.self;
  }

  clearConditionalFormatRules(): void {
    this.editableModel().conditionalFormats = [];
  }

  clearContents(): Sheet {
    this.#whole().clearContent();
    return this.self;
  }

  clearFormats(): Sheet {
    this.#whole().clearFormat();
    return this.self;
  }

  clearNotes(): Sheet {
    this.#whole().clearNote();
    return this.self;
  }

  getActiveCell(): Range {
    const { row, column } = this.#selected();
    return this.#range({ row, column, rows: 1, columns: 1 });
  }

  getActiveRange(): Range {
    return this.#range(this.#selected());
  }

  getActiveRangeList(): RangeList {
    return this.runtime.objects.rangeList(this.sheetId, this.#selection());
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

  getCurrentCell(): Range {
    return this.getActiveCell();
  }

  getDataRange(): Range {
    const { rows, columns } = this.#grid().extent();
    return this.#range({ row: 1, column: 1, rows: Math.max(rows, 1), columns: Math.max(columns, 1) });
  }

  getLastColumn(): number {
    return this.#grid().extent().columns;
  }

  getLastRow(): number {
    return this.#grid().extent().rows;
  }

  getRange(first: string | number, column = 1, rows = 1, columns = 1): Range {
    if (typeof first === 'number') return this.#range(assertInside(this.model(), first, column, rows, columns));
    return this.#named(first);
  }

  getRangeList(notations: string[]): RangeList {
    const areas = notations.map((notation) => locate(this.runtime.state.workbook, this.model(), notation).area);
    return this.runtime.objects.rangeList(this.sheetId, areas);
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

  setActiveRange(range: Range): Range {
    return this.setActiveSelection(range);
  }

  setActiveSelection(selection: Range | string): Range {
    const range = typeof selection === 'string' ? this.#named(selection) : selection;
    implementationOf<RangePosition>(range).activate();
    return range;
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

  #grid(): SheetGrid {
    return new SheetGrid(this.model(), this.runtime.styles);
  }

  #range(area: AreaModel): Range {
    return this.runtime.objects.range(this.sheetId, area);
  }

  #named(notation: string): Range {
    const { sheet, area } = locate(this.runtime.state.workbook, this.model(), notation);
    return this.runtime.objects.range(sheet.id, area);
  }

  #selection(): AreaModel[] {
    return this.runtime.state.selection[this.sheetId] ?? [{ row: 1, column: 1, rows: 1, columns: 1 }];
  }

  #selected(): AreaModel {
    return this.#selection().at(-1) ?? { row: 1, column: 1, rows: 1, columns: 1 };
  }

  #whole(): RangeService {
    const { rows, columns } = this.model();
    return implementationOf<RangeService>(this.#range({ row: 1, column: 1, rows, columns }));
  }
}

/** A copy that shares nothing with the model. */
function structuredCopy<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value)) as Value;
}
