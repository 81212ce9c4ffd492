/** The local host: a workbook, and a project whose functions can be called on it as Google would. */

import vm from 'node:vm';
import type { OutgoingMail } from '#local/outbox/outgoing-mail.ts';
import type {
  AuthModeName,
  CallContext,
  HostState,
  JsonValue,
  RunRequest,
  TriggerModel,
  TypedEntry,
  TypedOutcome,
  TypedValue,
} from '#local/services/protocol.ts';
import { isTransferable } from '#local/services/transferable.ts';
import type { AreaModel, WorkbookModel } from '#local/workbook/model.ts';
import { createBridge } from './answer-questions.ts';
import { EntryRejected } from './entry-rejected.ts';
import {
  CONSUMER_MAIL_QUOTA,
  DEFAULT_SPREADSHEET_ID,
  DEFAULT_TIME_ZONE,
  type HostOptions,
  TIME_LIMITS,
} from './host-options.ts';
import { type HostRun, refusedRun, summarise } from './host-run.ts';

export type { HostOptions } from './host-options.ts';
export type { HostRun } from './host-run.ts';

import { inTimeZone } from './in-time-zone.ts';
import { loadServices } from './load-services.ts';
import { languageGlobals, serviceGlobals } from './platform-globals.mjs';
import { type Project, runInSandbox } from './sandbox.ts';

/** What started a call. */
export interface CallSettings {
  context: CallContext;
}

/** What is selected. */
export interface HostSelection {
  /** Id of the sheet in front. */
  readonly activeSheet: number;
  /** Selected areas by sheet id, the active one last; a sheet that is absent has A1 selected. */
  readonly areas: Readonly<Record<string, readonly AreaModel[]>>;
}

/** A host. Its state outlives the calls. */
export interface LocalHost {
  /** The workbook as the last call left it, also one that threw half-way. */
  workbook: WorkbookModel;
  /** Installed triggers. */
  readonly triggers: readonly TriggerModel[];
  /** All mails delivered so far. */
  readonly mails: readonly OutgoingMail[];
  /** Recipients that can still be mailed today. */
  readonly mailQuotaLeft: number;
  /** The active sheet and what is selected on each: where the user was taken. */
  readonly selection: HostSelection;
  /**
   * Calls a global function of the bundle.
   *
   * @param args for the sidebar its values; for an event at most one object with fields for the event.
   */
  call(functionName: string, args: JsonValue[], settings: CallSettings): HostRun;
  /**
   * Does what a person does who types or pastes: reads the value as typed in the document's locale, selects the cells, and has the
   * simple trigger `onEdit` run. Installed triggers are left to `call`.
   *
   * @param notation cells in A1 notation; a single value comes into all of them, `''` empties them.
   * @param value a table is pasted at the top left cell.
   * @returns the run of `onEdit`, or null where the bundle has none.
   * @throws EntryRejected where a data validation or a protection forbids it; nothing changes then, and nothing runs.
   */
  type(sheetName: string, notation: string, value: TypedValue | TypedValue[][]): HostRun | null;
}

/** The script of a project that has none. */
const NO_SCRIPT = new vm.Script('');

type EventType = TriggerModel['eventType'];

const SIMPLE_TRIGGERS: Partial<Record<CallContext, EventType>> = { open: 'ON_OPEN', edit: 'ON_EDIT' };

/** Simple triggers run with little permission; the same function, installed as a trigger, with all. */
function authModeOf(options: HostOptions, state: HostState, context: CallContext, functionName: string): AuthModeName {
  const told = options.authModes?.[context];
  if (told !== undefined) return told;
  const event = SIMPLE_TRIGGERS[context];
  const installed = state.triggers.some(({ handler, eventType }) => handler === functionName && eventType === event);
  return event === undefined || installed ? 'FULL' : 'LIMITED';
}

function newState(workbook: WorkbookModel, options: HostOptions): HostState {
  return {
    workbook,
    selection: {},
    currentCells: {},
    triggers: [],
    scriptProperties: {},
    userProperties: {},
    caches: {},
    mailQuotaLeft: options.mailQuota ?? CONSUMER_MAIL_QUOTA,
    idsGiven: 0,
  };
}

