/** Small scripts run in the host, and tables of them. */

import { describe, expect, it } from 'vitest';
import type { HostOptions } from '#local/host/host-options.ts';
import { createHost, type HostRun, type LocalHost } from '#local/host/local-host.ts';
import type { CallContext, JsonValue } from '#local/services/protocol.ts';
import type { WorkbookModel } from '#local/workbook/model.ts';
import { SERVICES } from '../host/built-services.ts';
import { sheetModel, workbookModel } from '../host/workbook-builder.ts';

/** Where a script runs. */
export interface World {
  readonly workbook?: WorkbookModel;
  readonly options?: Partial<HostOptions>;
  readonly context?: CallContext;
  readonly args?: JsonValue[];
}

/** Saturday 1 March 2025, 10:00 in Bogotá. */
export const NOW = new Date('2025-03-01T15:00:00Z');

/**
 * Runs the body of a function with `book`, `sheet` (the active one) and `cells('A1:B2')` at hand.
 * Every `function` at the start of a line stands outside, as a global of the bundle.
 */
export function runScript(body: string, world: World = {}): { run: HostRun; host: LocalHost } {
  const globals = body.match(/^function .*$/gm) ?? [];
  const inside = body.replace(/^function .*$/gm, '');
  const bundle = `${globals.join('\n')}
function main(argument) {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = book.getActiveSheet();
  const cells = (notation) => sheet.getRange(notation);
  ${inside}
}`;
  const workbook = world.workbook ?? workbookModel([sheetModel(1, 'Hoja 1')]);
  const host = createHost(workbook, {
    services: SERVICES,
    bundle,
    now: NOW,
    userEmail: 'ana@entidad.example',
    ...world.options,
  });
  const run = host.call('main', world.args ?? [], { context: world.context ?? 'sidebar' });
  return { run, host };
}

/** What a script returns; throws what it threw. */
export function resultOf(body: string, world: World = {}): JsonValue {
  const { run } = runScript(body, world);
  if (run.error !== null) throw new Error(`${run.error.name}: ${run.error.message}`);
  return run.returned;
}

/** Name, body, and what it gives; an {@link Error} where it throws one with that message. */
export type Scenario = readonly [name: string, body: string, expected: unknown];

/** A table of scripts, each in a world of its own. */
export function scenarios(title: string, list: readonly Scenario[], world: () => World = () => ({})): void {
  describe(title, () => {
    it.each(list)('%s', (_name, body, expected) => {
      if (expected instanceof Error) expect(() => resultOf(body, world())).toThrow(expected.message);
      else expect(resultOf(body, world())).toEqual(expected);
    });
  });
}

/** The expectation that a script throws the platform's error with this text. */
export function refusal(message: string): Error {
  return new Error(`Exception: ${message}`);
}

/** The expectation that a script meets a gap of the host. */
export function gap(what: string): Error {
  return new Error(`not implemented in the local host: ${what}`);
}
