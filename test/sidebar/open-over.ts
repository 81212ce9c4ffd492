/** The sidebar over the built add-on itself. */

import type { Browser } from 'playwright-core';
import type { LocalHost } from '#local/host/local-host.ts';
import { openSidebar } from './open-sidebar.ts';

/** Opens it on the host's workbook, as Google would: a failed call comes back as an error. */
export function openOver(browser: Browser, host: LocalHost): ReturnType<typeof openSidebar> {
  return openSidebar(browser, (request) => {
    const { returned, error } = host.call('serverApi', [request], { context: 'sidebar' });
    if (error !== null) throw new Error(error.message);
    return String(returned);
  });
}
