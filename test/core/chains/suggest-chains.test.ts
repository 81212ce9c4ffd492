/** Chains found in the texts: those of the staff's document, other people's wordings, and what must be left alone. */

import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { suggestChains } from '#core/chains/suggest-chains.ts';
import { assignOwners } from '#core/directory/assigned-schedule.ts';
import { KNOWN_DIRECTORY } from '#core/directory/known-units.ts';
import { schedule } from '../../domain/schedule-builder.ts';

/** Numbers of the links of each chain, `1 2 3`, by its name. Titles are numbered from 1. */
function chainsIn(titles: readonly string[], marks: readonly string[] = []): Record<string, string> {
  const activities = titles.map((title, index) => ({
    title,
    ...(marks[index] === undefined ? {} : { marks: marks[index] }),
  }));
  const chains = suggestChains(assignOwners(schedule({ activities }), KNOWN_DIRECTORY));
  return Object.fromEntries(
    chains.map(({ name, links }) => [name, links.map(({ activity }) => activity.number).join(' ')]),
  );
}

describe("the staff's document", () => {
  const { activities } = JSON.parse(readFileSync('examples/cronograma-2025.json', 'utf8')) as {
    activities: { activity: string }[];
  };

  it('has the orderings of the field notes', () => {
    expect(chainsIn(activities.map(({ activity }) => activity))).toEqual({
      'Documento de la Estrategia de Rendición de Cuentas 2025': '4 8 13 12 14 11',
      'Espacios de Diálogo Participativo': '25 26 27 28',
      'Jornada De Vuelta al Barrio': '30 31 33 32',
      'Diálogos Zonales': '34 35 36',
      'Espacio de Rendición de Cuentas niños, niñas, Adolescentes y jóvenes': '37 38 39',
      'Informe general de Rendición de Cuentas (preliminar)': '40 41',
      'Audiencia Pública': '43 44 45',
    });
  });
});

describe('other wordings', () => {
  it.each<[string, readonly string[], Record<string, string>]>([
    [
      'verbs',
      ['Convocar el cabildo abierto', 'Celebrar el Cabildo Abierto', 'Sistematizar el cabildo abierto'],
      { 'Cabildo Abierto': '1 2 3' },
    ],
    [
      'nouns in capitals, without accents, with numbers before them',
      ['1.1 INVITACION AL FORO AMBIENTAL', '1.2 DESARROLLO DEL FORO AMBIENTAL', '1.3 RELATORIA DEL FORO AMBIENTAL'],
      { 'FORO AMBIENTAL': '1 2 3' },
    ],
    [
      'guests, places and purposes around the event',
      [
        'Invitar a la comunidad a participar en los diálogos ciudadanos',
        'Realizar diálogos ciudadanos con el fin de escuchar a la comunidad',
        'Publicar en la página web las memorias de los diálogos ciudadanos',
        'Elaboración de comunicado de prensa sobre el diálogo ciudadano',
      ],
      { 'Diálogos ciudadanos': '1 2 3 4' },
    ],
    [
      'an activity that carries another act out',
      [
        'Publicación de la convocatoria a la feria de la transparencia',
        'Organización y realización de la feria de la transparencia',
        'Elaboración del informe de sistematización de la feria de la transparencia',
        'Seguimiento a los compromisos adquiridos en la feria de la transparencia',
      ],
      { 'Feria de la transparencia': '1 2 3 4' },
    ],
    [
      'results of an event',
      [
        'Consolidar las conclusiones del foro de educación',
        'Difusión de los resultados del foro de educación',
        'Desarrollar el foro de educación',
      ],
      { 'Foro de educación': '3 1 2' },
    ],
    [
      'another word before an invitation',
      ['Promoción e invitación a la mesa de salud', 'Adelantar la mesa de salud'],
      { 'Mesa de salud': '1 2' },
    ],
    [
      'an event without verb, and one that a second thing is said of',
      [
        'Audiencia Pública',
        'Convocatoria a la Audiencia Pública y envío de invitaciones',
        'Acta de la Audiencia Pública',
      ],
      { 'Audiencia Pública': '2 1 3' },
    ],
    [
      'a shorter name of the only one there is',
      ['Convocatoria a la audiencia', 'Realización de la audiencia pública', 'Memorias de la audiencia pública'],
      { 'Audiencia pública': '1 2 3' },
    ],
    [
      'a document with approval',
      [
        'Publicar el plan de mejoramiento',
        'Aprobación del plan de mejoramiento en el Comité de Gestión',
        'Formular el plan de mejoramiento',
        'Difusión del plan de mejoramiento a través de redes sociales',
      ],
      { 'Plan de mejoramiento': '3 2 1 4' },
    ],
    [
      'first and last version of a report',
      [
        'Elaboración del informe preliminar de gestión',
        'Publicación del informe preliminar de gestión',
        'Elaboración del informe final de gestión',
        'Publicación del informe final de gestión',
      ],
      { 'Informe preliminar de gestión': '1 2 3 4' },
    ],
    [
      'events told apart by their number or place',
      [
        'Convocatoria al Diálogo No. 1 en el barrio Centro',
        'Realización de Diálogo No. 1 en el barrio Centro',
        'Convocatoria al Diálogo No. 2 en el barrio Centro',
        'Realización de Diálogo No. 2 en el barrio Centro',
      ],
      { 'Diálogo No. 1 en el barrio Centro': '1 2', 'Diálogo No. 2 en el barrio Centro': '3 4' },
    ],
    [
      'the same event in several rounds',
      [
        'Convocatoria a De Vuelta al Barrio',
        'Realización de De Vuelta al Barrio',
        'Convocatoria a De Vuelta al Barrio',
        'Realización de De Vuelta al Barrio',
      ],
      { 'De Vuelta al Barrio': '3 4' },
    ],
  ])('%s', (_, titles, chains) => {
    expect(chainsIn(titles)).toEqual(chains);
  });

  it('of two that do the same the first to begin is taken', () => {
    const titles = ['Convocar el foro', 'Invitar al foro', 'Realizar el foro', 'Memorias del foro'];
    expect(chainsIn(titles, ['.P', 'P', '..P', '...P'])).toEqual({ Foro: '2 3 4' });
  });
});

