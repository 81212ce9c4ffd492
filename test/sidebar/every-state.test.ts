/** What must hold of the sidebar in every state: accessible, within its 300 px, and alone with its server. */

import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { browserOfFile } from '../browser/browser-of-file.ts';
import { openSidebar } from './open-sidebar.ts';
import {
  type Answers,
  busy,
  cleanValidation,
  connectionLost,
  failure,
  hostile,
  longValidation,
  noSchedule,
  permissionDenied,
  reading,
  readingOf,
  readingWithQuestions,
  serverWith,
  summary,
  validation,
} from './recorded-answers.ts';
import { decided, directoryProblem, lastRow } from './recorded-decisions.ts';

const browser = browserOfFile();

const endlessWord = 'Supercalifragilístico'.repeat(9);
const endless = decided({
  code: `mark-meaning:${endlessWord}`,
  text: `¿Qué significa ${endlessWord}?`,
  value: endlessWord,
  choices: [{ value: endlessWord, label: endlessWord }],
  accepts: 'row',
  evidence: endlessWord,
  certainty: 'doubtful',
});

const states: readonly { readonly state: string; readonly answers: Answers; readonly results: readonly string[] }[] = [
  { state: 'read', answers: { leer: reading }, results: [] },
  { state: 'asking', answers: { leer: readingWithQuestions(1) }, results: [] },
  { state: 'asking a lot', answers: { leer: readingWithQuestions(12) }, results: [] },
  { state: 'asking with an endless word', answers: { leer: readingOf([endless]) }, results: [] },
  { state: 'asking what nobody can answer here', answers: { leer: readingOf([directoryProblem]) }, results: [] },
  { state: 'answered', answers: { leer: readingOf([{ ...lastRow, certainty: 'answered' }]) }, results: [] },
  {
    state: 'validated and summarised',
    answers: { leer: reading, validar: validation, resumen: summary },
    results: ['Hallazgos', 'Avance'],
  },
  { state: 'clean', answers: { leer: reading, validar: cleanValidation }, results: ['Hallazgos'] },
  { state: 'a long list', answers: { leer: reading, validar: longValidation(80) }, results: ['Hallazgos'] },
  { state: 'refused', answers: { leer: reading, validar: busy, resumen: busy }, results: ['Hallazgos', 'Avance'] },
  { state: 'failed', answers: { leer: reading, validar: failure }, results: ['Hallazgos'] },
  { state: 'no schedule', answers: { leer: noSchedule }, results: [] },
  { state: 'the wrong account', answers: { leer: permissionDenied }, results: [] },
  { state: 'cut off', answers: { leer: connectionLost }, results: [] },
  { state: 'hostile texts', answers: hostile.answers, results: ['Hallazgos', 'Avance'] },
];

/** What is folded must hold too. */
async function unfold(page: Page): Promise<void> {
  await page.locator('details').evaluateAll((all) => {
    for (const details of all) details.setAttribute('open', '');
  });
  // One answer of each form, and its text field where it has one.
  for (const folded of ['[aria-expanded=false]', 'fieldset label:last-of-type input[type=radio]']) {
    await page.locator(folded).evaluateAll((all: HTMLElement[]) => {
      for (const element of all) element.click();
    });
  }
}

const COMMAND_OF: Readonly<Record<string, string>> = { Hallazgos: 'Validar cronograma', Avance: 'Generar resumen' };

test.each(states)('$state', async ({ answers, results }) => {
  const { page, mishaps } = await openSidebar(browser(), serverWith(answers));
  await page.locator('main[aria-busy=false]').waitFor();
  for (const heading of results) {
    await page.getByRole('button', { name: COMMAND_OF[heading] ?? '', disabled: false }).click();
    await page.getByRole('heading', { name: heading }).waitFor();
  }
  await unfold(page);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => ({ id, where: nodes.map(({ html }) => html) }))).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(300);
  expect(mishaps).toEqual([]);
});

test('hostile texts stay texts', async () => {
  const { page } = await openSidebar(browser(), serverWith(hostile.answers));
  await page.getByRole('button', { name: 'Validar cronograma', disabled: false }).click();
  await page.getByRole('heading', { name: 'Hallazgos' }).waitFor();
  await unfold(page);
  for (const place of ['.sheet strong', '.questions legend', '.understood .name', '.group code', '.group small']) {
    expect(await page.locator(place).last().textContent()).toBe(hostile.text);
  }
  expect(await page.locator('img').count()).toBe(0);
});
