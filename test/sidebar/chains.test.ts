/** «Cadenas»: activities that only make sense one after the other. */

import { describe, expect, test } from 'vitest';
import { browserOfFile } from '../browser/browser-of-file.ts';
import { type Answers, busy } from './recorded-answers.ts';
import { AUDIENCE, chains, chainsOf, FORUM, linkOf, REJECTED } from './recorded-chains.ts';
import { focused, type ValidatedSidebar, validateIn } from './validate-in.ts';

const browser = browserOfFile();

async function open(answers: Answers = {}): Promise<ValidatedSidebar> {
  const sidebar = await validateIn(browser(), { cadenas: chains, encadenar: chains, ...answers });
  await sidebar.page.getByRole('heading', { name: 'Cadenas' }).click();
  await sidebar.page.getByRole('button', { name: 'Nueva cadena' }).waitFor();
  return sidebar;
}

test('are looked for once the section is opened, in the sheet that was read', async () => {
  const { sent } = await open();
  expect(sent).toEqual([{ command: 'cadenas', input: { sheet: 'CRONOGRAMA' } }]);
});

test('each shows its activities in order, with a verdict in a word', async () => {
  const { page } = await open();
  const chain = page.locator('.chain').first();
  expect(await chain.locator('h3').textContent()).toBe('Audiencia Pública sugerida');
  expect(await chain.locator('.heading').allTextContents()).toEqual([
    'Actividad 30convocatoria',
    'Actividad 31realizaciónCumple',
    'Actividad 33sistematizaciónIndeterminado',
    'Actividad 32boletínNo cumple',
  ]);
  expect(await chain.locator('.verdict svg').count()).toBe(3);
  expect(await page.locator('.chain h3').allTextContents()).toEqual([
    'Audiencia Pública sugerida',
    'Foro ciudadano confirmada',
    'Feria de servicios no es cadena',
  ]);
});

describe('what can be said of each', () => {
  const buttons = (name: string) => (sidebar: ValidatedSidebar) =>
    sidebar.page.locator('.chain').filter({ hasText: name }).locator(':scope > .deeds button').allTextContents();

  test('fits how it stands', async () => {
    const sidebar = await open();
    expect(await buttons(AUDIENCE.name)(sidebar)).toEqual([
      'Confirmar Audiencia Pública',
      'Editar Audiencia Pública',
      'No es una cadena Audiencia Pública',
    ]);
    expect(await buttons(FORUM.name)(sidebar)).toEqual(['Editar Foro ciudadano', 'No es una cadena Foro ciudadano']);
    expect(await buttons(REJECTED.name)(sidebar)).toEqual([
      'Sí es una cadena Feria de servicios',
      'Editar Feria de servicios',
    ]);
  });

  test.each([
    {
      button: 'Confirmar Audiencia Pública',
      input: { code: AUDIENCE.code, name: AUDIENCE.name, activities: '30, 31, 33, 32' },
    },
    { button: 'No es una cadena Foro ciudadano', input: { code: FORUM.code, name: FORUM.name, activities: '' } },
    {
      button: 'Sí es una cadena Feria de servicios',
      input: { code: REJECTED.code, name: REJECTED.name, activities: '5, 6' },
    },
  ])('$button', async ({ button, input }) => {
    const { page, sent } = await open();
    await page.getByRole('button', { name: button }).press('Enter');
    await page.getByText('Valide de nuevo').last().waitFor();
    expect(sent.at(-1)).toEqual({ command: 'encadenar', input: { sheet: 'CRONOGRAMA', ...input } });
  });

  test('the answer takes the place of the list; whoever lost the button stays at the chain', async () => {
    const encadenar = chainsOf([{ ...AUDIENCE, confirmed: true }, FORUM]);
    const { page } = await open({ encadenar });
    await page.getByRole('button', { name: 'Confirmar Audiencia Pública' }).press('Enter');
    await page.getByText('Guardé la cadena.').last().waitFor();
    expect(await page.locator('.chain .tag').allTextContents()).toEqual(['confirmada', 'confirmada']);
    await expect.poll(() => focused(page)).toContain('Audiencia Pública confirmada');
  });

  test('activities are sent as the server types them', async () => {
    const links = [
      linkOf({ number: '', typed: 'fila 36', cell: 'C36', act: 'convocatoria' }),
      linkOf({ number: '4.1', act: 'realización' }),
      linkOf({ number: '5, 6', typed: 'fila 38', cell: 'C38', act: 'boletín' }),
    ];
    const { page, sent } = await open({ cadenas: chainsOf([{ ...AUDIENCE, links }]) });
    expect(await page.locator('.chain .heading').first().textContent()).toBe('Actividad sin númeroconvocatoria');
    await page.getByRole('button', { name: 'Confirmar' }).click();
    await page.getByText('Guardé la cadena.').last().waitFor();
    expect(sent.at(-1)?.input).toMatchObject({ activities: 'fila 36, 4.1, fila 38' });
  });

  test('a chain that lost activities says which', async () => {
    const { page } = await open({ cadenas: chainsOf([{ ...AUDIENCE, gone: ['31', '33'] }]) });
    await page.getByText('Ya no encuentro «31», «33».').waitFor();
  });

  test('a refusal is said with the chain', async () => {
    const { page } = await open({ encadenar: busy });
    await page.getByRole('button', { name: 'Confirmar Audiencia Pública' }).click();
    const alert = page.locator('.chain').first().getByRole('alert');
    await alert.waitFor();
    expect(await alert.textContent()).toContain('Otra persona');
  });

  test('the cells of its activities can be gone to', async () => {
    const { page, sent } = await open({ ir: { done: { sheet: 'CRONOGRAMA', cell: 'C31' }, text: 'Celda C31.' } });
    await page.getByRole('button', { name: 'Ir a la celda C31' }).click();
    await expect.poll(() => sent.at(-1)).toEqual({ command: 'ir', input: { sheet: 'CRONOGRAMA', cell: 'C31' } });
  });
});

