/** What every service object shares during one run. */

import type { AreaModel } from '#local/workbook/model.ts';
import type { StylePool } from './grid/style-pool.ts';
import type { Clock } from './platform/clock.ts';
import type { Gate } from './platform/exposure.ts';
import type { HostLink } from './platform/host.ts';
import type { Journal } from './platform/journal.ts';
import type { HostState, RunRequest } from './protocol.ts';

/** Makes the objects that refer to one another, so that their classes need not. */
export interface SpreadsheetObjects {
  spreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet;
  sheet(sheetId: number): GoogleAppsScript.Spreadsheet.Sheet;
  range(sheetId: number, area: AreaModel): GoogleAppsScript.Spreadsheet.Range;
  rangeList(sheetId: number, areas: readonly AreaModel[]): GoogleAppsScript.Spreadsheet.RangeList;
  ui(): GoogleAppsScript.Base.Ui;
}

/** The run's shared parts. */
export interface Runtime {
  /** The script's global object. */
  readonly global: object;
  readonly request: RunRequest;
  readonly state: HostState;
  readonly host: HostLink;
  readonly journal: Journal;
  readonly gate: Gate;
  readonly clock: Clock;
  readonly styles: StylePool;
  /** Locks this run holds, by kind. */
  readonly locks: Set<string>;
  readonly objects: SpreadsheetObjects;
}

/** Whether the script declares a function that the platform may call: global, and not private by a final `_`. */
export function isCallable({ global, request }: Runtime, functionName: string): boolean {
  const declared =
    !request.globals.language.includes(functionName) && typeof Reflect.get(global, functionName) === 'function';
  return declared && !functionName.endsWith('_');
}
