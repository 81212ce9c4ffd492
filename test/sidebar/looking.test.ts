/** Looking through the findings: filters, search, groups. */

import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { browserOfFile } from '../browser/browser-of-file.ts';
import { doubleSpaces, findingOf, longValidation, validationOf } from './recorded-validations.ts';
import { validateIn } from './validate-in.ts';

const browser = browserOfFile();

const cells = (page: Page) => page.locator('.finding code').allTextContents();
const titles = (page: Page) => page.locator('.group > summary').allTextContents();

describe('the counts are filters', () => {
  test('one shows its severity alone, two show both, none shows all', async () => {
    const { page } = await validateIn(browser(), {});
    await page.getByRole('button', { name: '2 Errores' }).click();
    expect(await titles(page)).toEqual(['Errores2']);
    expect(await page.getByRole('button', { name: '2 Errores', pressed: true }).count()).toBe(1);
    await page.getByRole('button', { name: '1 Aviso' }).click();
    expect(await titles(page)).toEqual(['Errores2', 'Avisos1']);
    expect(await page.locator('.narrowed').textContent()).toContain('Se ven 3 de 5 hallazgos.');
    await page.getByRole('button', { name: 'Ver todos' }).click();
    expect(await titles(page)).toEqual(['Errores2', 'Advertencias2', 'Avisos1']);
    expect(await page.locator('.narrowed').textContent()).toBe('');
  });
});

describe('the search', () => {
  test.each([
    { typed: 'titulo', found: ['A1'] },
    { typed: 'DESPUÉS de', found: ['C16'] },
    { typed: 'd21', found: ['D21'] },
    { typed: 'numero de semanas', found: ['I4'] },
    { typed: 'com', found: ['C16'] },
  ])('«$typed»', async ({ typed, found }) => {
    const { page } = await validateIn(browser(), {});
    await page.getByRole('searchbox', { name: 'Buscar en los hallazgos' }).fill(typed);
    await expect.poll(() => cells(page)).toEqual(expect.arrayContaining(found));
    expect(await page.locator('.narrowed [role=status]').textContent()).toMatch(/^Se ven? \d de 5 hallazgos\.$/);
  });

  test('nothing like it: says so, and gives everything back on request', async () => {
    const { page } = await validateIn(browser(), {});
    await page.getByRole('searchbox').fill('nada de eso');
    await page.getByText('Ningún hallazgo coincide.').waitFor();
    expect(await page.locator('.finding').count()).toBe(0);
    await page.getByRole('button', { name: 'Ver todos' }).click();
    expect(await page.getByRole('searchbox').inputValue()).toBe('');
    expect(await cells(page)).toHaveLength(5);
  });
});

describe('by unit', () => {
  test('what belongs to several units stands under each, what belongs to none at the end', async () => {
    const { page } = await validateIn(browser(), {});
    await page.getByRole('radio', { name: 'Por unidad' }).check();
    expect(await titles(page)).toEqual([
      'COM · Dirección de Comunicaciones1',
      'ENL · Enlaces de cada dependencia1',
      'PC · Participación Ciudadana2',
      'Sin unidad2',
    ]);
    const under = (title: string) =>
      page.locator('.group').filter({ hasText: title }).locator('.finding code').allTextContents();
    expect(await under('ENL · ')).toEqual(['D21']);
    expect(await under('PC · ')).toEqual(['AX25', 'D21']);
    expect(await under('Sin unidad2')).toEqual(['I4', 'A1']);
    // Each still says how grave it is.
    expect(await page.locator('.finding .severity').allTextContents()).toEqual([
      'Aviso',
      'Advertencia',
      'Error',
      'Advertencia',
      'Error',
      'Advertencia',
    ]);
  });

  test('the arrow keys change the grouping', async () => {
    const { page } = await validateIn(browser(), {});
    await page.getByRole('radio', { name: 'Por gravedad' }).focus();
    await page.keyboard.press('ArrowRight');
    expect((await titles(page))[0]).toBe('COM · Dirección de Comunicaciones1');
  });

  test('stays, with the search, when the schedule is validated again', async () => {
    const { page } = await validateIn(browser(), {});
    await page.getByRole('radio', { name: 'Por unidad' }).check();
    await page.getByRole('searchbox').fill('enlaces');
    await page.getByRole('button', { name: 'Validar cronograma' }).click();
    await page.getByRole('button', { name: 'Validar cronograma', disabled: false }).waitFor();
    expect(await titles(page)).toEqual(['ENL · Enlaces de cada dependencia1', 'PC · Participación Ciudadana1']);
  });
});

describe('thousands', () => {
  test('are shown by pages, in folded groups that cost nothing until they are opened', async () => {
    const { page } = await validateIn(browser(), { validar: longValidation(3000) });
    expect(await page.locator('.finding').count()).toBe(50);
    await page.getByRole('radio', { name: 'Por unidad' }).check();
    expect(await titles(page)).toEqual(['U0429', 'U1429', 'U2429', 'U3429', 'U4428', 'U5428', 'U6428']);
    expect(await page.locator('.finding').count()).toBe(50);
    await page.getByText('U3429').click();
    await expect.poll(() => page.locator('.finding').count()).toBe(100);
  });

  test('a group that was folded unfolds when the search leaves little else', async () => {
    const many = longValidation(200).done.findings;
    const { page } = await validateIn(browser(), { validar: validationOf([...many, doubleSpaces]) });
    const search = page.getByRole('searchbox');
    await search.fill('e');
    expect(await page.locator('.group[open]').count()).toBe(1);
    await search.fill('espacios dobles');
    await expect.poll(() => cells(page)).toEqual(['C16']);
    await page.getByRole('button', { name: 'Ver todos' }).press('Enter');
    expect(await search.evaluate((field) => field === document.activeElement)).toBe(true);
  });

  test('of one unit and gravity among others are found by typing', async () => {
    const others = Array.from({ length: 2000 }, (_, index) =>
      findingOf({ rule: 'spaces', severity: 'info', cell: `C${index + 5}`, text: 'Sobran espacios.' }),
    );
    const sought = findingOf({ rule: 'title-year', severity: 'info', cell: 'A1', text: 'El título dice 2023.' });
    const { page } = await validateIn(browser(), { validar: validationOf([...others, sought]) });
    await page.getByRole('searchbox').fill('título 2023');
    await expect.poll(() => cells(page)).toEqual(['A1']);
  });
});
