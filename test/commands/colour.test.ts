/** Colouring a sheet that does not let itself be coloured changes nothing. */

import { expect, it } from 'vitest';
import type { HostRun, LocalHost } from '#local/host/local-host.ts';
import { exampleHost } from '../domain/example-host.ts';
import { visibleSheets } from '../domain/visible-sheets.ts';

function ask(host: LocalHost, command: string): { readonly refusal?: { readonly code: string } } {
  const run: HostRun = host.call('serverApi', [JSON.stringify({ command, input: {} })], { context: 'sidebar' });
  return JSON.parse(String(run.returned));
}

/** The example adopted and coloured, its sheet then protected. */
function protectedHost(commands: readonly string[]): LocalHost {
  const host = exampleHost();
  for (const command of commands) ask(host, command);
  for (const sheet of host.workbook.sheets) sheet.isProtected = sheet.name === 'Cronograma';
  return host;
}

it.each([
  ['colorear', ['adoptar']],
  ['quitar-colores', ['adoptar', 'colorear']],
] as const)('%s is refused on a protected sheet', (command, before) => {
  const host = protectedHost(before);
  const sheets = visibleSheets(host.workbook);
  expect(ask(host, command).refusal?.code).toBe('not-written');
  expect(visibleSheets(host.workbook)).toEqual(sheets);
});
