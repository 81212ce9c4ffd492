/** "Validar cronograma" in the sidebar. */

import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { browserOfFile } from '../browser/browser-of-file.ts';
import type { ServerFunction } from '../browser/script-run.ts';
import { openSidebar } from './open-sidebar.ts';
import { busy, reading, serverWith } from './recorded-answers.ts';
import { settingsOf } from './recorded-settings.ts';
import {
  cleanValidation,
  doubleSpaces,
  ignoredOf,
  longValidation,
  validation,
  validationOf,
} from './recorded-validations.ts';

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

  test('lists them by severity, the worst first', async () => {
    const page = await validate(serverWith({ leer: reading, validar: validation }));
    const groups = page.locator('details.group');
    expect(await groups.locator('summary').allTextContents()).toEqual(['Errores2', 'Advertencias2', 'Avisos1']);
    expect(await groups.first().locator('.finding code').allTextContents()).toEqual(['I4', 'AX25']);
  });

  test('unfolds as many groups as are seen at a glance', async () => {
    const many = longValidation(60).done.findings;
    const page = await validate(serverWith({ leer: reading, validar: validationOf([...many, doubleSpaces]) }));
    const open = await page
      .locator('details.group')
      .evaluateAll((all) => all.map((group) => group.hasAttribute('open')));
    expect(open).toEqual([true, false]);
  });

  test('tells screen readers the outcome', async () => {
    const page = await validate(serverWith({ leer: reading, validar: validation }));
    expect(await page.getByRole('status').first().textContent()).toContain('2 errores, 2 advertencias y 1 avisos.');
  });
});

describe('without findings', () => {
  const section = (page: Page) => page.getByRole('region', { name: 'Hallazgos' });

  test('it says so, and which rules were checked', async () => {
    const page = await validate(serverWith({ leer: reading, validar: cleanValidation, ajustes: settingsOf() }));
    expect(await section(page).textContent()).toContain('El cronograma está limpio: 48 actividades y 14 reglas');
    await page.getByText('Se revisó:').waitFor();
    // The last one is switched off.
    expect(await section(page).getByRole('listitem').allTextContents()).toEqual([
      'Número de semanas del mes',
      'Responsable escrito de otra manera',
      'Marca que no se entiende',
    ]);
  });

  test('what was ignored stands under it', async () => {
    const validar = validationOf([], [ignoredOf(doubleSpaces)]);
    const page = await validate(serverWith({ leer: reading, validar, ajustes: settingsOf() }));
    expect(await page.locator('.ignored summary').textContent()).toBe('Ignorados1');
  });

  test('the good news does not depend on the list', async () => {
    const page = await validate(serverWith({ leer: reading, validar: cleanValidation, ajustes: busy }));
    await page.locator('main[aria-busy=false]').waitFor();
    expect(await section(page).textContent()).toContain('El cronograma está limpio');
    expect(await page.getByRole('alert').count()).toBe(0);
  });
});

test('a long list grows by fifty on request, and the focus goes to the first new one', async () => {
  const page = await validate(serverWith({ leer: reading, validar: longValidation(120) }));
  const items = page.locator('.finding');
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
  const page = await validate((request) => {
    const { command } = JSON.parse(request) as { command: string };
    return JSON.stringify({ leer: reading, ajustes: settingsOf(), validar: validations[0] }[command]);
  });
  validations.shift();
  await page.getByRole('button', { name: 'Validar cronograma' }).click();
  await page.getByText('Se revisó:').waitFor();
  expect(await page.locator('details.group').count()).toBe(0);
  await page.getByRole('button', { name: 'Volver a leer' }).click();
  await page.getByRole('button', { name: 'Volver a leer', disabled: false }).waitFor();
  expect(await page.getByRole('heading', { name: 'Hallazgos' }).count()).toBe(0);
});
