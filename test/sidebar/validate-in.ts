/** A sidebar in which the schedule was validated, with a note of what the server is asked afterwards. */

import type { Browser, Page } from 'playwright-core';
import { openSidebar } from './open-sidebar.ts';
import { type Answers, reading, serverWith } from './recorded-answers.ts';
import { validation } from './recorded-validations.ts';

/** A request as the page sends it. */
export interface SentRequest {
  readonly command: string;
  readonly input: unknown;
}

/** The page at its findings, and everything it asked the server for since. */
export interface ValidatedSidebar {
  readonly page: Page;
  readonly sent: SentRequest[];
  readonly mishaps: readonly string[];
}

/** Opens it over these answers; `answers` may change under way. */
export async function validateIn(browser: Browser, answers: Answers): Promise<ValidatedSidebar> {
  const sent: SentRequest[] = [];
  const { page, mishaps } = await openSidebar(browser, (request) => {
    sent.push(JSON.parse(request) as SentRequest);
    return serverWith({ leer: reading, validar: validation, ...answers })(request);
  });
  await page.getByRole('button', { name: 'Validar cronograma', disabled: false }).click();
  await page.getByRole('heading', { name: 'Hallazgos' }).waitFor();
  await page.locator('main[aria-busy=false]').waitFor();
  sent.length = 0;
  return { page, sent, mishaps };
}

/** What has the focus, in the words that are seen. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    return element === document.body || !(element instanceof HTMLElement) ? '' : element.innerText;
  });
}
