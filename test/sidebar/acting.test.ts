/** What can be done about one finding. */

import { describe, expect, test } from 'vitest';
import { browserOfFile } from '../browser/browser-of-file.ts';
import type { Answers } from './recorded-answers.ts';
import { busy, connectionLost } from './recorded-answers.ts';
import {
  correctionOf,
  FINDINGS,
  ignoredOf,
  nearMiss,
  proposedBy,
  reportOf,
  unknownMark,
  validationOf,
} from './recorded-validations.ts';
import { focused, validateIn } from './validate-in.ts';

const browser = browserOfFile();

const without = (gone: string) => FINDINGS.filter(({ cell }) => cell !== gone);

test('each says how grave it is in a word, where, what, what to do, whose and by which rule', async () => {
  const { page } = await validateIn(browser(), {});
  const line = page.locator('.finding').filter({ hasText: 'AX25' });
  expect(await line.locator('.severity').textContent()).toBe('Error');
  expect(await line.locator('.severity svg').count()).toBe(1);
  expect(await line.locator('.heading').textContent()).toBe('ErrorAX25PC');
  expect(await line.locator('.sentence').textContent()).toBe(unknownMark.text);
  expect(await line.locator('.advice').textContent()).toBe(`Qué hacer: ${unknownMark.advice}`);
  expect(await line.locator('small').textContent()).toBe(unknownMark.title);
});

describe('«Ir a la celda»', () => {
  test('asks for the cell in its own sheet, and the focus stays', async () => {
    const elsewhere = { ...unknownMark, sheet: 'Responsables', cell: 'Responsables!D4' };
    const ir = { done: { sheet: 'Responsables', cell: 'D4' }, text: 'Celda D4 de la hoja «Responsables».' };
    const { page, sent } = await validateIn(browser(), { validar: validationOf([elsewhere]), ir });
    await page.getByRole('button', { name: 'Ir a la celda Responsables!D4' }).press('Enter');
    await expect.poll(() => page.getByRole('status').first().textContent()).toBe(ir.text);
    expect(sent).toEqual([{ command: 'ir', input: { sheet: 'Responsables', cell: 'Responsables!D4' } }]);
    expect(await focused(page)).toContain('Ir a la celda');
  });

  test('says beside the button why it cannot', async () => {
    const { page } = await validateIn(browser(), { ir: busy });
    await page.getByRole('button', { name: 'Ir a la celda I4' }).click();
    const alert = page.locator('.finding').first().getByRole('alert');
    await alert.waitFor();
    expect(await alert.textContent()).toContain('No se pudo ir a la celda');
  });
});

