/** The reader's questions in the sidebar, and what becomes of the answers. */

import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { Answer } from '../../src/appsscript/answer.ts';
import { browserOfFile } from '../browser/browser-of-file.ts';
import { openSidebar } from './open-sidebar.ts';
import { busy, connectionLost, readingOf, readingWithQuestions, summary } from './recorded-answers.ts';
import { columnDecision, decided, directoryProblem, fillQuestions, lastRow } from './recorded-decisions.ts';
import { validation } from './recorded-validations.ts';

const browser = browserOfFile();

/** A sidebar whose server reads one thing, answers the user another, and notes what it was sent to keep. */
async function asking(leer: Answer, responder: Answer | Error): Promise<{ page: Page; kept: unknown[] }> {
  const kept: unknown[] = [];
  const { page } = await openSidebar(browser(), (request) => {
    const { command, input } = JSON.parse(request) as { command: string; input: unknown };
    if (command !== 'responder') return JSON.stringify({ leer, validar: validation, resumen: summary }[command]);
    kept.push(input);
    if (responder instanceof Error) throw responder;
    return JSON.stringify(responder);
  });
  await page.locator('main[aria-busy=false]').waitFor();
  return { page, kept };
}

const save = (page: Page) => page.getByRole('button', { name: 'Guardar respuestas' });

const doubtful = { certainty: 'doubtful' } as const;
const [firstFill, secondFill] = fillQuestions(2);
const activities = columnDecision('activity-column', 'C', doubtful);
const tables = decided({
  code: 'header-row',
  text: '¿Qué tabla es el cronograma?',
  value: '3',
  choices: [
    { value: '3', label: 'fila 3' },
    { value: '40', label: 'fila 40' },
  ],
  accepts: 'row',
  ...doubtful,
});
const clear = readingOf([]);

test('shows each question with its answers, the guess chosen and called so', async () => {
  const { page } = await asking(readingWithQuestions(1), clear);
  const question = page.getByRole('group', {
    name: '¿Los 2 rellenos de color verde (#00b050) son semanas programadas?',
  });
  expect(await question.getByRole('radio').count()).toBe(5);
  expect(await question.getByRole('radio', { name: 'semana programada (P) por ahora' }).isChecked()).toBe(true);
  const colour = await question.locator('.swatch').evaluate((swatch) => getComputedStyle(swatch).backgroundColor);
  expect(colour).toBe('rgb(0, 176, 80)');
  expect(await question.getByRole('textbox').count()).toBe(0);
});

describe('what is sent', () => {
  test.each([
    {
      what: 'another answer of the list',
      answer: (page: Page) => page.getByRole('radio', { name: 'semana ejecutada (E)' }).first().check(),
      answers: { [firstFill?.code ?? '']: 'E' },
    },
    {
      what: 'the guess, confirmed',
      answer: (page: Page) => page.getByRole('checkbox', { name: 'Así está bien' }).last().check(),
      answers: { 'activity-column': 'C' },
    },
    {
      what: 'what was typed',
      answer: async (page: Page) => {
        await page.getByRole('radio', { name: 'Otra columna…' }).check();
        await page.getByRole('textbox', { name: 'Otra columna' }).fill(' F ');
      },
      answers: { 'activity-column': 'F' },
    },
    {
      what: 'all of them at once, in the order of the questions',
      answer: async (page: Page) => {
        await page.getByRole('radio', { name: 'B («Etapa»)' }).check();
        await page.getByRole('radio', { name: 'ninguna marca' }).last().check();
        await page.getByRole('checkbox', { name: 'Así está bien' }).first().check();
      },
      answers: { [firstFill?.code ?? '']: 'P', [secondFill?.code ?? '']: 'nada', 'activity-column': 'B' },
    },
  ])('$what', async ({ answer, answers }) => {
    const { page, kept } = await asking(readingOf([...fillQuestions(2), activities]), clear);
    await page.locator('.questions summary').click();
    await answer(page);
    await save(page).click();
    await page.locator('.saved').waitFor();
    expect(kept).toEqual([{ sheet: 'CRONOGRAMA', answers }]);
    expect(JSON.stringify(kept)).toBe(JSON.stringify([{ sheet: 'CRONOGRAMA', answers }]));
  });

  test('another table is sent alone: the other questions are about this one', async () => {
    const { page, kept } = await asking(readingOf([tables, activities]), readingOf([activities]));
    await page.getByRole('radio', { name: 'B («Etapa»)' }).check();
    await page.getByRole('radio', { name: 'fila 40' }).check();
    await page.getByText('Guardaré solo esta respuesta').waitFor();
    await save(page).click();
    await page.locator('.saved').waitFor();
    expect(kept).toEqual([{ sheet: 'CRONOGRAMA', answers: { 'header-row': '40' } }]);
    // About the new table nothing was said yet.
    expect(await page.getByRole('radio', { name: 'C («Actividad»)' }).isChecked()).toBe(true);
    expect(await save(page).textContent()).toBe('Guardar respuestas');
  });

  test.each([
    { what: 'no answer', answer: () => Promise.resolve(), says: 'Todavía no ha respondido ninguna pregunta' },
    {
      what: 'an answer that was to be typed and was not',
      answer: (page: Page) => page.getByRole('radio', { name: 'Otra columna…' }).check(),
      says: 'Falta su respuesta',
    },
  ])('nothing: $what', async ({ answer, says }) => {
    const { page, kept } = await asking(readingOf([activities]), clear);
    await answer(page);
    await save(page).click();
    expect(await page.getByRole('alert').textContent()).toContain(says);
    expect(kept).toEqual([]);
  });
});

