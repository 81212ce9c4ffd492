/** The pictures of docs/lectura.md show what the reader understands today; `npm run pictures` makes them anew. */

import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { browserOfFile } from '../browser/browser-of-file.ts';
import { compactPng } from './compact-png.ts';
import { PICTURES } from './picture-list.ts';
import { picturePage } from './picture-page.ts';
import { scenarioSheet } from './scenario-sheets.ts';

const IMAGES = 'docs/img';
/** What each picture was made of. */
const RECORD = `${IMAGES}/lectura.json`;
const LARGEST = 60 * 1024;
/** Sharp on fine screens too. */
const SCALE = 2;
const MAKING = process.env.MODE === 'pictures';

const pages = PICTURES.map((picture) => ({ picture, page: picturePage(picture, scenarioSheet(picture.scenario)) }));
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

  it('writes down what they were made of', () => {
    const digests = Object.fromEntries(pages.map(({ picture, page }) => [picture.name, digestOf(page)]));
    writeFileSync(RECORD, `${JSON.stringify(digests, null, 2)}\n`);
  });
});

describe.skipIf(MAKING)('the picture', () => {
  it.each(pages)('$picture.name shows what is read today', ({ picture, page }) => {
    const made: Record<string, string> = JSON.parse(readFileSync(RECORD, 'utf8'));
    expect(digestOf(page), 'run npm run pictures').toBe(made[picture.name]);
    expect(readFileSync(`${IMAGES}/lectura-${picture.name}.png`).length).toBeLessThanOrEqual(LARGEST);
  });
});
