/** "Generar resumen" in the sidebar. */

import { expect, test } from 'vitest';
import { browserOfFile } from '../browser/browser-of-file.ts';
import { openSidebar } from './open-sidebar.ts';
import { reading, serverWith, summary } from './recorded-answers.ts';
import { validation } from './recorded-validations.ts';

const browser = browserOfFile();

test('shows the progress as a bar and in figures, and leaves the findings where they are', async () => {
  const { page } = await openSidebar(browser(), serverWith({ leer: reading, validar: validation, resumen: summary }));
  await page.getByRole('button', { name: 'Validar cronograma', disabled: false }).click();
  await page.getByRole('heading', { name: 'Hallazgos' }).waitFor();
  await page.getByRole('button', { name: 'Generar resumen', disabled: false }).click();
  const section = page.getByRole('region', { name: 'Avance' });
  await section.waitFor();
  const bar = section.getByRole('progressbar', { name: 'Semanas ejecutadas' });
  expect(await bar.evaluate((element: HTMLProgressElement) => element.position)).toBeCloseTo(450 / 1342);
  expect(await section.locator('strong').textContent()).toBe('34 %');
  expect(await section.locator('dd').allTextContents()).toEqual(['450 de 1.342', '640', '7']);
  expect(await section.textContent()).toContain('Avance al 15 de agosto de 2025');
  expect(await page.getByRole('heading', { name: 'Hallazgos' }).isVisible()).toBe(true);
});

test('can be used with the keyboard alone, and the focus stays where it was', async () => {
  const { page } = await openSidebar(browser(), serverWith({ leer: reading, resumen: summary }));
  await page.getByRole('button', { name: 'Generar resumen', disabled: false }).waitFor();
  const focused = () => page.evaluate(() => document.activeElement?.textContent);
  await page.keyboard.press('Tab');
  expect(await focused()).toBe('Volver a leer');
  await page.keyboard.press('Tab');
  expect(await focused()).toContain('Lo que entendí');
  await page.keyboard.press('Tab');
  expect(await focused()).toBe('Validar cronograma');
  await page.keyboard.press('Tab');
  const outline = await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle);
  expect(outline).toBe('solid');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Avance' }).waitFor();
  expect(await focused()).toBe('Generar resumen');
});
