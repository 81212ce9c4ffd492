/** «Reglas»: what the user sets about validations. */

import { describe, expect, test } from 'vitest';
import { browserOfFile } from '../browser/browser-of-file.ts';
import { type Answers, busy } from './recorded-answers.ts';
import { ruleOf, SET_RULES, settingsOf } from './recorded-settings.ts';
import { focused, type ValidatedSidebar, validateIn } from './validate-in.ts';

const browser = browserOfFile();

async function settings(answers: Answers = {}): Promise<ValidatedSidebar> {
  const sidebar = await validateIn(browser(), { ajustes: settingsOf(), ajustar: settingsOf(), ...answers });
  await sidebar.page.getByRole('heading', { name: 'Reglas' }).click();
  await sidebar.page.getByText('Revisar mientras escribo').waitFor();
  return sidebar;
}

const save = { name: /^Guardar cambios/ };

test('is read once it is opened, without locking the page, and only once', async () => {
  const { page, sent } = await settings();
  expect(sent).toEqual([{ command: 'ajustes', input: {} }]);
  await page.getByRole('heading', { name: 'Reglas' }).click();
  await page.getByRole('heading', { name: 'Reglas' }).click();
  expect(sent).toHaveLength(1);
});

test('what cannot be read can be tried again', async () => {
  const answers: { ajustes: NonNullable<Answers['ajustes']> } = { ajustes: busy };
  const { page } = await validateIn(browser(), answers);
  await page.getByRole('heading', { name: 'Reglas' }).click();
  await page.getByRole('alert').waitFor();
  expect(await page.getByRole('alert').textContent()).toContain('No se pudieron leer los ajustes');
  answers.ajustes = settingsOf();
  await page.getByRole('button', { name: 'Volver a intentar' }).press('Enter');
  await page.getByText('Revisar mientras escribo').waitFor();
  expect(await page.getByRole('alert').count()).toBe(0);
  expect(await focused(page)).toBe('Reglas');
});

test('shows each rule with its switch under its topic, and which were changed', async () => {
  const { page } = await settings();
  expect(await page.locator('.rules h3').allTextContents()).toEqual([
    'Estructura y calendario',
    'Responsables',
    'Marcas de las semanas',
    'Redacción',
  ]);
  const switches = page.locator('.rules').getByRole('switch');
  expect(await switches.evaluateAll((all) => all.map((each) => (each as HTMLInputElement).checked))).toEqual([
    true,
    true,
    true,
    false,
  ]);
  expect(await page.getByText('3 de 4 reglas activas').count()).toBe(1);
  expect(await page.locator('.rule').filter({ hasText: 'ajustada' }).textContent()).toContain('Espacios sobrantes');
  expect(await page.getByRole('button', save).count()).toBe(0);
});

test('rules are found by typing, case and accents aside', async () => {
  const { page } = await settings();
  await page.getByRole('searchbox', { name: 'Buscar una regla' }).fill('NUMERO de semanas');
  expect(await page.locator('.rule').count()).toBe(1);
  await page.getByRole('searchbox', { name: 'Buscar una regla' }).fill('nada así');
  await page.getByText('Ninguna regla coincide.').waitFor();
});

describe('one call saves', () => {
  test('a switch, with a note to validate again, which takes to the findings', async () => {
    const { page, sent } = await settings();
    await page.getByRole('switch', { name: 'Número de semanas del mes' }).press('Space');
    await page.getByText('sin guardar').waitFor();
    await page.getByRole('button', { name: 'Guardar cambios (1)' }).press('Enter');
    await page.getByText('Guardé los ajustes. Valide de nuevo').last().waitFor();
    expect(sent.at(-1)).toEqual({ command: 'ajustar', input: { rules: { 'week-count': { enabled: false } } } });
    expect(await page.getByRole('button', save).count()).toBe(0);
    await expect.poll(() => focused(page)).toBe('Validar de nuevo');
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toBe('Hallazgos');
    expect(sent.at(-1)).toEqual({ command: 'validar', input: { sheet: 'CRONOGRAMA' } });
  });

  test('gravity and options of every kind, in forms made from the rules', async () => {
    const { page, sent } = await settings();
    await page.getByRole('button', { name: 'Ajustar Número de semanas del mes' }).click();
    await page.getByRole('combobox', { name: 'Gravedad' }).selectOption({ label: 'Aviso' });
    await page
      .getByRole('combobox', { name: 'Cómo se cuentan las semanas de un mes' })
      .selectOption({ label: 'Semanas cuyo lunes cae en el mes' });
    await page.getByRole('button', { name: 'Ajustar Responsable escrito' }).click();
    await page.getByRole('checkbox', { name: 'Señalar también los alias' }).check();
    await page.getByRole('button', { name: 'Ajustar Marca que no' }).click();
    await page.getByRole('spinbutton').fill('20');
    await page.getByRole('button', { name: 'Guardar cambios (3)' }).click();
    await page.getByText('Guardé los ajustes').last().waitFor();
    expect(sent.at(-1)?.input).toEqual({
      rules: {
        'week-count': { severity: 'info', options: { convention: 'mondays' } },
        'owner-variant': { options: { reportAliases: true } },
        'unknown-mark': { options: { leadDays: 20 } },
      },
    });
  });

  test('a rule that goes back to what it was from factory', async () => {
    const { page, sent } = await settings();
    await page.getByRole('button', { name: 'Ajustar Espacios sobrantes' }).click();
    await page.getByRole('button', { name: 'Volver a lo de fábrica' }).click();
    expect(await page.getByRole('switch', { name: 'Espacios sobrantes' }).isChecked()).toBe(true);
    await page.getByRole('button', save).click();
    await page.getByText('Guardé los ajustes').last().waitFor();
    expect(sent.at(-1)?.input).toEqual({ rules: { spaces: null } });
  });

  test('holidays, shown as people write them', async () => {
    const { page, sent } = await settings();
    const group = page.getByRole('group', { name: 'Festivos propios del municipio' });
    expect(await group.getByRole('listitem').allTextContents()).toEqual(['13 de junio de 2025×']);
    await group.getByLabel('Día festivo').fill('2025-02-04');
    await group.getByRole('button', { name: 'Agregar' }).click();
    expect(await group.getByRole('listitem').allTextContents()).toEqual([
      '4 de febrero de 2025×',
      '13 de junio de 2025×',
    ]);
    await group.getByRole('button', { name: 'Quitar 13 de junio de 2025' }).press('Enter');
    await page.getByRole('button', save).click();
    await page.getByText('Guardé los ajustes').last().waitFor();
    expect(sent.at(-1)?.input).toEqual({ holidays: ['2025-02-04'] });
  });

  test('the check while typing', async () => {
    const { page, sent } = await settings();
    await page.getByRole('switch', { name: 'Revisar mientras escribo' }).uncheck();
    await page.getByRole('button', save).click();
    await page.getByText('Guardé los ajustes').last().waitFor();
    expect(sent.at(-1)?.input).toEqual({ whileTyping: false });
  });
});

