/** Validating in the sidebar over the built add-on itself: from the page to the sheets and back. */

import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { RULES } from '#core/rules/catalog/index.ts';
import type { LocalHost } from '#local/host/local-host.ts';
import { browserOfFile } from '../browser/browser-of-file.ts';
import { ask, drawnHost, sheetOf, valueIn } from '../domain/drawn-host.ts';
import { exampleHost } from '../domain/example-host.ts';
import { UNTIDY } from '../domain/untidy-schedule.ts';
import { openOver } from './open-over.ts';
import { focused } from './validate-in.ts';

const browser = browserOfFile();
const SHEET = 'Cronograma';

async function validated(host: LocalHost): Promise<Page> {
  const { page } = await openOver(browser(), host);
  await validate(page);
  return page;
}

async function validate(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Validar cronograma', disabled: false }).click();
  await page.getByRole('heading', { name: 'Hallazgos' }).waitFor();
  await page.locator('main[aria-busy=false]').waitFor();
}

const shown = (page: Page) => page.locator('.group:not(.ignored) .finding .sentence').allTextContents();

test('corrects one, ignores one with a reason, and both stay so in the next validation', async () => {
  const host = drawnHost(UNTIDY);
  const page = await validated(host);
  const before = await shown(page);
  await page.getByRole('button', { name: 'Corregir B3' }).click();
  expect(await page.locator('.change dd').first().textContent()).toContain('Convocar');
  await page.getByRole('button', { name: 'Sí, corregir' }).click();
  await page.locator('.passing').waitFor();
  expect(valueIn(host, SHEET, 3, 2)).toBe('Convocar el espacio');
  expect(await shown(page)).toEqual(before.filter((text) => !text.includes('Convocar')));

  await page.getByRole('button', { name: 'Ignorar… C5' }).click();
  await page.getByRole('textbox', { name: '¿Por qué se deja así?' }).fill('Se asigna en marzo.');
  await page.getByRole('button', { name: 'Ignorar', exact: true }).click();
  await expect.poll(() => page.locator('.ignored summary').textContent()).toBe('Ignorados1');
  const left = await shown(page);
  expect(left).not.toContain(before.find((text) => text.includes('3') && text.includes('responsable')));

  await validate(page);
  expect(await shown(page)).toEqual(left);
  await page.locator('.ignored summary').click();
  expect(await page.locator('.ignored .because').textContent()).toBe('Motivo: Se asigna en marzo.');
  expect(await page.locator('.ignored').textContent()).toContain('por planeacion@alcaldia.example');

  await page.getByRole('button', { name: 'Volver a contar C5' }).click();
  await expect.poll(() => page.locator('.ignored').count()).toBe(0);
  expect(await shown(page)).toHaveLength(left.length + 1);
});

describe('«Corregir todo lo seguro»', () => {
  test('does exactly what was shown and checked, and can be undone', async () => {
    const host = exampleHost();
    const page = await validated(host);
    const schedule = structuredClone(sheetOf(host, SHEET).cells);
    const { changes } = ask(host, 'correcciones');
    await page.getByRole('button', { name: /^Corregir todo lo seguro/ }).click();
    await page.locator('.changes').waitFor();
    expect(await page.locator('.changes code').allTextContents()).toEqual(changes.map(({ cell }) => cell));
    expect(sheetOf(host, SHEET).cells).toEqual(schedule);

    const [unwanted, ...wanted] = changes;
    await page.getByRole('checkbox', { name: unwanted?.cell ?? '', exact: true }).uncheck();
    await page.getByRole('button', { name: /^Corregir \d+ celdas?$/ }).click();
    await page.locator('.outcome').waitFor();
    expect(await page.locator('.outcome h3').textContent()).toBe(`Se corrigieron ${wanted.length} celdas.`);
    const held = (cell: string) => {
      const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
      return valueIn(host, SHEET, Number(row), letters.charCodeAt(0) - 64);
    };
    expect(wanted.map(({ cell }) => held(cell))).toEqual(wanted.map(({ after }) => after));
    expect(held(unwanted?.cell ?? '')).toBe(unwanted?.before);
    // What is left is what the next validation finds.
    const numbers = (await page.locator('.counts strong').allTextContents()).map(Number);
    const { counts } = ask(host, 'validar');
    expect(numbers).toEqual([counts.error, counts.warning, counts.info]);

    ask(host, 'deshacer');
    expect(sheetOf(host, SHEET).cells).toEqual(schedule);
  });

  test('skips what somebody changed meanwhile, and says so', async () => {
    const host = drawnHost(UNTIDY);
    const page = await validated(host);
    await page.getByRole('button', { name: /^Corregir todo lo seguro/ }).click();
    await page.locator('.changes').waitFor();
    host.type(SHEET, 'B3', 'Convocar  la   reunión');
    await page.getByRole('button', { name: 'Corregir 2 celdas' }).click();
    await page.locator('.outcome').waitFor();
    expect(await page.locator('.outcome h3').textContent()).toBe('Se corrigió 1 celda.');
    expect(await page.locator('.outcome li').textContent()).toContain('La celda B3 cambió');
    expect(valueIn(host, SHEET, 3, 2)).toBe('Convocar  la   reunión');
  });
});