describe('«Corregir»', () => {
  const corrected = correctionOf({ corrected: [proposedBy(nearMiss)], validation: reportOf(without('D21')) });

  test('is offered only where there is a safe correction', async () => {
    const { page } = await validateIn(browser(), {});
    expect(await page.getByRole('button', { name: /^Corregir [A-Z]/ }).allTextContents()).toHaveLength(2);
    expect(await page.getByRole('button', { name: 'Corregir AX25' }).count()).toBe(0);
  });

  test('shows before and after with the difference, and spaces that come or go', async () => {
    const { page, sent } = await validateIn(browser(), {});
    await page.getByRole('button', { name: 'Corregir D21' }).click();
    const line = page.locator('.finding').filter({ hasText: 'D21' });
    expect(await line.locator('del').textContent()).toBe('Renición');
    expect(await line.locator('ins').textContent()).toBe('Rendición');
    expect(await line.locator('dd').allTextContents()).toEqual([nearMiss.change?.before, nearMiss.change?.after]);
    await page.getByRole('button', { name: 'Corregir C16' }).click();
    const removed = page.locator('.finding').filter({ hasText: 'C16' }).locator('del');
    expect(await removed.locator('[aria-hidden]').textContent()).toBe('·');
    expect(await removed.locator('.hidden').textContent()).toBe('espacio');
    expect(sent).toEqual([]);
  });

  test('changes exactly what was shown, once asked, and goes on with the next finding', async () => {
    const { page, sent } = await validateIn(browser(), { corregir: corrected });
    await page.getByRole('button', { name: 'Corregir D21' }).click();
    await page.getByText('¿Cambiar la celda D21?').waitFor();
    await page.getByRole('button', { name: 'Sí, corregir' }).press('Enter');
    await page.locator('.passing').waitFor();
    expect(sent).toEqual([{ command: 'corregir', input: { sheet: 'CRONOGRAMA', changes: [proposedBy(nearMiss)] } }]);
    expect(await page.locator('.passing p').textContent()).toContain('Se deshace con «Cronograma ›');
    expect(await page.getByRole('status').first().textContent()).toContain('Se corrigió 1 celda.');
    expect(await page.locator('.counts li').allTextContents()).toEqual(['2 Errores', '1 Advertencia', '1 Aviso']);
    await expect.poll(() => focused(page)).toContain('El título dice 2023');
    const line = await page.evaluate(() => document.activeElement?.textContent);
    await page.locator('.passing').getByRole('button', { name: 'Cerrar' }).press('Enter');
    expect(await page.locator('.passing').count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(line);
  });

  test('the cell changed meanwhile: says so', async () => {
    const skipped = [
      { cell: 'D21', text: 'La celda D21 cambió desde que se mostró la corrección, así que no la toqué.' },
    ];
    const corregir = { ...correctionOf({ corrected: [], skipped, validation: reportOf(FINDINGS) }) };
    const text = `No se corrigió nada.\n${skipped[0]?.text}`;
    const { page } = await validateIn(browser(), { corregir: { ...corregir, text } });
    await page.getByRole('button', { name: 'Corregir D21' }).click();
    await page.getByRole('button', { name: 'Sí, corregir' }).click();
    await page.locator('.passing').waitFor();
    expect(await page.locator('.passing p').textContent()).toBe(text);
  });

  test.each([
    { how: 'refused', corregir: busy },
    { how: 'lost', corregir: connectionLost },
  ] as const)('$how: stays open with the reason', async ({ corregir }) => {
    const { page } = await validateIn(browser(), { corregir });
    await page.getByRole('button', { name: 'Corregir D21' }).click();
    await page.getByRole('button', { name: 'Sí, corregir' }).click();
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').textContent()).toContain('No se corrigió');
    expect(await page.getByRole('button', { name: 'Sí, corregir' }).isEnabled()).toBe(true);
  });

  test.each(['Cancelar', 'Escape'])('%s: nothing happens, and the focus is back at the button', async (way) => {
    const { page, sent } = await validateIn(browser(), {});
    await page.getByRole('button', { name: 'Corregir D21' }).press('Enter');
    if (way === 'Escape') await page.keyboard.press('Escape');
    else await page.getByRole('button', { name: way }).press('Enter');
    await expect.poll(() => page.getByText('¿Cambiar la celda').count()).toBe(0);
    expect(await focused(page)).toContain('Corregir');
    expect(sent).toEqual([]);
  });
});

describe('«Ignorar…»', () => {
  const ignorar = validationOf(without('I4'), [ignoredOf(FINDINGS[0] ?? unknownMark)]);

  test('wants a reason', async () => {
    const { page, sent } = await validateIn(browser(), { ignorar });
    await page.getByRole('button', { name: 'Ignorar… I4' }).click();
    const field = page.getByRole('textbox', { name: '¿Por qué se deja así?' });
    await expect.poll(() => field.evaluate((element) => element === document.activeElement)).toBe(true);
    await field.fill('   ');
    await page.getByRole('button', { name: 'Ignorar', exact: true }).click();
    await page.getByText('Escriba el motivo').waitFor();
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(sent).toEqual([]);
  });

  test('sends it with the fingerprint; the finding goes to the end with reason, who and when', async () => {
    const { page, sent } = await validateIn(browser(), { ignorar });
    await page.getByRole('button', { name: 'Ignorar… I4' }).click();
    await page.getByRole('textbox').fill(' Así lo aprobó el comité. ');
    await page.getByRole('button', { name: 'Ignorar', exact: true }).press('Enter');
    await page.locator('.passing').waitFor();
    const input = { sheet: 'CRONOGRAMA', fingerprint: 'week-count@I4', reason: 'Así lo aprobó el comité.' };
    expect(sent).toEqual([{ command: 'ignorar', input }]);
    expect(await page.locator('.passing p').textContent()).toBe('Ya no cuenta. Está al final, en «Ignorados».');
    await expect.poll(() => focused(page)).toContain('No se entiende la marca');
    await page.locator('.ignored summary').click();
    const ignored = page.locator('.ignored .finding');
    expect(await ignored.textContent()).toContain('Motivo: Así lo aprobó el comité.');
    expect(await ignored.textContent()).toContain(
      'Ignorado el 15 de agosto de 2025 a las 09:30 por planeacion@alcaldia.example.',
    );
  });

  test('can be taken back: «Volver a contar»', async () => {
    const answers: Answers = { validar: ignorar, ignorar: validationOf(FINDINGS) };
    const { page, sent } = await validateIn(browser(), answers);
    await page.locator('.ignored summary').click();
    await page.getByRole('button', { name: 'Volver a contar I4' }).press('Enter');
    await page.locator('.passing').waitFor();
    expect(sent).toEqual([
      { command: 'ignorar', input: { sheet: 'CRONOGRAMA', fingerprint: 'week-count@I4', reason: null } },
    ]);
    expect(await page.locator('.ignored').count()).toBe(0);
    expect(await page.locator('.counts li').first().textContent()).toBe('2 Errores');
    await expect.poll(() => focused(page)).toBe('Hallazgos');
  });

  test('what is refused is said in the form, and the reason stays', async () => {
    const { page } = await validateIn(browser(), { ignorar: busy });
    await page.getByRole('button', { name: 'Ignorar… I4' }).click();
    await page.getByRole('textbox').fill('Así es.');
    await page.getByRole('button', { name: 'Ignorar', exact: true }).click();
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('textbox').inputValue()).toBe('Así es.');
  });
});

test('«¿Por qué?» folds out reason, source and what the rule checks', async () => {
  const { page } = await validateIn(browser(), {});
  const why = page.getByRole('button', { name: '¿Por qué? C16' });
  await why.press('Enter');
  expect(await why.getAttribute('aria-expanded')).toBe('true');
  const reasons = page.locator('.reasons');
  expect(await reasons.locator('dt').allTextContents()).toEqual(['Por qué importa', 'Fuente', 'Qué revisa']);
  expect(await reasons.locator('dd').first().textContent()).toContain('dos textos iguales dejan de serlo');
  await why.press('Enter');
  expect(await reasons.count()).toBe(0);
});
