/** What must hold of the sidebar in every state: accessible, within its 300 px, and alone with its server. */

import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { browserOfFile } from '../browser/browser-of-file.ts';
import { openSidebar } from './open-sidebar.ts';
import { hostile, serverWith } from './recorded-answers.ts';
import { STATES } from './recorded-states.ts';

const browser = browserOfFile();

/** The body's letters, 13 px, at 16 px. */
const LARGER = `${(16 * 16) / 13}px`;

/** What is folded must hold too. */
async function unfold(page: Page): Promise<void> {
  await page.locator('details').evaluateAll((all) => {
    for (const details of all) details.setAttribute('open', '');
  });
  // What is made only once it is unfolded, or fetched then.
  const unmade = '.group:not(:has(ul)), .big:not(:has(> .stack)), .spinner';
  await expect.poll(() => page.locator(unmade).count()).toBe(0);
  // One answer of each form, and its text field where it has one.
  for (const folded of ['.card [aria-expanded=false]', 'fieldset label:last-of-type input[type=radio]']) {
    await page.locator(folded).evaluateAll((all: HTMLElement[]) => {
      for (const element of all) element.click();
    });
  }
}

const COMMAND_OF: Readonly<Record<string, string>> = { Hallazgos: 'Validar cronograma', Avance: 'Generar resumen' };

test.each(STATES)('$state', async ({ answers, results = [], act }) => {
  const { page, mishaps } = await openSidebar(browser(), serverWith(answers));
  await page.locator('main[aria-busy=false]').waitFor();
  for (const heading of results) {
    await page.getByRole('button', { name: COMMAND_OF[heading] ?? '', disabled: false }).click();
    await page.getByRole('heading', { name: heading }).waitFor();
  }
  if (act === undefined) await unfold(page);
  else await act(page);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => ({ id, where: nodes.map(({ html }) => html) }))).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(300);
  await page.evaluate((size) => {
    document.documentElement.style.fontSize = size;
  }, LARGER);
  expect(await page.evaluate(() => getComputedStyle(document.body).fontSize)).toBe('16px');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(300);
  expect(mishaps).toEqual([]);
});

test('hostile texts stay texts', async () => {
  const { page, mishaps } = await openSidebar(browser(), serverWith(hostile.answers));
  await page.getByRole('button', { name: 'Validar cronograma', disabled: false }).click();
  await page.getByRole('heading', { name: 'Hallazgos' }).waitFor();
  await unfold(page);
  const places = [
    '.sheet strong',
    '.questions legend',
    '.understood .name',
    '.finding code',
    '.finding .sentence',
    '.finding small',
    '.ignored .because',
    '.rule .switch-field',
    '.chain ol p:last-of-type',
    '.day',
  ];
  for (const place of places) expect(await page.locator(place).last().textContent()).toContain(hostile.text);
  await page.getByRole('button', { name: /^Corregir todo/ }).click();
  await page.locator('.changes').waitFor();
  expect(await page.locator('.changes dd').last().textContent()).toContain('</script>&lt;b&gt;');
  expect(await page.locator('img').count()).toBe(0);
  expect(mishaps).toEqual([]);
});
