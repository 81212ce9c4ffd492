/** EmbeddedChart, where it stands, and its options. */

import type { ChartModel } from '#local/workbook/model.ts';
import { local, type MethodTable, remote, ServiceObject, type ServiceSpec } from '../platform/exposure.ts';
import type { Runtime } from '../runtime.ts';

type EmbeddedChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type ContainerInfo = GoogleAppsScript.Spreadsheet.ContainerInfo;
type ChartOptions = GoogleAppsScript.Charts.ChartOptions;

/** A chart as a script has it in hand. */
export interface ChartDraft {
  readonly sheetId: number;
  readonly model: ChartModel;
  /** Options the model does not hold; a script can read them back while the run lasts. */
  readonly options: Readonly<Record<string, unknown>>;
  /** The chart of the sheet that it is, or was changed from. */
  readonly origin: ChartModel | null;
}

const CONTAINER_METHODS = {
  getAnchorColumn: local(),
  getAnchorRow: local(),
  getOffsetX: local(),
  getOffsetY: local(),
} satisfies MethodTable<ContainerInfo>;

const CONTAINER_SPEC: ServiceSpec = { qualifiedName: 'SpreadsheetApp.ContainerInfo', methods: CONTAINER_METHODS };

/** Where a chart stands. */
export class ContainerInfoService
  extends ServiceObject<ContainerInfo>
  implements Pick<ContainerInfo, keyof typeof CONTAINER_METHODS>
{
  readonly #model: ChartModel;

  constructor(runtime: Runtime, model: ChartModel) {
    super(runtime.gate, CONTAINER_SPEC);
    this.#model = model;
  }

  getAnchorColumn(): number {
    return this.#model.column;
  }

  getAnchorRow(): number {
    return this.#model.row;
  }

  getOffsetX(): number {
    return this.#model.offsetX;
  }

  getOffsetY(): number {
    return this.#model.offsetY;
  }
}

const OPTIONS_METHODS = { get: local('String') } satisfies MethodTable<ChartOptions>;
const OPTIONS_SPEC: ServiceSpec = { qualifiedName: 'Charts.ChartOptions', methods: OPTIONS_METHODS };

/** Options of a chart, those of the model among them. */
class ChartOptionsService
  extends ServiceObject<ChartOptions>
  implements Pick<ChartOptions, keyof typeof OPTIONS_METHODS>
{
  readonly #draft: ChartDraft;

  constructor(runtime: Runtime, draft: ChartDraft) {
    super(runtime.gate, OPTIONS_SPEC);
    this.#draft = draft;
  }

  get(option: string): unknown {
    const { title, width, height, colors } = this.#draft.model;
    const known: Record<string, unknown> = { ...this.#draft.options, title, width, height, colors };
    return known[option] ?? null;
  }
}

const CHART_METHODS = {
  getChartId: local(),
  getContainerInfo: local(),
  getOptions: local(),
  getRanges: remote(),
  modify: local(),
} satisfies MethodTable<EmbeddedChart>;

const CHART_SPEC: ServiceSpec = { qualifiedName: 'SpreadsheetApp.EmbeddedChart', methods: CHART_METHODS };

const chartIds = new WeakMap<ChartModel, number>();
let lastChartId = 0;

function chartIdOf(model: ChartModel): number {
  const known = chartIds.get(model);
  if (known !== undefined) return known;
  lastChartId++;
  chartIds.set(model, lastChartId);
  return lastChartId;
}

/** A chart of a sheet, or one that was built and not yet inserted. */
export class EmbeddedChartService
  extends ServiceObject<EmbeddedChart>
  implements Pick<EmbeddedChart, keyof typeof CHART_METHODS>
{
  readonly draft: ChartDraft;
  readonly #runtime: Runtime;
  readonly #toBuilder: (draft: ChartDraft) => GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

  /** @param toBuilder makes a builder that starts from the chart. */
  constructor(
    runtime: Runtime,
    draft: ChartDraft,
    toBuilder: (draft: ChartDraft) => GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder,
  ) {
    super(runtime.gate, CHART_SPEC);
    this.#runtime = runtime;
    this.#toBuilder = toBuilder;
    this.draft = draft;
  }

  getChartId(): number | null {
    return this.draft.origin === null ? null : chartIdOf(this.draft.origin);
  }

  getContainerInfo(): ContainerInfo {
    return new ContainerInfoService(this.#runtime, this.draft.model).self;
  }

  getOptions(): ChartOptions {
    return new ChartOptionsService(this.#runtime, this.draft).self;
  }

  getRanges(): GoogleAppsScript.Spreadsheet.Range[] {
    return this.draft.model.ranges.map((area) => this.#runtime.objects.range(this.draft.sheetId, area));
  }

  modify(): GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder {
    return this.#toBuilder(this.draft);
  }
}