test('an answer can be taken back before it is saved', async () => {
  const { page } = await asking(readingWithQuestions(1), clear);
  await page.getByRole('radio', { name: 'semana cancelada (C)' }).check();
  expect(await save(page).textContent()).toBe('Guardar respuestas (1)');
  await page.getByRole('radio', { name: 'semana programada (P)' }).check();
  const right = page.getByRole('checkbox', { name: 'Así está bien' });
  expect(await right.isChecked()).toBe(true);
  await right.uncheck();
  expect(await save(page).textContent()).toBe('Guardar respuestas');
});

test('what is wrong in another sheet is only said', async () => {
  const { page } = await asking(readingOf([directoryProblem]), clear);
  await page.getByText('«planeacion» no es un correo').first().waitFor();
  expect(await page.getByRole('radio').count()).toBe(0);
  expect(await save(page).count()).toBe(0);
});

describe('once kept', () => {
  test('shows the new reading, says so, drops what came from the old one, and keeps the focus in place', async () => {
    const { page } = await asking(readingWithQuestions(1), clear);
    await page.getByRole('button', { name: 'Validar cronograma' }).click();
    await page.getByRole('heading', { name: 'Hallazgos' }).waitFor();
    await page.getByRole('button', { name: 'Generar resumen', disabled: false }).click();
    await page.getByRole('heading', { name: 'Avance' }).waitFor();
    await page.getByRole('radio', { name: 'semana ejecutada (E)' }).check();
    await save(page).click();
    await page.locator('.saved').waitFor();
    expect(await page.getByRole('heading', { name: /Hallazgos|Avance/ }).count()).toBe(0);
    expect(await page.locator('.questions').count()).toBe(0);
    expect(await page.getByRole('status').first().textContent()).toContain('Guardé lo que usted respondió');
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Así leí su cronograma');
  });

  test('the other questions stay open and unanswered', async () => {
    const { page } = await asking(readingWithQuestions(12), readingWithQuestions(11));
    await page.getByText('12 preguntas por aclarar').click();
    await page.getByRole('checkbox', { name: 'Así está bien' }).last().check();
    await save(page).click();
    await page.getByText('11 preguntas por aclarar').waitFor();
    expect(await page.getByRole('checkbox', { name: 'Así está bien', checked: false }).count()).toBe(11);
    expect(await save(page).isVisible()).toBe(true);
  });
});

describe('not kept', () => {
  const refusal = (text: string): Answer => ({ refusal: { code: 'bad-answer', text } });

  test('a refused answer: the sentence stands with its question, and what was typed and found stays', async () => {
    const text = `«0» no responde a «${lastRow.text}». Puede ser: 52, el número de una fila.`;
    const { page } = await asking(readingOf([{ ...lastRow, ...doubtful }, activities]), refusal(text));
    await page.getByRole('button', { name: 'Validar cronograma' }).click();
    await page.getByRole('heading', { name: 'Hallazgos' }).waitFor();
    await page.getByRole('radio', { name: 'B («Etapa»)' }).check();
    await page.getByRole('radio', { name: 'Otra fila…' }).check();
    const typed = page.getByRole('textbox', { name: 'Otra fila' });
    await typed.fill('0');
    await typed.press('Enter');
    const question = page.getByRole('group', { name: lastRow.text });
    await question.getByRole('alert').waitFor();
    expect(await question.getByRole('alert').textContent()).toContain(text);
    expect(await typed.inputValue()).toBe('0');
    expect(await page.getByRole('radio', { name: 'B («Etapa»)' }).isChecked()).toBe(true);
    expect(await page.getByRole('heading', { name: 'Hallazgos' }).isVisible()).toBe(true);
    expect(await page.locator('.saved').count()).toBe(0);
    await expect.poll(() => typed.evaluate((field) => field === document.activeElement)).toBe(true);
    await typed.fill('60');
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  test.each([
    { why: 'somebody else is at it', answer: busy, says: 'Otra persona está usando el complemento' },
    { why: 'the question is gone', answer: refusal('No hay nada que responder con el código «otro».'), says: '«otro»' },
    { why: 'the call got lost', answer: connectionLost, says: 'No llegó respuesta de Google' },
  ])('$why: said in the form, and it can be tried again', async ({ answer, says }) => {
    const { page, kept } = await asking(readingWithQuestions(1), answer);
    await page.getByRole('radio', { name: 'semana ejecutada (E)' }).check();
    await save(page).click();
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').textContent()).toContain(says);
    await save(page).click();
    await expect.poll(() => kept.length).toBe(2);
    expect(kept[1]).toEqual(kept[0]);
  });
});

test('can be answered with the keyboard alone', async () => {
  const { page, kept } = await asking(readingWithQuestions(1), clear);
  const press = async (...keys: string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key);
  };
  await press('Tab', 'Tab', 'Tab');
  expect(await page.evaluate(() => document.activeElement?.parentElement?.textContent)).toContain('por ahora');
  await press('Tab', 'Space', 'Tab', 'Enter');
  await page.locator('.saved').waitFor();
  expect(kept).toEqual([{ sheet: 'CRONOGRAMA', answers: { 'fill-meaning:#00b050': 'P' } }]);
});
