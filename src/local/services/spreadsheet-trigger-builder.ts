/** SpreadsheetTriggerBuilder: triggers on what happens in the spreadsheet. */

import { installTrigger } from './install-trigger.ts';
import { Exception } from './platform/exception.ts';
import { local, type MethodTable, remote, ServiceObject, type ServiceSpec } from './platform/exposure.ts';
import type { TriggerModel } from './protocol.ts';
import type { Runtime } from './runtime.ts';

type Trigger = GoogleAppsScript.Script.Trigger;
type SpreadsheetBuilder = GoogleAppsScript.Script.SpreadsheetTriggerBuilder;

const SPREADSHEET_METHODS = {
  create: remote(),
  onChange: local(),
  onEdit: local(),
  onFormSubmit: local(),
  onOpen: local(),
} satisfies MethodTable<SpreadsheetBuilder>;

const SPREADSHEET_SPEC: ServiceSpec = {
  qualifiedName: 'ScriptApp.SpreadsheetTriggerBuilder',
  methods: SPREADSHEET_METHODS,
};

/** A trigger on the spreadsheet's events in the making. */
export class SpreadsheetTriggerBuilderService
  extends ServiceObject<SpreadsheetBuilder>
  implements Pick<SpreadsheetBuilder, keyof typeof SPREADSHEET_METHODS>
{
  readonly #runtime: Runtime;
  readonly #handler: string;
  #eventType: Exclude<TriggerModel['eventType'], 'CLOCK'> | null = null;

  constructor(runtime: Runtime, handler: string) {
    super(runtime.gate, SPREADSHEET_SPEC);
    this.#runtime = runtime;
    this.#handler = handler;
  }

  create(): Trigger {
    if (this.#eventType === null) throw new Exception('A spreadsheet trigger needs an event.');
    const { spreadsheetId } = this.#runtime.request;
    return installTrigger(this.#runtime, {
      handler: this.#handler,
      eventType: this.#eventType,
      sourceId: spreadsheetId,
      schedule: {},
    });
  }

  onChange(): SpreadsheetBuilder {
    return this.#on('ON_CHANGE');
  }

  onEdit(): SpreadsheetBuilder {
    return this.#on('ON_EDIT');
  }

  onFormSubmit(): SpreadsheetBuilder {
    return this.#on('ON_FORM_SUBMIT');
  }

  onOpen(): SpreadsheetBuilder {
    return this.#on('ON_OPEN');
  }

  #on(eventType: Exclude<TriggerModel['eventType'], 'CLOCK'>): SpreadsheetBuilder {
    this.#eventType = eventType;
    return this.self;
  }
}
