/** EmbeddedChartBuilder and the builders of column, bar and line charts. */

import { areaName } from '#core/change/area.ts';
import type { ChartModel } from '#local/workbook/model.ts';
import { memberNamed } from '../platform/enumeration.ts';
import { NotImplementedError } from '../platform/exception.ts';
import { local, type MethodTable, ServiceObject, type ServiceSpec } from '../platform/exposure.ts';
import { implementationOf } from '../platform/identity.ts';
import type { Runtime } from '../runtime.ts';
import { type ChartDraft, ContainerInfoService, EmbeddedChartService } from './embedded-chart.ts';
import { CHART_MERGE_STRATEGY, CHART_TYPE } from './enumerations.ts';
import type { RangePosition } from './range-position.ts';

type EmbeddedChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
type ColumnBuilder = GoogleAppsScript.Spreadsheet.EmbeddedColumnChartBuilder;
type BarBuilder = GoogleAppsScript.Spreadsheet.EmbeddedBarChartBuilder;
type LineBuilder = GoogleAppsScript.Spreadsheet.EmbeddedLineChartBuilder;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Methods every builder has. */
const COMMON_METHODS = {
  addRange: local('Range'),
  asBarChart: local(),
  asColumnChart: local(),
  asLineChart: local(),
  build: local(),
  clearRanges: local(),
  getChartType: local(),
  getContainer: local(),
  getRanges: local(),
  removeRange: local('Range'),
  setChartType: local('ChartType'),
  setMergeStrategy: local('ChartMergeStrategy'),
  setNumHeaders: local('Integer'),
  setOption: local('String, Object'),
  setPosition: local('Integer, Integer, Integer, Integer'),
  setTransposeRowsAndColumns: local('Boolean'),
} satisfies MethodTable<Builder>;

/** Methods of the builders of one type of chart. */
const TYPED_METHODS = {
  setColors: local('String[]'),
  setLegendPosition: local('Position'),
  setRange: local('Number, Number'),
  setTitle: local('String'),
  setXAxisTitle: local('String'),
  setYAxisTitle: local('String'),
} satisfies MethodTable<ColumnBuilder & BarBuilder & LineBuilder>;

const GENERIC_SPEC: ServiceSpec = { qualifiedName: 'SpreadsheetApp.EmbeddedChartBuilder', methods: COMMON_METHODS };

function typedSpec(type: string): ServiceSpec {
  return {
    qualifiedName: `SpreadsheetApp.Embedded${type}ChartBuilder`,
    methods: { ...COMMON_METHODS, ...TYPED_METHODS },
  };
}

const DRAWN_TYPES: Readonly<Record<string, ChartModel['type']>> = { COLUMN: 'column', BAR: 'bar', LINE: 'line' };

/** Size of a chart that was given none. Source: Google Sheets' own new charts. */
const DEFAULT_SIZE = { width: 600, height: 371 };

/** The chart a new builder starts from. */
export function newChartDraft(sheetId: number): ChartDraft {
  const model: ChartModel = {
    source: null,
    type: 'column',
    title: '',
    ranges: [],
    row: 1,
    column: 1,
    offsetX: 0,
    offsetY: 0,
    ...DEFAULT_SIZE,
    colors: [],
  };
  return { sheetId, model, options: {}, origin: null };
}

/** The chart as scripts hold it. */
export function exposeChart(runtime: Runtime, draft: ChartDraft): EmbeddedChart {
  const toBuilder = (origin: ChartDraft): Builder => new ChartBuilderService(runtime, origin).self;
  return new EmbeddedChartService(runtime, draft, toBuilder).self;
}

/**
 * A chart in the making. Title, colours, size, place, type and ranges reach the workbook; other options can be read back and
 * change nothing here.
 */
