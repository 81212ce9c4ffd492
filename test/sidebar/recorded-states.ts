/** The states of the sidebar, and how each is reached. */

import type { Page } from 'playwright-core';
import {
  type Answers,
  busy,
  connectionLost,
  failure,
  hostile,
  noSchedule,
  permissionDenied,
  reading,
  readingOf,
  readingWithQuestions,
  summary,
} from './recorded-answers.ts';
import { AUDIENCE, chains, chainsOf } from './recorded-chains.ts';
import { decided, directoryProblem, lastRow } from './recorded-decisions.ts';
import { ruleOf, settingsOf } from './recorded-settings.ts';
import {
  cleanValidation,
  correctionOf,
  doubleSpaces,
  FINDINGS,
  findingOf,
  ignoredOf,
  longValidation,
  nearMiss,
  previewOf,
  proposedBy,
  reportOf,
  validationOf,
} from './recorded-validations.ts';

/** A state to look at. */
interface SidebarState {
  readonly state: string;
  readonly answers: Answers;
  /** The results to ask for, by their headings. */
  readonly results?: readonly string[];
  /** What leads on from there; left out: everything that folds is unfolded. */
  readonly act?: (page: Page) => Promise<void>;
}

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
const endlessFinding = findingOf({
  rule: endlessWord,
  title: endlessWord,
  severity: 'warning',
  cell: endlessWord,
  text: endlessWord,
  advice: endlessWord,
  units: [endlessWord],
  change: { before: `${endlessWord}  ${endlessWord}`, after: `${endlessWord} ${endlessWord}` },
});

const sections: Answers = { ajustes: settingsOf(), cadenas: chains };
const everything: Answers = {
  ...sections,
  leer: reading,
  validar: validationOf(FINDINGS, [ignoredOf(doubleSpaces)]),
  resumen: summary,
  correcciones: previewOf([nearMiss, doubleSpaces]),
};
const results = ['Hallazgos'];

const press =
  (...names: readonly (string | RegExp)[]) =>
  async (page: Page): Promise<void> => {
    for (const name of names) await page.getByRole('button', { name, disabled: false }).first().click();
    await page.locator('main[aria-busy=false]').waitFor();
  };

/** All that are worth a look. */
export const STATES: readonly SidebarState[] = [
  { state: 'read', answers: { ...sections, leer: reading } },
  { state: 'asking', answers: { ...sections, leer: readingWithQuestions(1) } },
  { state: 'asking a lot', answers: { ...sections, leer: readingWithQuestions(12) } },
  { state: 'asking with an endless word', answers: { ...sections, leer: readingOf([endless]) } },
  { state: 'asking what nobody can answer here', answers: { ...sections, leer: readingOf([directoryProblem]) } },
  { state: 'answered', answers: { ...sections, leer: readingOf([{ ...lastRow, certainty: 'answered' }]) } },
  { state: 'validated and summarised', answers: everything, results: ['Hallazgos', 'Avance'] },
  { state: 'clean', answers: { ...everything, validar: cleanValidation }, results },
  { state: 'a long list', answers: { ...everything, validar: longValidation(80) }, results },
  {
    state: 'endless words',
    answers: {
      ...everything,
      validar: validationOf([endlessFinding], [ignoredOf(endlessFinding, { reason: endlessWord, user: endlessWord })]),
      ajustes: settingsOf([ruleOf({ id: endlessWord, title: endlessWord })]),
      cadenas: chainsOf([
        { ...AUDIENCE, name: endlessWord, links: [{ ...AUDIENCE.links[0], title: endlessWord } as never] },
      ]),
    },
    results,
  },
  { state: 'correcting', answers: everything, results, act: press('Corregir D21') },
  {
    state: 'correcting an endless word',
    answers: { ...everything, validar: validationOf([endlessFinding]) },
    results,
    act: press(/^Corregir Super/),
  },
  {
    state: 'corrected',
    answers: {
      ...everything,
      corregir: correctionOf({ corrected: [proposedBy(nearMiss)], validation: reportOf(FINDINGS) }),
    },
    results,
    act: press('Corregir D21', 'Sí, corregir'),
  },
  { state: 'ignoring', answers: everything, results, act: press('Ignorar… I4') },
  { state: 'ignoring without a reason', answers: everything, results, act: press('Ignorar… I4', /^Ignorar$/) },
  { state: 'wondering why', answers: everything, results, act: press('¿Por qué? I4') },
  {
    state: 'searching in vain',
    answers: everything,
    results,
    act: (page) => page.getByRole('searchbox', { name: 'Buscar en los hallazgos' }).fill('nada de eso'),
  },
  {
    state: 'by unit',
    answers: everything,
    results,
    act: (page) => page.getByRole('radio', { name: 'Por unidad' }).check(),
  },
  { state: 'one severity', answers: everything, results, act: press('2 Errores') },
  { state: 'reviewing corrections', answers: everything, results, act: press(/^Corregir todo/) },
  {
    state: 'nothing checked',
    answers: everything,
    results,
    act: press(/^Corregir todo/, 'No marcar ninguna', 'Corregir 0 celdas'),
  },
  {
    state: 'corrections made and skipped',
    answers: {
      ...everything,
      corregir: correctionOf({
        corrected: [proposedBy(nearMiss)],
        skipped: [{ cell: 'C16', text: 'La celda C16 cambió.' }],
        validation: reportOf(FINDINGS),
      }),
    },
    results,
    act: press(/^Corregir todo/, 'Corregir 2 celdas'),
  },
  {
    state: 'settings changed, one of them wrongly',
    answers: everything,
    act: async (page) => {
      await page.getByRole('heading', { name: 'Reglas' }).click();
      await press('Ajustar Marca que no')(page);
      await page.getByRole('spinbutton').fill('99');
      await press('Guardar cambios (1)', 'Agregar')(page);
    },
  },
  {
    state: 'settings saved',
    answers: {
      ...everything,
      ajustar: settingsOf(),
      'lista-de-marcas': { done: { on: true }, text: 'Hay una lista.' },
    },
    act: async (page) => {
      await page.getByRole('heading', { name: 'Reglas' }).click();
      await page.getByRole('switch', { name: 'Revisar mientras escribo' }).uncheck();
      await press('Guardar cambios (1)')(page);
      await page.getByText('Guardé los ajustes').last().waitFor();
      await press('Activar')(page);
    },
  },
  {
    state: 'a chain that is not written well',
    answers: everything,
    act: async (page) => {
      await page.getByRole('heading', { name: 'Cadenas' }).click();
      await press('Nueva cadena', 'Guardar')(page);
    },
  },
  {
    state: 'settings and chains refused',
    answers: { leer: reading, ajustes: busy, cadenas: connectionLost },
  },
  { state: 'refused', answers: { ...everything, validar: busy, resumen: busy }, results: ['Hallazgos', 'Avance'] },
  { state: 'failed', answers: { ...everything, validar: failure }, results },
  { state: 'no schedule', answers: { leer: noSchedule } },
  { state: 'the wrong account', answers: { leer: permissionDenied } },
  { state: 'cut off', answers: { leer: connectionLost } },
  { state: 'hostile texts', answers: hostile.answers, results: ['Hallazgos', 'Avance'] },
];
