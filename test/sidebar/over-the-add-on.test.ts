/** The sidebar over the built add-on itself, on the example, from the page to the sheets. */

import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { browserOfFile } from '../browser/browser-of-file.ts';
import { ask } from '../domain/drawn-host.ts';
import { exampleHost } from '../domain/example-host.ts';
import { openOver } from './open-over.ts';

const browser = browserOfFile();

test('reads, validates and summarises the schedule the user has open', async () => {
  const host = exampleHost();
  const { page, mishaps } = await openOver(browser(), host);
  await page.getByRole('button', { name: 'Validar cronograma', disabled: false }).click();
  await page.getByRole('heading', { name: 'Hallazgos' }).waitFor();
  const { counts, findings } = ask(exampleHost(), 'validar');
  const shown = await page.locator('.counts strong').allTextContents();
  expect(shown.map(Number)).toEqual([counts.error, counts.warning, counts.info]);
  const errors = findings.filter(({ severity }) => severity === 'error').map(({ cell }) => cell);
  expect(await page.locator('details.group').first().locator('.finding code').allTextContents()).toEqual(errors);
  await page.getByRole('button', { name: 'Generar resumen' }).click();
  await page.getByRole('heading', { name: 'Avance' }).waitFor();
  expect(await page.locator('main').textContent()).toContain('0 de 124 semanas');
  expect(host.workbook.sheets.map(({ name }) => name)).toEqual(['Cronograma', 'Responsables', 'Hallazgos', 'Resumen']);
  expect(mishaps).toEqual([]);
});

async function executedWeeks(page: Page): Promise<string | null> {
  await page.getByRole('button', { name: 'Generar resumen', disabled: false }).click();
  await page.getByRole('heading', { name: 'Avance' }).waitFor();
  return page.locator('.figures dd').first().textContent();
}

test('what the green fills mean, once answered, counts and is never asked again', async () => {
  const host = exampleHost();
  const { page, mishaps } = await openOver(browser(), host);
  expect(await executedWeeks(page)).toBe('0 de 124');
  await page.getByRole('radio', { name: 'semana ejecutada (E)' }).check();
  await page.getByRole('button', { name: 'Guardar respuestas' }).click();
  await page.locator('.saved').waitFor();
  expect(await page.locator('.questions').count()).toBe(0);
  expect(await executedWeeks(page)).toBe('124 de 124');

  const again = await openOver(browser(), host);
  await again.page.getByText('Lo que entendí').click();
  const line = again.page.getByRole('listitem').filter({ hasText: 'Relleno #00b050' });
  expect(await line.locator('strong').textContent()).toBe('semana ejecutada (E)');
  expect(await line.locator('small').textContent()).toContain('lo dijo usted');
  expect(await again.page.locator('.questions').count()).toBe(0);
  expect([...mishaps, ...again.mishaps]).toEqual([]);
});

test('the column of the activities can be corrected, and the correction taken back', async () => {
  const { page } = await openOver(browser(), exampleHost());
  await page.getByText('Lo que entendí').click();
  const line = page.getByRole('listitem').filter({ hasText: 'Cambiar Actividades' });
  const change = line.getByRole('button', { name: 'Cambiar' });
  await change.click();
  await line.getByRole('radio', { name: 'D («Responsable»)' }).check();
  await line.getByRole('button', { name: 'Guardar' }).click();
  await line.getByText('lo dijo usted').waitFor();
  expect(await line.locator('strong').textContent()).toBe('D («Responsable»)');
  await change.click();
  await line.getByRole('button', { name: 'Volver a lo que lee el complemento' }).click();
  await line.getByText('Su encabezado dice «Actividad».').waitFor();
  expect(await line.locator('strong').textContent()).toBe('C («Actividad»)');
});

test('a row that cannot be the last is refused beside the field, which keeps what was typed', async () => {
  const { page } = await openOver(browser(), exampleHost());
  await page.getByText('Lo que entendí').click();
  await page.getByRole('button', { name: 'Cambiar Última fila' }).click();
  await page.getByRole('radio', { name: 'Otra fila…' }).check();
  const typed = page.getByRole('textbox', { name: 'Otra fila' });
  await typed.fill('2');
  await page.getByRole('button', { name: 'Guardar', exact: true }).click();
  const form = page.getByRole('group', { name: '¿Cuál es la última fila del cronograma?' });
  await form.getByRole('alert').waitFor();
  expect(await form.getByRole('alert').textContent()).toContain('Con «2» como respuesta');
  expect(await typed.inputValue()).toBe('2');
});

test('the units that were found are confirmed where they are listed, and go to their sheet', async () => {
  const host = exampleHost();
  const { page } = await openOver(browser(), host);
  await page.getByText('Lo que entendí').click();
  const line = page.getByRole('listitem').filter({ hasText: '¿Son todas las unidades responsables?' });
  await line.getByRole('button', { name: 'Responder' }).click();
  await line.getByRole('radio').check();
  await line.getByRole('button', { name: 'Guardar' }).click();
  await page.locator('.saved').waitFor();
  expect(host.workbook.sheets.map(({ name }) => name)).toEqual(['Cronograma', 'Responsables']);
  expect(await line.count()).toBe(0);
});

test('a suggested chain is confirmed, written anew, said to be none, and taken back', async () => {
  const host = exampleHost();
  const { page } = await openOver(browser(), host);
  await page.getByRole('heading', { name: 'Cadenas' }).click();
  const chain = page.locator('.chain').filter({ hasText: 'Audiencia Pública' }).first();
  expect(await chain.locator('.tag').textContent()).toBe('sugerida');
  const kept = () => ask(host, 'cadenas').chains.find(({ code }) => code === 'evento:audiencia-publica');
  const numbers = () => kept()?.links.map(({ number }) => number);
  const suggested = numbers();

  await chain.getByRole('button', { name: 'Confirmar' }).click();
  await expect.poll(() => chain.locator('.tag').textContent()).toBe('confirmada');
  expect([kept()?.confirmed, numbers()]).toEqual([true, suggested]);

  await chain.getByRole('button', { name: 'Editar' }).click();
  await chain.getByRole('textbox', { name: 'Números' }).fill('43, 45');
  await chain.getByRole('button', { name: 'Guardar' }).click();
  await expect.poll(() => chain.locator('ol > li').count()).toBe(2);
  expect(numbers()).toEqual(['43', '45']);

  await chain.getByRole('button', { name: 'No es una cadena' }).click();
  await expect.poll(() => chain.locator('.tag').textContent()).toBe('no es cadena');
  expect(kept()?.rejected).toBe(true);
  await chain.getByRole('button', { name: 'Sí es una cadena' }).click();
  await expect.poll(() => chain.locator('.tag').textContent()).toBe('confirmada');
  expect(numbers()).toEqual(['43', '45']);
});
