/** The pictures of docs/lectura.md and docs/validacion.md show what there is today; `npm run pictures` makes them anew. */

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { browserOfFile } from '../browser/browser-of-file.ts';
import { exampleHost } from '../domain/example-host.ts';
import { openSidebar } from '../sidebar/open-sidebar.ts';
import { compactPng } from './compact-png.ts';
import { PICTURES } from './picture-list.ts';
import { picturePage } from './picture-page.ts';
import { scenarioSheet } from './scenario-sheets.ts';
import { validationViews } from './validation-views.ts';

const IMAGES = 'docs/img';
/** What each picture was made of. */
const RECORD = `${IMAGES}/lectura.json`;
const LARGEST = 110 * 1024;
/** Sharp on fine screens too. */
const SCALE = 2;
/** Of the part of the sidebar that is shown. */
const PANEL_HEIGHT = 620;
/** Of the beginning of its list of what was understood. */
const LIST_HEIGHT = 333;
const MAKING = process.env.MODE === 'pictures';

const pages = PICTURES.map((picture) => ({ picture, page: picturePage(picture, scenarioSheet(picture.scenario)) }));
/** Views of the sidebar beside each other. */
function panelPage(views: readonly Buffer[]): string {
  const images = views.map((view) => `<img src="data:image/png;base64,${view.toString('base64')}">`);
  return `<style>main{display:inline-flex;align-items:start;gap:16px;padding:8px}img{width:300px;border:1px solid #c7cbd1}</style><main>${images.join('')}</main>`;
}

const digestOf = (page: string): string => createHash('sha256').update(page).digest('hex').slice(0, 16);

describe.runIf(MAKING)('making', () => {
  const browser = browserOfFile();

  it.each(pages)('$picture.name', async ({ picture, page: html }) => {
    const context = await browser().newContext({ viewport: { width: 1600, height: 1000 }, deviceScaleFactor: SCALE });
    const page = await context.newPage();
    await page.setContent(html);
    const image = await page.locator('main').screenshot();
    writeFileSync(`${IMAGES}/lectura-${picture.name}.png`, compactPng(image));
    await context.close();
  });

  it('the sidebar', async () => {
    const host = exampleHost();
    const server = (request: string): string =>
      String(host.call('serverApi', [request], { context: 'sidebar' }).returned);
    const { page: sidebar } = await openSidebar(browser(), server, SCALE);
    await sidebar.locator('.questions').waitFor();
    await sidebar.setViewportSize({ width: 300, height: PANEL_HEIGHT });
    const asking = await sidebar.screenshot();
    await sidebar.getByText('Lo que entendí').click();
    await sidebar.locator('.understood').evaluate((section) => section.scrollIntoView());
    const list = await sidebar.screenshot({ clip: { x: 0, y: 0, width: 300, height: LIST_HEIGHT } });
    const page = await sidebar.context().newPage();
    await page.setViewportSize({ width: 700, height: PANEL_HEIGHT + 100 });
    await page.setContent(panelPage([asking, list]));
    const image = await page.locator('main').screenshot();
    writeFileSync(`${IMAGES}/lectura-panel.png`, compactPng(image));
  });

  it('the sidebar after a validation', async () => {
    const views = await validationViews(browser(), SCALE);
    const context = await browser().newContext({ viewport: { width: 1100, height: 900 }, deviceScaleFactor: SCALE });
    const page = await context.newPage();
    await page.setContent(panelPage(views));
    const image = await page.locator('main').screenshot();
    writeFileSync(`${IMAGES}/validacion-panel.png`, compactPng(image));
    await context.close();
  });

  it('writes down what they were made of', () => {
    const digests = Object.fromEntries(pages.map(({ picture, page }) => [picture.name, digestOf(page)]));
    writeFileSync(RECORD, `${JSON.stringify(digests, null, 2)}\n`);
  });
});

describe.skipIf(MAKING)('the picture', () => {
  it.each(pages)('$picture.name shows what is read today', ({ picture, page }) => {
    const made: Record<string, string> = JSON.parse(readFileSync(RECORD, 'utf8'));
    expect(digestOf(page), 'run npm run pictures').toBe(made[picture.name]);
  });

  it.each(readdirSync(IMAGES).filter((file) => /^(lectura|validacion)-/.test(file)))('%s is small', (file) => {
    expect(statSync(`${IMAGES}/${file}`).size).toBeLessThanOrEqual(LARGEST);
  });
});