test('«Ir a la celda» takes the user there', async () => {
  const host = drawnHost(UNTIDY);
  const page = await validated(host);
  host.workbook.activeSheet = sheetOf(host, 'Hallazgos').id;
  await page.getByRole('button', { name: 'Ir a la celda G6' }).click();
  await expect.poll(() => page.getByRole('status').first().textContent()).toContain('Celda G6');
  const { id } = sheetOf(host, SHEET);
  expect(host.selection.activeSheet).toBe(id);
  expect(host.selection.areas[id]).toEqual([{ row: 6, column: 7, rows: 1, columns: 1 }]);
});

test('a schedule in which no rule finds anything is clean, and all that was checked is listed', async () => {
  const host = drawnHost(UNTIDY);
  const rules = Object.fromEntries(ask(host, 'validar').findings.map(({ rule }) => [rule, { enabled: false }]));
  const on = ask(host, 'ajustar', { rules }).rules.filter(({ enabled }) => enabled);
  const page = await validated(host);
  expect(await page.locator('.checked strong').textContent()).toContain('El cronograma está limpio');
  await page.getByText('Se revisó:').waitFor();
  expect(await page.locator('.checked li').allTextContents()).toEqual(on.map(({ title }) => title));
});

test('a rule that is switched off is silent from the next validation on', async () => {
  const host = drawnHost(UNTIDY);
  const page = await validated(host);
  const title = RULES.find(({ id }) => id === 'spaces')?.title ?? '';
  await page.getByRole('heading', { name: 'Reglas' }).click();
  await page.getByRole('switch', { name: title }).uncheck();
  await page.getByLabel('Día festivo').fill('2025-06-13');
  await page.getByRole('button', { name: 'Agregar' }).click();
  await page.getByRole('button', { name: 'Guardar cambios (2)' }).click();
  await page.getByRole('button', { name: 'Validar de nuevo' }).click();
  await expect.poll(() => focused(page)).toBe('Hallazgos');
  expect((await shown(page)).filter((text) => text.includes('Sobran espacios'))).toEqual([]);
  const { holidays, rules } = ask(host, 'ajustes');
  expect(holidays).toEqual(['2025-06-13']);
  expect(rules.find(({ id }) => id === 'spaces')?.enabled).toBe(false);
});

test('the list of marks is put on the weeks and taken away', async () => {
  const host = drawnHost(UNTIDY);
  const { page } = await openOver(browser(), host);
  await page.getByRole('heading', { name: 'Reglas' }).click();
  await page.getByRole('button', { name: 'Activar', disabled: false }).click();
  await page.getByText('Las semanas tienen una lista con P, E, R, C').last().waitFor();
  expect(sheetOf(host, SHEET).dataValidations).toHaveLength(1);
  await page.getByRole('button', { name: 'Quitar', exact: true }).click();
  await page.getByText('Se quitó la lista de marcas').last().waitFor();
  expect(sheetOf(host, SHEET).dataValidations).toEqual([]);
});