describe('written by hand', () => {
  test('«Editar» starts from what it is, and gives the focus back', async () => {
    const { page, sent } = await open();
    const edit = page.getByRole('button', { name: 'Editar Audiencia Pública' });
    await edit.press('Enter');
    const numbers = page.getByRole('textbox', { name: 'Números de las actividades, en orden' });
    expect(await numbers.inputValue()).toBe('30, 31, 33, 32');
    await numbers.fill('30, 31, 32');
    await page.getByRole('textbox', { name: 'Nombre' }).fill(' Audiencia ');
    await page.getByRole('button', { name: 'Guardar' }).press('Enter');
    await expect.poll(() => numbers.count()).toBe(0);
    const input = { sheet: 'CRONOGRAMA', code: AUDIENCE.code, name: 'Audiencia', activities: '30, 31, 32' };
    expect(sent.at(-1)).toEqual({ command: 'encadenar', input });
    await expect.poll(() => focused(page)).toContain('Editar');
  });

  test('«Nueva cadena» has no code yet', async () => {
    const { page, sent } = await open({ cadenas: chainsOf([]) });
    await page.getByText('No encontré actividades que formen una cadena').waitFor();
    await page.getByRole('button', { name: 'Nueva cadena' }).press('Enter');
    await expect
      .poll(() => page.getByRole('textbox', { name: 'Nombre' }).evaluate((field) => field === document.activeElement))
      .toBe(true);
    await page.getByRole('textbox', { name: 'Nombre' }).fill('Feria');
    await page.getByRole('textbox', { name: 'Números' }).fill('5,6');
    await page.keyboard.press('Enter');
    await page.getByText('Guardé la cadena.').last().waitFor();
    expect(sent.at(-1)?.input).toEqual({ sheet: 'CRONOGRAMA', name: 'Feria', activities: '5,6' });
    await expect.poll(() => focused(page)).toBe('Nueva cadena');
  });

  test('a chain needs activities, but no name', async () => {
    const { page, sent } = await open();
    await page.getByRole('button', { name: 'Nueva cadena' }).click();
    await page.getByRole('button', { name: 'Guardar' }).click();
    await page.getByText('Escriba los números de dos actividades o más').waitFor();
    const numbers = page.getByRole('textbox', { name: 'Números' });
    await expect.poll(() => numbers.evaluate((field) => field === document.activeElement)).toBe(true);
    expect(sent).toHaveLength(1);
    await numbers.fill('5, 6');
    await page.keyboard.press('Enter');
    await page.getByText('Guardé la cadena.').last().waitFor();
    expect(sent.at(-1)?.input).toEqual({ sheet: 'CRONOGRAMA', activities: '5, 6' });
  });

  test('what the server does not take is said in the form', async () => {
    const text = 'No hay ninguna actividad «99».';
    const { page } = await open({ encadenar: { refusal: { code: 'no-such-activity', text } } });
    await page.getByRole('button', { name: 'Editar Audiencia Pública' }).click();
    await page.getByRole('textbox', { name: 'Números' }).fill('30, 99');
    await page.getByRole('button', { name: 'Guardar' }).click();
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').textContent()).toContain(text);
    expect(await page.getByRole('textbox', { name: 'Números' }).inputValue()).toBe('30, 99');
  });

  test('Escape gives up', async () => {
    const { page } = await open();
    await page.getByRole('button', { name: 'Editar Foro ciudadano' }).press('Enter');
    await page.keyboard.press('Escape');
    expect(await page.getByRole('textbox', { name: 'Nombre' }).count()).toBe(0);
    expect(await focused(page)).toContain('Editar');
  });
});
