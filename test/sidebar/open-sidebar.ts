/** Opens the built sidebar as Google Sheets would: 300 px wide, and cut off from everything but its server. */

import type { Browser, Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { buildSidebarPage } from '../../src/sidebar/build-page.mjs';
import { installScriptRun, type ServerFunction } from '../browser/script-run.ts';

const ADDRESS = 'https://sidebar.example/';
const html = buildSidebarPage();

/** An open sidebar. */
interface OpenSidebar {
  readonly page: Page;
  /** Errors the page did not catch, and addresses it asked for besides its own. */
  readonly mishaps: readonly string[];
}

/** Opens it in a browser window of its own, which is closed with the test; `deviceScaleFactor` is that of its screen. */
export async function openSidebar(
  browser: Browser,
  server: ServerFunction,
  deviceScaleFactor = 1,
): Promise<OpenSidebar> {
  const viewport = { width: 300, height: 700 };
  const context = await browser.newContext({ viewport, deviceScaleFactor, locale: 'es-CO' });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const mishaps: string[] = [];
  const body = await html;
  page.on('pageerror', (error) => mishaps.push(error.message));
  page.on('dialog', (dialog) => {
    mishaps.push(dialog.message());
    return dialog.dismiss();
  });
  await page.route('**/*', (route) => {
    const address = route.request().url();
    if (address === ADDRESS) return route.fulfill({ body, contentType: 'text/html; charset=utf-8' });
    mishaps.push(address);
    return route.abort();
  });
  await installScriptRun(page, server);
  await page.goto(ADDRESS);
  return { page, mishaps };
}
