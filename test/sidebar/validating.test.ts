/** "Validar cronograma" in the sidebar. */

import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { browserOfFile } from '../browser/browser-of-file.ts';
import type { ServerFunction } from '../browser/script-run.ts';
import { openSidebar } from './open-sidebar.ts';
import { cleanValidation, longValidation, reading, serverWith, validation } from './recorded-answers.ts';

const browser = browserOfFile();

async function validate(server: ServerFunction): Promise<Page> {
  const { page } = await openSidebar(browser(), server);
  await page.getByRole('button', { name: 'Validar cronograma', disabled: false }).click();
  await page.getByRole('heading', { name: 'Hallazgos' }).waitFor();
  return page;
}

describe('with findings', () => {
  test('counts them by severity in words', async () => {
    const page = await validate(serverWith({ leer: reading, validar: validation }));
    expect(await page.locator('.counts li').allTextContents()).toEqual(['2 Errores', '2 Advertencias', '1 Aviso']);
  });

  test('lists them by severity, the worst first and unfolded, each with cell, sentence and rule', async () => {
    const page = await validate(serverWith({ leer: reading, validar: validation }));
    const groups = page.locator('details.group');
    expect(await groups.locator('summary').allTextContents()).toEqual(['Errores2', 'Advertencias2', 'Avisos1']);
    expect(await groups.evaluateAll((all) => all.map((group) => group.hasAttribute('open')))).toEqual([
      true,
      false,
      false,
    ]);
    const errors = groups.first().getByRole('listitem');
    expect(await errors.locator('code').allTextContents()).toEqual(['I4', 'AX25']);
    expect(await errors.last().locator('p').textContent()).toBe('No se entiende la marca «?» de la actividad 21.');
    expect(await errors.locator('small').allTextContents()).toEqual(['week-count', 'unknown-mark']);
  });

  test('tells screen readers the outcome', async () => {
    const page = await validate(serverWith({ leer: reading, validar: validation }));
    expect(await page.getByRole('status').textContent()).toContain('2 errores, 2 advertencias y 1 avisos.');
  });
});

test('without findings it says what was checked', async () => {
  const page = await validate(serverWith({ leer: reading, validar: cleanValidation }));
  const section = page.getByRole('region', { name: 'Hallazgos' });
  expect(await section.textContent()).toContain('El cronograma pasó todas las reglas');
  expect(await section.getByRole('listitem').count()).toBeGreaterThan(3);
});

test('a long list grows by fifty on request, and the focus goes to the first new one', async () => {
  const page = await validate(serverWith({ leer: reading, validar: longValidation(120) }));
  const items = page.locator('.group li');
  const more = page.getByRole('button', { name: 'Mostrar más' });
  expect(await items.count()).toBe(50);
  await more.press('Enter');
  expect(await items.count()).toBe(100);
  await expect.poll(() => items.nth(50).evaluate((item) => item === document.activeElement)).toBe(true);
  expect(await more.textContent()).toBe('Mostrar más (20 de 20 restantes)');
  await more.press('Enter');
  expect(await items.count()).toBe(120);
  expect(await more.count()).toBe(0);
  await expect.poll(() => items.nth(100).evaluate((item) => item === document.activeElement)).toBe(true);
});

test('checks the sheet that was read, once, however often the button is pressed while it runs', async () => {
  const requests: string[] = [];
  let release = (): void => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  const answer = serverWith({ leer: reading, validar: validation });
  const { page } = await openSidebar(browser(), async (request) => {
    requests.push(request);
    if (requests.length > 1) await released;
    return answer(request);
  });
  const button = page.getByRole('button', { name: 'Validar cronograma', disabled: false });
  // Both clicks come before the page can be drawn again.
  await button.evaluate((element: HTMLElement) => {
    element.click();
    element.click();
  });
  const running = page.getByRole('button', { name: 'Validando…' });
  await running.waitFor();
  expect(await running.isDisabled()).toBe(true);
  expect(await page.getByRole('main').getAttribute('aria-busy')).toBe('true');
  await running.click({ force: true });
  await page.getByRole('button', { name: 'Generar resumen' }).click({ force: true });
  release();
  await page.getByRole('heading', { name: 'Hallazgos' }).waitFor();
  expect(requests.slice(1)).toEqual(['{"command":"validar","input":{"sheet":"CRONOGRAMA"}}']);
  expect(await page.getByRole('main').getAttribute('aria-busy')).toBe('false');
});

test('another validation replaces the first, and another reading clears it', async () => {
  const validations = [validation, cleanValidation];
  const page = await validate((request) => JSON.stringify(request.includes('validar') ? validations.shift() : reading));
  await page.getByRole('button', { name: 'Validar cronograma' }).click();
  await page.getByText('Se revisó:').waitFor();
  expect(await page.locator('details.group').count()).toBe(0);
  await page.getByRole('button', { name: 'Volver a leer' }).click();
  await page.getByRole('button', { name: 'Volver a leer', disabled: false }).waitFor();
  expect(await page.getByRole('heading', { name: 'Hallazgos' }).count()).toBe(0);
});
