/** The sidebar over the built add-on itself, on the example, from the page to the sheets. */

import { expect, test } from 'vitest';
import { browserOfFile } from '../browser/browser-of-file.ts';
import { exampleHost } from '../domain/example-host.ts';
import { openSidebar } from './open-sidebar.ts';

const browser = browserOfFile();

test('reads, validates and summarises the schedule the user has open', async () => {
  const host = exampleHost();
  const { page, mishaps } = await openSidebar(browser(), (request) => {
    const { returned, error } = host.call('serverApi', [request], { context: 'sidebar' });
    if (error !== null) throw new Error(error.message);
    return String(returned);
  });
  await page.getByRole('button', { name: 'Validar cronograma', disabled: false }).click();
  await page.getByRole('heading', { name: 'Hallazgos' }).waitFor();
  expect(await page.locator('.counts li').allTextContents()).toEqual(['3 Errores', '6 Advertencias', '35 Avisos']);
  expect(await page.locator('details.group').first().getByRole('listitem').locator('code').allTextContents()).toEqual([
    'AX25',
    'BG40',
    'BN52',
  ]);
  await page.getByRole('button', { name: 'Generar resumen' }).click();
  await page.getByRole('heading', { name: 'Avance' }).waitFor();
  expect(await page.locator('main').textContent()).toContain('0 de 124 semanas');
  expect(host.workbook.sheets.map(({ name }) => name)).toEqual(['Cronograma', 'Responsables', 'Hallazgos', 'Resumen']);
  expect(mishaps).toEqual([]);
});
