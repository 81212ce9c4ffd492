/**
 * The services, installed into the realm they are evaluated in.
 * Bundled into one script, `build/services.js`, whose value is this module's exports.
 */

import { createLogs } from './base/console.ts';
import { HtmlServiceService } from './base/html-service.ts';
import { SessionService } from './base/session.ts';
import { UiService } from './base/ui.ts';
import { UtilitiesService } from './base/utilities.ts';
import { CacheServiceService } from './cache-service.ts';
import { StylePool } from './grid/style-pool.ts';
import { LockServiceService } from './lock-service.ts';
import { MailAppService } from './mail-app.ts';
import { Clock, installClock } from './platform/clock.ts';
import { expose, type Gate } from './platform/exposure.ts';
import { RunGate } from './platform/gate.ts';
import { HostLink } from './platform/host.ts';
import { Journal } from './platform/journal.ts';
import { PropertiesServiceService } from './properties-service.ts';
import type { Bridge, RunRequest, SandboxRun } from './protocol.ts';
import { FunctionCall } from './run-function.ts';
import { isCallable, type Runtime } from './runtime.ts';
import { ScriptAppService } from './script-app.ts';
import { exposeCharts } from './spreadsheet/charts.ts';
import { RangeService } from './spreadsheet/range.ts';
import { RangeListService } from './spreadsheet/range-list.ts';
import { SheetService } from './spreadsheet/sheet.ts';
import { SpreadsheetService } from './spreadsheet/spreadsheet.ts';
import { SpreadsheetAppService } from './spreadsheet/spreadsheet-app.ts';

function createRuntime(global: object, bridge: Bridge, request: RunRequest): { runtime: Runtime; journal: Journal } {
  const journal = new Journal();
  const host = new HostLink(bridge);
  const runtime: Runtime = {
    global,
    request,
    state: request.state,
    host,
    journal,
    gate: new RunGate(request, journal, host),
    clock: new Clock(host, journal),
    styles: new StylePool(request.state.workbook.styles),
    locks: new Set(),
    objects: {
      spreadsheet: () => new SpreadsheetService(runtime).self,
      sheet: (sheetId) => new SheetService(runtime, sheetId).self,
      range: (sheetId, area) => new RangeService(runtime, sheetId, area).self,
      rangeList: (sheetId, areas) => new RangeListService(runtime, sheetId, areas).self,
      ui: () => new UiService(runtime).self,
    },
  };
  return { runtime, journal };
}

/** A service of the platform that this host does not have: present, but every use of it throws. */
function absentService(gate: Gate, name: string): object {
  return expose<object>(gate, { qualifiedName: name, methods: {} }, {});
}

function implementedServices(runtime: Runtime): Record<string, object> {
  return {
    CacheService: new CacheServiceService(runtime).self,
    Charts: exposeCharts(runtime.gate),
    HtmlService: new HtmlServiceService(runtime).self,
    LockService: new LockServiceService(runtime).self,
    MailApp: new MailAppService(runtime).self,
    PropertiesService: new PropertiesServiceService(runtime).self,
    ScriptApp: new ScriptAppService(runtime).self,
    Session: new SessionService(runtime).self,
    SpreadsheetApp: new SpreadsheetAppService(runtime).self,
    Utilities: new UtilitiesService(runtime).self,
    ...createLogs(runtime.journal, () => runtime.clock.now()),
  };
}

/**
 * Turns the realm into that of an Apps Script project: takes away what the platform lacks, sets the clock, defines the services.
 *
 * @param global the realm's global object.
 * @param bridge the one host function; it stays with the services and is never visible to the script.
 * @param requestJson JSON of a {@link RunRequest}.
 * @returns the handle on the run; the script's own code is to be evaluated between this and `start`.
 */
export function install(global: typeof globalThis, bridge: Bridge, requestJson: string): SandboxRun {
  const request = JSON.parse(requestJson) as RunRequest;
  const { runtime, journal } = createRuntime(global, bridge, request);
  const allowed = new Set(request.globals.language);
  for (const name of Object.getOwnPropertyNames(global)) {
    if (!allowed.has(name)) Reflect.deleteProperty(global, name);
  }
  installClock(global, runtime.clock);
  const services = implementedServices(runtime);
  for (const name of new Set([...request.globals.services, ...Object.keys(services)])) {
    const value = services[name] ?? absentService(runtime.gate, name);
    Object.defineProperty(global, name, { value, writable: true, configurable: true, enumerable: false });
  }
  const call = new FunctionCall(runtime);
  return {
    start: () => call.start(),
    outcome: () => JSON.stringify(call.outcome),
    isFound: () => isCallable(runtime, request.functionName),
    journal: () => JSON.stringify(journal),
    state: () => JSON.stringify(runtime.state),
  };
}
