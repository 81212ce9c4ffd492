/** What was decided about the sheet, as the sidebar shows it, and how the user corrects it. */

import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { browserOfFile } from '../browser/browser-of-file.ts';
import { openSidebar } from './open-sidebar.ts';
import { readingOf, serverWith } from './recorded-answers.ts';
import {
  columnDecision,
  decided,
  decisionsOf,
  directoryProblem,
  fillQuestions,
  lastRow,
} from './recorded-decisions.ts';

const browser = browserOfFile();

const units = [{ value: 'PC', label: 'PC: Participación Ciudadana' }];

async function understood(decisions = decisionsOf(), responder = readingOf(decisions)): Promise<Page> {
  const { page } = await openSidebar(browser(), serverWith({ leer: readingOf(decisions), responder }));
  await page.getByText('Lo que entendí').click();
  return page;
}

test('is folded until it is asked for', async () => {
  const { page } = await openSidebar(browser(), serverWith({ leer: readingOf(decisionsOf()) }));
  await page.getByText('Lo que entendí').waitFor();
  expect(await page.getByRole('button', { name: 'Cambiar Actividades' }).isVisible()).toBe(false);
});

test('says what was decided in a line each, by what it belongs to', async () => {
  const page = await understood([
    ...decisionsOf(),
    ...fillQuestions(1),
    decided({ code: 'directory', text: '¿Son estas las unidades? PC, COM.', choices: units }),
    decided({ code: 'owner:pc', text: '¿Qué unidad es «P.C.»?', value: 'PC', choices: units, certainty: 'answered' }),
    decided({ code: 'owner:tic', text: '¿Qué unidad es «TIC»?', choices: units, certainty: 'doubtful' }),
    directoryProblem,
    decided({ code: 'new-thing', text: '¿Algo nuevo?' }),
  ]);
  const lines = await page.locator('.understood > *').evaluateAll((all) =>
    all.slice(1).flatMap((element) => {
      if (element.tagName === 'H3') return [`# ${element.textContent}`];
      const parts = (line: Element) =>
        ['.name', 'strong', 'small'].map((part) => line.querySelector(part)?.textContent);
      return [...element.children].map((line) => parts(line).join(' | ').trim());
    }),
  );
  expect(lines).toEqual([
    '# Hoja y encabezado',
    'Fila de los meses | fila 3: de «FEBRERO 2025» a «MAYO 2025» |  En ella hay 4 meses, de «FEBRERO 2025» a «MAYO 2025».',
    'Primera semana | columna E |  Encima dice «FEBRERO 2025 · 1».',
    'Última fila | fila 52 |  Debajo no hay más filas con actividad.',
    '# Calendario',
    'Primer mes | febrero de 2025 |  Los meses dicen su año.',
    '# Columnas',
    'Actividades | C («Actividad») |  Su encabezado dice «Actividad».',
    '# Colores',
    'Relleno #00b050 | semana programada (P) | por ahora Ninguna leyenda dice qué significa.',
    '# Letras y textos',
    'Texto «x» | semana programada (P) |  Es una marca conocida.',
    '# Responsables',
    '¿Son estas las unidades? PC, COM. |  |  Lo dice la hoja.',
    '¿Qué unidad es «P.C.»? | PC: Participación Ciudadana | lo dijo usted',
    '¿Qué unidad es «TIC»? | sin respuesta | por ahora Lo dice la hoja.',
    `${directoryProblem.text} |  | por ahora ${directoryProblem.evidence}`,
    '# Otras',
    '¿Algo nuevo? |  |  Lo dice la hoja.',
  ]);
});

test('corrects a line where it stands, and gives the focus back to it', async () => {
  const corrected = columnDecision('activity-column', 'B', { certainty: 'answered' });
  const page = await understood([columnDecision('activity-column', 'C'), lastRow], readingOf([corrected, lastRow]));
  const change = page.getByRole('button', { name: 'Cambiar Actividades' });
  await change.press('Enter');
  expect(await change.getAttribute('aria-expanded')).toBe('true');
  await page.getByRole('radio', { name: 'B («Etapa»)' }).check();
  await page.getByRole('button', { name: 'Guardar' }).click();
  await page.getByText('lo dijo usted').waitFor();
  expect(await page.locator('.understood strong').last().textContent()).toBe('B («Etapa»)');
  expect(await page.getByRole('radio').count()).toBe(0);
  await expect.poll(() => change.evaluate((button) => button === document.activeElement)).toBe(true);
});

test('a line that is gone after it was corrected leaves the focus at the title', async () => {
  const page = await understood([lastRow, columnDecision('activity-column', 'C')], readingOf([lastRow]));
  await page.getByRole('button', { name: 'Cambiar Actividades' }).click();
  await page.getByRole('button', { name: 'Guardar' }).click();
  await page.locator('.saved').waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Así leí su cronograma');
});

test('only what the user said can be taken back', async () => {
  const page = await understood([{ ...lastRow, certainty: 'answered' }, columnDecision('activity-column', 'C')]);
  const takeBack = page.getByRole('button', { name: 'Volver a lo que lee el complemento' });
  await page.getByRole('button', { name: 'Cambiar Actividades' }).click();
  expect(await takeBack.count()).toBe(0);
  await page.getByRole('button', { name: 'Cambiar Última fila' }).click();
  expect(await takeBack.count()).toBe(1);
});
