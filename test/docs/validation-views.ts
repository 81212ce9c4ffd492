/** Views of the sidebar after the example was validated: the findings, the corrections before they are made, the rules. */

import type { Browser, Locator } from 'playwright-core';
import { exampleHost } from '../domain/example-host.ts';
import { openSidebar } from '../sidebar/open-sidebar.ts';

const HEIGHT = 620;

/** Three pictures as PNG, 300 pixels wide, on a screen of that scale. */
export async function validationViews(browser: Browser, scale: number): Promise<Buffer[]> {
  const host = exampleHost();
  const server = (request: string): string =>
    String(host.call('serverApi', [request], { context: 'sidebar' }).returned);
  const { page } = await openSidebar(browser, server, scale);
  const seen = async (place: Locator): Promise<Buffer> => {
    await place.first().evaluate((element) => element.scrollIntoView());
    return page.screenshot();
  };
  await page.setViewportSize({ width: 300, height: HEIGHT });
  await page.getByRole('button', { name: 'Validar cronograma', disabled: false }).click();
  await page.getByRole('heading', { name: 'Hallazgos' }).waitFor();
  const findings = await seen(page.getByRole('heading', { name: 'Hallazgos' }));
  await page.getByRole('button', { name: /Corregir todo lo seguro/ }).click();
  await page.getByRole('checkbox').first().waitFor();
  const corrections = await seen(page.getByText('C7'));
  await page.getByRole('button', { name: 'Cancelar' }).first().click();
  await page.getByText('Reglas', { exact: true }).first().click();
  await page.getByText('Año del título').last().waitFor();
  return [findings, corrections, await seen(page.getByText('Festivos propios del municipio'))];
}