describe('what is not sure is left out', () => {
  it.each<[string, readonly string[]]>([
    ['one act alone', ['Realización de la audiencia pública', 'Convocatoria al foro', 'Capacitar los enlaces']],
    ['work around an event', ['Apoyo a la realización del foro', 'Preparación logística del foro', 'Evaluar el foro']],
    ['events of other people', ['Convocatoria al foro de mujeres', 'Realización del foro de jóvenes']],
    [
      'a short name that could be either',
      ['Convocatoria a la audiencia', 'Realización de la primera audiencia', 'Realización de la segunda audiencia'],
    ],
    ['an event as if it were a document', ['Divulgación de la feria local', 'Diseñar y elaborar la feria local']],
    ['acts without a thing', ['Convocatoria', 'Realización', 'Sistematización', 'Boletín']],
    [
      'things that repeat in no order',
      ['Realizar el foro', 'Convocar el foro', 'Realizar el foro', 'Memorias del foro', 'Memorias del foro'],
    ],
    ['an approval among observations', ['Aprobación del plan local', 'Revisión y ajuste del plan local']],
    [
      'a report that could be either of two',
      ['Elaborar el informe de gestión', 'Elaborar el informe de empalme', 'Publicación del informe'],
    ],
    [
      'follow-up of something else',
      ['Seguimiento al plan local', 'Realizar seguimiento a la ejecución del plan local'],
    ],
  ])('%s', (_, titles) => {
    expect(chainsIn(titles)).toEqual({});
  });
});

const ACTS = [
  'Convocatoria a',
  'Realización de',
  'Sistematización de',
  'Boletín sobre',
  'Seguimiento a los compromisos de',
];
const EVENTS = ['el foro ambiental', 'la mesa de víctimas', 'los diálogos rurales', 'De Vuelta al Barrio'];
const OTHERS = ['Capacitar los enlaces', 'Definir el presupuesto', '', 'Audiencia', 'Aplicar la encuesta'];

describe('any schedule', () => {
  const title = fc.oneof(
    fc.tuple(fc.constantFrom(...ACTS), fc.constantFrom(...EVENTS)).map(([act, event]) => `${act} ${event}`),
    fc.constantFrom(...OTHERS),
  );
  const titles = fc.uniqueArray(title, { maxLength: 16 });

  it('has the same chains in whatever order its rows stand', () => {
    const shuffled = titles.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    const named = (all: readonly string[]): string[] =>
      Object.values(chainsIn(all))
        .map((numbers) =>
          numbers
            .split(' ')
            .map((number) => all[Number(number) - 1])
            .join(' → '),
        )
        .sort();
    fc.assert(
      fc.property(shuffled, ([all, reordered]) => {
        expect(named(reordered)).toEqual(named(all));
      }),
    );
  });

  it('has an event of two acts or more in one chain, in the order of the acts', () => {
    fc.assert(
      fc.property(titles, (all) => {
        const expected = EVENTS.flatMap((event) => {
          const links = ACTS.flatMap((act) => all.indexOf(`${act} ${event}`) + 1 || []);
          return links.length > 1 ? [links.join(' ')] : [];
        });
        expect(Object.values(chainsIn(all)).sort()).toEqual(expected.sort());
      }),
    );
  });

  it('is read without failing, no activity in two chains', () => {
    const odd = fc.oneof(
      title,
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.constantFrom('((', 'y y y', 'de la', '…'),
    );
    fc.assert(
      fc.property(fc.array(odd, { maxLength: 20 }), (all) => {
        const numbers = Object.values(chainsIn(all)).flatMap((links) => links.split(' '));
        expect(new Set(numbers).size).toBe(numbers.length);
      }),
    );
  });
});
