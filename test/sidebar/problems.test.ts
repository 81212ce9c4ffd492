/** What the sidebar says when a command is not carried out, for each way in which that can come about. */

import { expect, test } from 'vitest';
import { browserOfFile } from '../browser/browser-of-file.ts';
import { openSidebar } from './open-sidebar.ts';
import { busy, connectionLost, failure, permissionDenied, reading, serverWith } from './recorded-answers.ts';
import { validation } from './recorded-validations.ts';

const browser = browserOfFile();

test.each([
  { what: 'a refusal', answer: busy, says: 'Otra persona está usando el complemento' },
  { what: 'a failure of the add-on', answer: failure, says: 'Detalle técnico: Límite excedido' },
  { what: 'the wrong account', answer: permissionDenied, says: 'varias cuentas de Google' },
  {
    what: 'missing authorisation in Spanish',
    answer: new Error('Se requiere autorización para realizar esa acción.'),
    says: 'ventana de incógnito',
  },
  { what: 'a lost connection', answer: connectionLost, says: 'NetworkError: Connection failure due to HTTP 0' },
  { what: 'an answer of another version', answer: { done: { hallazgos: 3 }, text: 'Listo' }, says: 'vuelva a abrirlo' },
])('$what: an alert, and the commands stay usable', async ({ answer, says }) => {
  const { page, mishaps } = await openSidebar(browser(), serverWith({ leer: reading, validar: answer }));
  await page.getByRole('button', { name: 'Validar cronograma', disabled: false }).click();
  const alert = page.getByRole('alert');
  await alert.waitFor();
  expect(await alert.getByRole('heading').textContent()).toBe('No se pudo validar');
  expect(await alert.textContent()).toContain(says);
  expect(await page.getByRole('button', { name: 'Generar resumen' }).isEnabled()).toBe(true);
  expect(mishaps).toEqual([]);
});

test('the same command can be tried again', async () => {
  const validations = [busy, validation];
  const { page } = await openSidebar(browser(), (request) =>
    JSON.stringify(request.includes('validar') ? validations.shift() : reading),
  );
  await page.getByRole('button', { name: 'Validar cronograma', disabled: false }).click();
  await page.getByRole('alert').waitFor();
  await page.getByRole('button', { name: 'Validar cronograma', disabled: false }).click();
  await page.locator('.counts').waitFor();
  expect(await page.getByRole('alert').count()).toBe(0);
});

test('a page outside of Google Sheets says that nobody answers', async () => {
  const { page } = await openSidebar(browser(), serverWith({}));
  await page.addInitScript(() => Object.assign(globalThis, { google: undefined }));
  await page.reload();
  await page.getByRole('alert').waitFor();
  expect(await page.getByRole('alert').textContent()).toContain('No llegó respuesta de Google');
});