class Host implements LocalHost {
  readonly #options: HostOptions;
  readonly #project: Project;
  readonly #mails: OutgoingMail[] = [];
  #state: HostState;

  constructor(workbook: WorkbookModel, options: HostOptions) {
    this.#options = options;
    this.#state = newState(workbook, options);
    this.#project = {
      bundle: new vm.Script(options.bundle, { filename: 'main.js' }),
      services: loadServices(options.services),
    };
  }

  get workbook(): WorkbookModel {
    return this.#state.workbook;
  }

  set workbook(workbook: WorkbookModel) {
    this.#state.workbook = workbook;
  }

  get triggers(): readonly TriggerModel[] {
    return this.#state.triggers;
  }

  get mails(): readonly OutgoingMail[] {
    return this.#mails;
  }

  get mailQuotaLeft(): number {
    return this.#state.mailQuotaLeft;
  }

  get selection(): HostSelection {
    return { activeSheet: this.#state.workbook.activeSheet, areas: this.#state.selection };
  }

  call(functionName: string, args: JsonValue[], { context }: CallSettings): HostRun {
    const illegal = args.findIndex((value) => !isTransferable(value));
    if (illegal >= 0) return refusedRun(`Failed due to illegal value in property: ${illegal}`);
    return this.#run(functionName, args, context).run;
  }

  type(sheetName: string, notation: string, value: TypedValue | TypedValue[][]): HostRun | null {
    const outcome = this.#edit({ sheetName, notation, value });
    if ('rejected' in outcome) throw new EntryRejected(outcome.rejected);
    const { run, isFound } = this.#run('onEdit', [outcome.edit], 'edit');
    return isFound ? run : null;
  }

  /** Makes a person's edit, without the script. */
  #edit(typed: TypedEntry): TypedOutcome {
    const request = { ...this.#request('', [], 'edit'), typed };
    const project = { bundle: NO_SCRIPT, services: this.#project.services };
    const { outcome, state } = inTimeZone(request.timeZone, () =>
      runInSandbox(project, createBridge(this.#options, []), request, TIME_LIMITS.other),
    );
    if (outcome.error !== null) throw new TypeError(outcome.error.message);
    const done = outcome.returned as unknown as TypedOutcome;
    if ('edit' in done) this.#state = state;
    return done;
  }

  #run(functionName: string, args: JsonValue[], context: CallContext): { run: HostRun; isFound: boolean } {
    const options = this.#options;
    const request = this.#request(functionName, args, context);
    const mails: OutgoingMail[] = [];
    const simple = context in SIMPLE_TRIGGERS;
    const limit = options.timeLimit ?? (simple ? TIME_LIMITS.simpleTrigger : TIME_LIMITS.other);
    const result = inTimeZone(request.timeZone, () =>
      runInSandbox(this.#project, createBridge(options, mails), request, limit),
    );
    this.#state = result.state;
    this.#mails.push(...mails);
    return { run: summarise(result, mails), isFound: result.isFound };
  }

  #request(functionName: string, args: JsonValue[], context: CallContext): RunRequest {
    const options = this.#options;
    return {
      functionName,
      args,
      typed: null,
      context,
      authMode: authModeOf(options, this.#state, context, functionName),
      userEmail: options.userEmail ?? '',
      spreadsheetId: options.spreadsheetId ?? DEFAULT_SPREADSHEET_ID,
      spreadsheetUrl: options.spreadsheetUrl ?? '',
      timeZone: options.timeZone ?? DEFAULT_TIME_ZONE,
      html: options.html ?? {},
      failAtCall: options.failAtCall ?? null,
      lockBusy: options.lockBusy ?? false,
      idSeed: options.idSeed ?? null,
      globals: { language: languageGlobals, services: serviceGlobals },
      state: this.#state,
    };
  }
}

/**
 * A host for a workbook. The model that is given is not changed; `host.workbook` holds the state after each call.
 *
 * @throws SyntaxError where the bundle does not parse.
 */
export function createHost(workbook: WorkbookModel, options: HostOptions): LocalHost {
  return new Host(workbook, options);
}
