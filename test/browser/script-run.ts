/** google.script.run as HtmlService gives it to a page, in front of any function that answers. */

import type { Page } from 'playwright-core';

/** What stands behind: the add-on's global `serverApi`, or something that answers like it. */
export type ServerFunction = (request: string) => string | Promise<string>;

/**
 * Gives the page a google.script.run with the one function `serverApi`. Call it before the page is opened. As on the
 * platform, calls return at once, a rejection goes to the failure handler, and only what survives JSON gets through
 * (here: only text, which is all that this project sends).
 */
export async function installScriptRun(page: Page, server: ServerFunction): Promise<void> {
  await page.exposeFunction('answerScriptRun', (request: unknown) => {
    if (typeof request !== 'string') throw new Error('The sidebar sends JSON text only.');
    return server(request);
  });
  await page.addInitScript(defineScriptRun);
}

/** Runs inside the page. */
function defineScriptRun(): void {
  type Handler = (value: unknown) => void;
  const { answerScriptRun } = globalThis as unknown as { answerScriptRun: (request: unknown) => Promise<unknown> };
  const runner = (onSuccess?: Handler, onFailure?: Handler) => ({
    withSuccessHandler: (handler: Handler) => runner(handler, onFailure),
    withFailureHandler: (handler: Handler) => runner(onSuccess, handler),
    serverApi: (request: unknown): void => {
      answerScriptRun(request).then(onSuccess, onFailure);
    },
  });
  Object.assign(globalThis, { google: { script: { run: runner() } } });
}
