/** What the sidebar does when it opens. */

import { describe, expect, test } from 'vitest';
import { browserOfFile } from '../browser/browser-of-file.ts';
import { openSidebar } from './open-sidebar.ts';
import { noSchedule, reading, readingWithQuestions, serverWith } from './recorded-answers.ts';

const browser = browserOfFile();

describe('a schedule was found', () => {
  test('asks the server once to read, and shows what it understood', async () => {
    const requests: string[] = [];
    const answer = serverWith({ leer: reading });
    const { page } = await openSidebar(browser(), (request) => {
      requests.push(request);
      return answer(request);
    });
    const card = page.getByRole('region', { name: 'Así leí su cronograma' });
    await card.getByText('CRONOGRAMA', { exact: true }).waitFor();
    expect(requests.map((request) => JSON.parse(request))).toEqual([{ command: 'leer', input: {} }]);
    const totals = await card.locator('.totals > div').allTextContents();
    expect(totals).toEqual(['actividades3', 'meses4', 'semanas18', 'unidades3']);
    expect(await card.textContent()).toContain('FEBRERO 2025 a MAYO 2025');
    expect(await card.getByRole('group').locator('summary').allTextContents()).toEqual(['Lo que entendí6']);
  });

  test.each([
    { asked: 2, folded: false },
    { asked: 9, folded: true },
  ])('$asked questions: folded $folded', async ({ asked, folded }) => {
    const { page } = await openSidebar(browser(), serverWith({ leer: readingWithQuestions(asked) }));
    const title = page.getByText(`${asked} preguntas por aclarar`);
    const question = page.getByRole('region').getByText('¿Los 2 rellenos de color verde');
    await title.waitFor();
    expect(await question.isVisible()).toBe(!folded);
    await title.click();
    expect(await question.isVisible()).toBe(folded);
  });
});

test('until it is read, nothing can be started', async () => {
  const { page } = await openSidebar(browser(), () => new Promise(() => {}));
  await page.getByText('Leyendo el cronograma…').first().waitFor();
  expect(await page.getByRole('main').getAttribute('aria-busy')).toBe('true');
  expect(await page.getByRole('button', { name: 'Validar cronograma' }).isDisabled()).toBe(true);
  expect(await page.getByRole('button', { name: 'Generar resumen' }).isDisabled()).toBe(true);
});

test('without a schedule it says so, offers no command, and reads again on request', async () => {
  const readings = [noSchedule, reading];
  const { page } = await openSidebar(browser(), () => JSON.stringify(readings.shift()));
  const alert = page.getByRole('alert');
  await alert.waitFor();
  expect(await alert.textContent()).toContain('No encontré un cronograma en la hoja «Notas»');
  expect(await page.getByRole('button', { name: 'Validar cronograma' }).count()).toBe(0);
  await page.getByRole('button', { name: 'Volver a leer', disabled: false }).press('Enter');
  await page.getByRole('button', { name: 'Validar cronograma', disabled: false }).waitFor();
  expect(await alert.count()).toBe(0);
  // Whoever uses the keyboard goes on from where they were.
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Volver a leer');
});
