/** What crosses the border between the host and the sandbox. Everything here is JSON; only strings are ever passed. */

import type { OutgoingMail } from '#local/outbox/outgoing-mail.ts';
import type { AreaModel, WorkbookModel } from '#local/workbook/model.ts';

/** Any JSON value. */
export type JsonValue = string | number | boolean | null | JsonValue[] | { [key: string]: JsonValue };

/** What started a run: it decides which event the function gets and whether there is a user interface. */
export type CallContext = 'menu' | 'sidebar' | 'trigger' | 'open' | 'edit';

/** How much the script may do (`ScriptApp.AuthMode`). */
export type AuthModeName = 'NONE' | 'LIMITED' | 'FULL';

/** An installed trigger. */
export interface TriggerModel {
  id: string;
  handler: string;
  eventType: 'CLOCK' | 'ON_OPEN' | 'ON_EDIT' | 'ON_CHANGE' | 'ON_FORM_SUBMIT';
  /** Id of the spreadsheet; null for a clock trigger. */
  sourceId: string | null;
  /** How a clock trigger recurs, by the names of the builder's methods: `{everyWeeks: 1, onWeekDay: 'MONDAY', atHour: 7}`. */
  schedule: Record<string, string | number>;
}

/** A cached value and the instant (milliseconds) at which it is gone. */
export interface CacheEntry {
  value: string;
  expires: number;
}

/** All that outlives a run. */
export interface HostState {
  workbook: WorkbookModel;
  /** Selected areas by sheet id; a sheet that is absent has A1 selected. */
  selection: Record<string, AreaModel[]>;
  /** By sheet id, where the current cell is not the top left one of the last selected area. */
  currentCells: Record<string, { row: number; column: number }>;
  triggers: TriggerModel[];
  scriptProperties: Record<string, string>;
  userProperties: Record<string, string>;
  /** By kind of cache (document, script, user). */
  caches: Record<string, Record<string, CacheEntry>>;
  /** Recipients that can still be mailed today. */
  mailQuotaLeft: number;
  /** Ids given out so far, so that the next differ. */
  idsGiven: number;
}

/** What a person puts into a cell. */
export type TypedValue = string | number | boolean;

/** A person's edit: one value typed into all cells of an area, or a table pasted at its top left cell. */
export interface TypedEntry {
  sheetName: string;
  /** A1 notation. */
  notation: string;
  value: TypedValue | TypedValue[][];
}

/** What came of a person's edit: the fields of the edit event, or the text of the dialog that rejected it. */
export type TypedOutcome = { edit: { range: string; value?: string; oldValue?: string } } | { rejected: string };

/** What the sandbox needs to know for one run. */
export interface RunRequest {
  functionName: string;
  args: JsonValue[];
  /** An edit to be made instead of the call; null for none. */
  typed: TypedEntry | null;
  context: CallContext;
  authMode: AuthModeName;
  /** `''`: the user's identity is not available. */
  userEmail: string;
  spreadsheetId: string;
  /** `''` for a workbook without an address on the web. */
  spreadsheetUrl: string;
  /** IANA name of the script's and the spreadsheet's time zone. */
  timeZone: string;
  /** Other files of the project by name, without extension. */
  html: Record<string, string>;
  /** Which travelling call fails with the platform's `Service error`; null for none. */
  failAtCall: number | null;
  /** Whether another execution holds the locks. */
  lockBusy: boolean;
  /** Prefix that makes ids reproducible; null for random ids. */
  idSeed: string | null;
  /** Globals that Apps Script has; every other one is taken away. */
  globals: { language: string[]; services: string[] };
  state: HostState;
}

/** How often a method was called. */
export interface CallCount {
  /** `Class.method`. */
  method: string;
  count: number;
}

/** A dialog that waited for the user, and the answer it got. */
export interface DialogRecord {
  kind: 'alert' | 'prompt';
  title: string;
  prompt: string;
  buttons: string;
  answer: DialogAnswer;
}

/** Which button was pressed and, in a prompt, what was typed. */
export interface DialogAnswer {
  button: 'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE';
  text: string;
}

/** What a dialog asks, before there is an answer. */
export type DialogQuestion = Omit<DialogRecord, 'answer'>;

/** A page that was shown. */
export interface PageRecord {
  kind: 'sidebar' | 'modal' | 'modeless';
  title: string;
  content: string;
  width: number | null;
  height: number | null;
}

/** A message in the corner of the window. */
export interface ToastRecord {
  message: string;
  title: string;
  /** Seconds; null: until it is closed. */
  seconds: number | null;
}

/** An entry of a menu. */
export type MenuItemRecord =
  | { kind: 'item'; caption: string; functionName: string }
  | { kind: 'separator' }
  | { kind: 'menu'; caption: string; items: MenuItemRecord[] };

/** A menu added to the window. */
export interface MenuRecord {
  caption: string;
  items: MenuItemRecord[];
}

/** A line of the execution log. */
export interface LogRecord {
  level: 'log' | 'info' | 'warn' | 'error';
  message: string;
}

/** What a function threw. */
export interface RunError {
  name: string;
  message: string;
  stack: string;
}

/** All that a run did and showed, as the sandbox tells it. */
export interface RunJournal {
  travelling: CallCount[];
  local: CallCount[];
  /** Milliseconds spent in Utilities.sleep and waiting for locks; the clock moved on, nobody waited. */
  slept: number;
  dialogs: DialogRecord[];
  pages: PageRecord[];
  toasts: ToastRecord[];
  menus: MenuRecord[];
  logs: LogRecord[];
  /** Parts of the platform that were asked for and are not implemented, even where the script caught the error. */
  notImplemented: string[];
}

/** How a run ended. */
export interface RunOutcome {
  returned: JsonValue;
  error: RunError | null;
}

/** What the services ask of the host while a run is under way. */
export type HostQuestion =
  | { ask: 'now' }
  | { ask: 'travel' }
  | { ask: 'deliver'; mail: OutgoingMail }
  | { ask: 'dialog'; dialog: DialogQuestion }
  /** `data` and `key` in base64, the answer too. */
  | { ask: 'digest'; algorithm: string; data: string; key: string | null }
  | { ask: 'random' };

/** The one host function in the sandbox: takes a {@link HostQuestion}, gives `{"value": …}` or `{"error": "…"}`; never throws. */
export type Bridge = (question: string) => string;

/** The sandbox's handle on a run. */
export interface SandboxRun {
  /** Runs the function that was asked for. To be called from a script, so that the time limit applies. */
  start(): void;
  /** JSON of {@link RunOutcome}; to be read when the microtasks are done. */
  outcome(): string;
  /** Whether the script has the function that was asked for. */
  isFound(): boolean;
  /** JSON of {@link RunJournal}. */
  journal(): string;
  /** JSON of {@link HostState}. */
  state(): string;
}
