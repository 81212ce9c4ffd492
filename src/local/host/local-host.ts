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
} from '#local/services/protocol.ts';
import { isTransferable } from '#local/services/transferable.ts';
import type { WorkbookModel } from '#local/workbook/model.ts';
import { createBridge } from './answer-questions.ts';
import {
  CONSUMER_MAIL_QUOTA,
  DEFAULT_SPREADSHEET_ID,
  DEFAULT_TIME_ZONE,
  type HostOptions,
  TIME_LIMITS,
} from './host-options.ts';
import type { HostRun } from './host-run.ts';

export type { HostOptions } from './host-options.ts';
export type { HostRun } from './host-run.ts';

import { inTimeZone } from './in-time-zone.ts';
import { loadServices } from './load-services.ts';
import { languageGlobals, serviceGlobals } from './platform-globals.mjs';
import { type Project, runInSandbox, type SandboxResult } from './sandbox.ts';

/** What started a call. */
export interface CallSettings {
  context: CallContext;
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
  /**
   * Calls a global function of the bundle.
   *
   * @param args for the sidebar its values; for an event at most one object with fields for the event.
   */
  call(functionName: string, args: JsonValue[], settings: CallSettings): HostRun;
}

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
    triggers: [],
    scriptProperties: {},
    userProperties: {},
    caches: {},
    mailQuotaLeft: options.mailQuota ?? CONSUMER_MAIL_QUOTA,
    idsGiven: 0,
  };
}

function summarise({ outcome, journal }: SandboxResult, mails: OutgoingMail[]): HostRun {
  const { travelling, local, ...shown } = journal;
  return {
    ...outcome,
    ...shown,
    calls: { travelling, local, total: travelling.reduce((sum, { count }) => sum + count, 0) },
    sidebar: shown.pages.filter(({ kind }) => kind === 'sidebar').at(-1) ?? null,
    mails,
  };
}

/** The platform's own page script refuses to send what cannot be sent: the call never reaches the server. */
function refusedRun(message: string): HostRun {
  return {
    returned: null,
    error: { name: 'TypeError', message, stack: '' },
    calls: { travelling: [], local: [], total: 0 },
    slept: 0,
    dialogs: [],
    pages: [],
    toasts: [],
    menus: [],
    logs: [],
    notImplemented: [],
    sidebar: null,
    mails: [],
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

  call(functionName: string, args: JsonValue[], { context }: CallSettings): HostRun {
    const options = this.#options;
    const illegal = args.findIndex((value) => !isTransferable(value));
    if (illegal >= 0) return refusedRun(`Failed due to illegal value in property: ${illegal}`);
    const request = this.#request(functionName, args, context);
    const mails: OutgoingMail[] = [];
    const simple = context in SIMPLE_TRIGGERS;
    const limit = options.timeLimit ?? (simple ? TIME_LIMITS.simpleTrigger : TIME_LIMITS.other);
    const result = inTimeZone(request.timeZone, () =>
      runInSandbox(this.#project, createBridge(options, mails), request, limit),
    );
    this.#state = result.state;
    this.#mails.push(...mails);
    return summarise(result, mails);
  }

  #request(functionName: string, args: JsonValue[], context: CallContext): RunRequest {
    const options = this.#options;
    return {
      functionName,
      args,
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
