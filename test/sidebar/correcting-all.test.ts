/** «Corregir todo lo seguro». */

import { describe, expect, test } from 'vitest';
import { browserOfFile } from '../browser/browser-of-file.ts';
import type { Answers } from './recorded-answers.ts';
import { busy } from './recorded-answers.ts';
import { settingsOf } from './recorded-settings.ts';
import {
  correctionOf,
  doubleSpaces,
  FINDINGS,
  findingOf,
  nearMiss,
  previewOf,
  proposedBy,
  reportOf,
  validationOf,
} from './recorded-validations.ts';
import { focused, type ValidatedSidebar, validateIn } from './validate-in.ts';

const browser = browserOfFile();

const correcciones = previewOf([nearMiss, doubleSpaces]);
const left = reportOf(FINDINGS.filter(({ fixable }) => !fixable));

async function review(answers: Answers): Promise<ValidatedSidebar> {
  const sidebar = await validateIn(browser(), { correcciones, ...answers });
  await sidebar.page.getByRole('button', { name: /^Corregir todo lo seguro/ }).press('Enter');
  await sidebar.page.getByRole('heading', { name: 'Revise antes de corregir' }).waitFor();
  return sidebar;
}

test('is offered with how many findings it mends, and not where there is none', async () => {
  const { page } = await validateIn(browser(), {});
  expect(await page.getByRole('button', { name: 'Corregir todo lo seguro (2)' }).count()).toBe(1);
  const other = await validateIn(browser(), { validar: validationOf(left.findings) });
  expect(await other.page.getByRole('button', { name: /Corregir todo/ }).count()).toBe(0);
});

test('shows every change before it is made, all checked', async () => {
  const { page, sent } = await review({});
  expect(sent).toEqual([{ command: 'correcciones', input: { sheet: 'CRONOGRAMA' } }]);
  expect(await page.locator('.changes code').allTextContents()).toEqual(['D21', 'C16']);
  expect(await page.locator('.changes del').allTextContents()).toEqual(['Renición', '·espacio']);
  expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(2);
  expect(await page.getByRole('button', { name: 'Corregir 2 celdas' }).count()).toBe(1);
  await expect.poll(() => focused(page)).toBe('Revise antes de corregir');
  // Nothing else competes with it.
  expect(await page.locator('.finding').first().isVisible()).toBe(false);
});

test('changes exactly the checked ones, and tells what came of it', async () => {
  const corrected = [proposedBy(doubleSpaces)];
  const { page, sent } = await review({ corregir: correctionOf({ corrected, validation: left }) });
  await page.getByRole('checkbox', { name: 'D21' }).uncheck();
  await page.getByRole('button', { name: 'Corregir 1 celda' }).press('Enter');
  const outcome = page.locator('.outcome');
  await outcome.waitFor();
  expect(sent.at(-1)).toEqual({ command: 'corregir', input: { sheet: 'CRONOGRAMA', changes: corrected } });
  expect(await outcome.locator('h3').textContent()).toBe('Se corrigió 1 celda.');
  expect(await outcome.textContent()).toContain('Se deshace con «Cronograma › Deshacer el último cambio…».');
  await expect.poll(() => focused(page)).toBe('Se corrigió 1 celda.');
  // The findings are those of the new validation.
  expect(await page.locator('.counts li').allTextContents()).toEqual(['2 Errores', '1 Advertencia', '0 Avisos']);
  await outcome.getByRole('button', { name: 'Cerrar' }).press('Enter');
  expect(await outcome.count()).toBe(0);
  await expect.poll(() => focused(page)).toBe('Hallazgos');
});

