/** TriggerBuilder: chooses what sets a new trigger off. */

import { ClockTriggerBuilderService } from './clock-trigger-builder.ts';
import { Exception } from './platform/exception.ts';
import { local, type MethodTable, ServiceObject, type ServiceSpec } from './platform/exposure.ts';
import type { Runtime } from './runtime.ts';
import { SpreadsheetTriggerBuilderService } from './spreadsheet-trigger-builder.ts';

type TriggerBuilder = GoogleAppsScript.Script.TriggerBuilder;
type ClockBuilder = GoogleAppsScript.Script.ClockTriggerBuilder;
type SpreadsheetBuilder = GoogleAppsScript.Script.SpreadsheetTriggerBuilder;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const METHODS = {
  forSpreadsheet: local('Spreadsheet', 'String'),
  timeBased: local(),
} satisfies MethodTable<TriggerBuilder>;

const SPEC: ServiceSpec = { qualifiedName: 'ScriptApp.TriggerBuilder', methods: METHODS };

/** A trigger in the making, of a kind not yet chosen. */
export class TriggerBuilderService
  extends ServiceObject<TriggerBuilder>
  implements Pick<TriggerBuilder, keyof typeof METHODS>
{
  readonly #runtime: Runtime;
  readonly #handler: string;

  constructor(runtime: Runtime, handler: string) {
    super(runtime.gate, SPEC);
    this.#runtime = runtime;
    this.#handler = handler;
  }

  forSpreadsheet(spreadsheet: Spreadsheet | string): SpreadsheetBuilder {
    const { spreadsheetId } = this.#runtime.request;
    if (typeof spreadsheet === 'string' && spreadsheet !== spreadsheetId) {
      throw new Exception(`No item with the given ID could be found: ${spreadsheet}`);
    }
    return new SpreadsheetTriggerBuilderService(this.#runtime, this.#handler).self;
  }

  timeBased(): ClockBuilder {
    return new ClockTriggerBuilderService(this.#runtime, this.#handler).self;
  }
}
