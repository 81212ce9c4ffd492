/** The words of a schedule. */

import { describe, expect, it } from 'vitest';
import { assignOwners } from '#core/directory/assigned-schedule.ts';
import { vocabularyOf } from '#core/rules/words/vocabulary.ts';
import { inCapitalsOf, opensSentence } from '#core/rules/words/word.ts';
import { schedule } from '../../../domain/schedule-builder.ts';

function wordsOf(...titles: readonly string[]) {
  const built = assignOwners(schedule({ activities: titles.map((title) => ({ title })) }), { units: [] });
  return vocabularyOf(built);
}

describe('the vocabulary', () => {
  it('is gathered once per schedule', () => {
    const built = assignOwners(schedule({ activities: [{ title: 'Convocar' }] }), { units: [] });
    expect(vocabularyOf(built)).toBe(vocabularyOf(built));
  });

  it('knows where each word stands', () => {
    const title = '  Niños, NIÑAS y jo\u0301venes (2025)';
    const [activity] = wordsOf(title).activities;
    expect(activity?.words.map(({ start, end }) => title.slice(start, end))).toEqual([
      'Niños',
      'NIÑAS',
      'y',
      'jo\u0301venes',
    ]);
    expect(activity?.words.map(({ text }) => text)).toEqual(['Niños', 'NIÑAS', 'y', 'jóvenes']);
    expect(activity?.words.map(({ plain }) => plain)).toEqual(['niños', 'niñas', 'y', 'jovenes']);
    expect(activity?.tokens).toEqual(['ninos', 'ninas', 'y', 'jovenes', '2025']);
  });

  it('leaves out addresses, hashtags and codes', () => {
    const [activity] = wordsOf(
      'Publicar en www.alcaldia.example/rendicion, enviar a prensa@alcaldia.example con #RendicionDeCuentas y F12 o COVID19',
    ).activities;
    expect(activity?.words.map(({ lower }) => lower)).toEqual(['publicar', 'en', 'enviar', 'a', 'con', 'y', 'o']);
  });

  it('counts texts, each once, and the ways of writing without those in capitals', () => {
    const { counts, forms } = wordsOf('Diálogo y dialogo', 'Diálogo y dialogo ', 'DIALOGO', 'El diálogo');
    expect(counts.get('dialogo')).toBe(3);
    expect(forms.get('dialogo')).toEqual(
      new Map([
        ['diálogo', 2],
        ['dialogo', 1],
      ]),
    );
  });

  it('tells where a capital is forced', () => {
    const [activity] = wordsOf('Ante la Alcaldía, Planeación: Informe (Anexo). Otro').activities;
    expect(activity?.words.filter(opensSentence).map(({ text }) => text)).toEqual(['Ante', 'Informe', 'Anexo', 'Otro']);
  });
});

it.each([
  ['RENDICION', 'rendición', 'RENDICIÓN'],
  ['Rendicion', 'rendición', 'Rendición'],
  ['depedencia', 'dependencia', 'dependencia'],
  ['Depedencia', 'dependencia', 'Dependencia'],
  ['McAlister', 'mcalister', 'McAlister'],
])('writes in the capitals of %s', (model, word, written) => {
  expect(inCapitalsOf(model, word)).toBe(written);
});
