/** The example opened in the local host, as Google would open it with the built add-on installed. */

import { readFileSync } from 'node:fs';
import { loadAddOn } from '#local/host/load-add-on.ts';
import { createHost, type HostOptions, type LocalHost } from '#local/host/local-host.ts';
import { openWorkbook } from '#local/workbook/open-workbook.ts';
import { EXAMPLE } from './terminal.ts';

/** The day on which the tests look at the example. */
export const TODAY = '2025-08-15';

/** A fresh host; options override the clock and the user. */
export function exampleHost(options: Partial<HostOptions> = {}): LocalHost {
  const { model } = openWorkbook(readFileSync(EXAMPLE), 'cronograma-2025');
  return createHost(model, {
    ...loadAddOn(process.cwd()),
    now: new Date(`${TODAY}T09:00:00-05:00`),
    userEmail: 'planeacion@alcaldia.example',
    ...options,
  });
}