export class ChartBuilderService
  extends ServiceObject<Builder & ColumnBuilder & BarBuilder & LineBuilder>
  implements Pick<Builder, Exclude<keyof typeof COMMON_METHODS, `as${string}`>>
{
  readonly #runtime: Runtime;
  #draft: ChartDraft;

  constructor(runtime: Runtime, draft: ChartDraft, spec: ServiceSpec = GENERIC_SPEC) {
    super(runtime.gate, spec);
    this.#runtime = runtime;
    this.#draft = draft;
  }

  addRange(range: Range) {
    const { sheetId, area } = implementationOf<RangePosition>(range);
    if (sheetId !== this.#draft.sheetId) throw new NotImplementedError('a chart over another sheet’s cells');
    return this.#change({ ranges: [...this.#draft.model.ranges, { ...area }] });
  }

  asBarChart(): BarBuilder {
    return this.#as('Bar', 'bar');
  }

  asColumnChart(): ColumnBuilder {
    return this.#as('Column', 'column');
  }

  asLineChart(): LineBuilder {
    return this.#as('Line', 'line');
  }

  build(): EmbeddedChart {
    return exposeChart(this.#runtime, this.#draft);
  }

  clearRanges() {
    return this.#change({ ranges: [] });
  }

  getChartType(): GoogleAppsScript.Charts.ChartType {
    const { type } = this.#draft.model;
    if (type === 'other') throw new NotImplementedError('EmbeddedChartBuilder.getChartType of a chart that was read');
    return memberNamed(CHART_TYPE, type.toUpperCase());
  }

  getContainer(): GoogleAppsScript.Spreadsheet.ContainerInfo {
    return new ContainerInfoService(this.#runtime, this.#draft.model).self;
  }

  getRanges(): Range[] {
    return this.#draft.model.ranges.map((area) => this.#runtime.objects.range(this.#draft.sheetId, area));
  }

  removeRange(range: Range) {
    const { area } = implementationOf<RangePosition>(range);
    return this.#change({ ranges: this.#draft.model.ranges.filter((other) => areaName(other) !== areaName(area)) });
  }

  setChartType(chartType: GoogleAppsScript.Charts.ChartType) {
    const type = DRAWN_TYPES[String(chartType)];
    if (type === undefined) throw new NotImplementedError(`ChartType.${String(chartType)}`);
    return this.#change({ type });
  }

  setColors(colors: string[]) {
    return this.#change({ colors: colors.map((color) => color.toLowerCase()) });
  }

  setLegendPosition(position: GoogleAppsScript.Charts.Position) {
    return this.setOption('legend.position', String(position).toLowerCase());
  }

  setMergeStrategy(strategy: GoogleAppsScript.Charts.ChartMergeStrategy) {
    if (strategy !== CHART_MERGE_STRATEGY.MERGE_COLUMNS)
      throw new NotImplementedError(`ChartMergeStrategy.${String(strategy)}`);
    return this.self;
  }

  /** The model has one row of headers, no more and no less. */
  setNumHeaders(headers: number) {
    if (headers !== 1) throw new NotImplementedError(`a chart with ${headers} rows of headers`);
    return this.self;
  }

  setOption(option: string, value: unknown) {
    if (['title', 'width', 'height', 'colors'].includes(option)) return this.#change({ [option]: value });
    this.#draft = { ...this.#draft, options: { ...this.#draft.options, [option]: value } };
    return this.self;
  }

  setPosition(row: number, column: number, offsetX: number, offsetY: number) {
    return this.#change({ row, column, offsetX, offsetY });
  }

  setRange(start: number, end: number) {
    return this.setOption('vAxis.viewWindow', { min: start, max: end });
  }

  setTitle(title: string) {
    return this.#change({ title });
  }

  setTransposeRowsAndColumns(transpose: boolean) {
    if (transpose) throw new NotImplementedError('a transposed chart');
    return this.self;
  }

  setXAxisTitle(title: string) {
    return this.setOption('hAxis.title', title);
  }

  setYAxisTitle(title: string) {
    return this.setOption('vAxis.title', title);
  }

  #as(name: string, type: ChartModel['type']) {
    const draft = { ...this.#draft, model: { ...this.#draft.model, type } };
    return new ChartBuilderService(this.#runtime, draft, typedSpec(name)).self;
  }

  #change(change: Partial<ChartModel>) {
    this.#draft = { ...this.#draft, model: { ...this.#draft.model, ...change } };
    return this.self;
  }
}