describe('nothing is saved', () => {
  test('of what was changed back or discarded', async () => {
    const { page, sent } = await settings();
    const spaces = page.getByRole('switch', { name: 'Número de semanas del mes' });
    await spaces.uncheck();
    await spaces.check();
    expect(await page.getByRole('button', save).count()).toBe(0);
    await spaces.uncheck();
    await page.getByRole('button', { name: 'Descartar' }).click();
    expect(await spaces.isChecked()).toBe(true);
    expect(sent).toHaveLength(1);
  });

  test.each(['', '99', '1.5'])('where «%s» is no number that fits', async (typed) => {
    const { page, sent } = await settings();
    await page.getByRole('button', { name: 'Ajustar Marca que no' }).click();
    const field = page.getByRole('spinbutton');
    await field.fill(typed);
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    await page.getByText('Escriba un número entero de 1 a 60.').waitFor();
    await page.getByRole('button', save).click();
    expect(await page.getByRole('alert').textContent()).toContain('«Marca que no se entiende»');
    expect(sent).toHaveLength(1);
    expect(await field.inputValue()).toBe(typed);
  });

  test.each([
    { day: '', says: 'Elija el día.' },
    { day: '2025-06-13', says: 'El 13 de junio de 2025 ya está en la lista.' },
  ])('where the holiday is «$day»', async ({ day, says }) => {
    const { page } = await settings();
    await page.getByLabel('Día festivo').fill(day);
    await page.getByRole('button', { name: 'Agregar' }).click();
    await page.getByText(says).waitFor();
    expect(await page.getByRole('button', save).count()).toBe(0);
  });

  test('where it is refused: the form stays as it was filled in', async () => {
    const { page } = await settings({ ajustar: busy });
    await page.getByRole('switch', { name: 'Número de semanas del mes' }).uncheck();
    await page.getByRole('button', save).click();
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('switch', { name: 'Número de semanas del mes' }).isChecked()).toBe(false);
    expect(await page.getByRole('button', { name: 'Guardar cambios (1)' }).count()).toBe(1);
  });
});

describe('the list of marks', () => {
  test.each([
    { button: 'Activar', on: true },
    { button: 'Quitar', on: false },
  ])('$button', async ({ button, on }) => {
    const text = 'Las semanas tienen una lista con P, E, R, C y no aceptan otra cosa.';
    const { page, sent } = await settings({ 'lista-de-marcas': { done: { on }, text } });
    const group = page.getByRole('group', { name: 'Lista de marcas en las semanas' });
    await group.getByRole('button', { name: button }).click();
    await group.getByText(text).waitFor();
    expect(sent.at(-1)).toEqual({ command: 'lista-de-marcas', input: { sheet: 'CRONOGRAMA', on } });
  });

  test('what is refused is said there', async () => {
    const { page } = await settings({ 'lista-de-marcas': busy });
    await page.getByRole('button', { name: 'Activar' }).click();
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').textContent()).toContain('No se cambió la lista');
  });
});

test('a rule of a later version, which the page knows nothing of, can be set all the same', async () => {
  const { page } = await settings({
    ajustes: settingsOf([...SET_RULES, ruleOf({ id: 'new-rule', title: 'Regla nueva' })]),
  });
  expect(await page.locator('.rules h3').last().textContent()).toBe('Otras');
  await page.getByRole('button', { name: 'Ajustar Regla nueva' }).click();
  expect(await page.getByRole('combobox', { name: 'Gravedad' }).count()).toBe(1);
});