test('tells which cells were left alone, and why', async () => {
  const skipped = [
    { cell: 'D21', text: 'La celda D21 cambió desde que se mostró la corrección, así que no la toqué.' },
  ];
  const { page } = await review({
    corregir: correctionOf({ corrected: [proposedBy(doubleSpaces)], skipped, validation: left }),
  });
  await page.getByRole('button', { name: 'Corregir 2 celdas' }).click();
  const outcome = page.locator('.outcome');
  await outcome.waitFor();
  expect(await outcome.textContent()).toContain('No se tocó 1 celda:');
  expect(await outcome.getByRole('listitem').allTextContents()).toEqual([skipped[0]?.text]);
  expect(await page.getByRole('status').first().textContent()).toContain(skipped[0]?.text ?? '');
  // It is news until the next validation.
  await page.getByRole('button', { name: 'Validar cronograma' }).click();
  await expect.poll(() => outcome.count()).toBe(0);
});

test('what was left is nothing: says that the schedule is clean, with the rules that were checked', async () => {
  const corregir = correctionOf({
    corrected: [proposedBy(nearMiss), proposedBy(doubleSpaces)],
    validation: reportOf([]),
  });
  const { page } = await review({ corregir, ajustes: settingsOf() });
  await page.getByRole('button', { name: 'Corregir 2 celdas' }).click();
  await page.getByText('Se corrigieron 2 celdas.').first().waitFor();
  await page.getByText('El cronograma está limpio: 48 actividades y 14 reglas').waitFor();
  await page.getByText('Número de semanas del mes').waitFor();
});

describe('nothing is changed', () => {
  test('after cancelling: the list is back as it was, and the focus at the button', async () => {
    const { page, sent } = await review({});
    await page.getByRole('button', { name: 'Cancelar' }).press('Enter');
    expect(await page.locator('.finding').first().isVisible()).toBe(true);
    await expect.poll(() => focused(page)).toBe('Corregir todo lo seguro (2)');
    expect(sent).toHaveLength(1);
  });

  test('with nothing checked', async () => {
    const { page, sent } = await review({});
    await page.getByRole('button', { name: 'No marcar ninguna' }).click();
    await page.getByRole('button', { name: 'Corregir 0 celdas' }).click();
    expect(await page.getByRole('alert').textContent()).toContain('No hay ninguna celda marcada');
    expect(sent).toHaveLength(1);
    await page.getByRole('button', { name: 'Marcar todas' }).click();
    expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(2);
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  test('when it is refused: what was unchecked stays so', async () => {
    const { page } = await review({ corregir: busy });
    await page.getByRole('checkbox', { name: 'D21' }).uncheck();
    await page.getByRole('button', { name: 'Corregir 1 celda' }).click();
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('checkbox', { name: 'D21' }).isChecked()).toBe(false);
  });

  test('when nothing is left to correct meanwhile', async () => {
    const nothing = {
      done: { sheet: 'CRONOGRAMA', changes: [] },
      text: 'No hay nada que se pueda corregir sin riesgo.',
    };
    const { page } = await validateIn(browser(), { correcciones: nothing });
    await page.getByRole('button', { name: /^Corregir todo/ }).click();
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').textContent()).toContain(nothing.text);
  });
});

test('a very long list is changed as far as it was shown', async () => {
  const many = Array.from({ length: 230 }, (_, index) => {
    const change = { before: `a  ${index}`, after: `a ${index}` };
    return findingOf({ rule: 'spaces', severity: 'info', cell: `C${index + 5}`, text: 'Sobran espacios.', change });
  });
  const corregir = correctionOf({ corrected: [], validation: left });
  const { page, sent } = await review({ validar: validationOf(many), correcciones: previewOf(many), corregir });
  await page.getByText('Faltan 130 por ver: solo se corrige lo que ya se mostró.').waitFor();
  await page.getByRole('button', { name: 'Mostrar más (100 de 130 restantes)' }).click();
  await page.getByRole('button', { name: 'Corregir 200 celdas' }).click();
  await page.locator('.outcome').waitFor();
  expect(sent.at(-1)?.input).toEqual({ sheet: 'CRONOGRAMA', changes: many.slice(0, 200).map(proposedBy) });
});
