/** What the user said about chains, after the sheet has changed. */

import { describe, expect, it } from 'vitest';
import { applyKeptChains } from '#core/chains/apply-kept-chains.ts';
import { carriedChains } from '#core/chains/carry-chains.ts';
import type { KeptChain, KeptLink } from '#core/chains/kept-chain.ts';
import { type AssignedSchedule, assignOwners } from '#core/directory/assigned-schedule.ts';
import { KNOWN_DIRECTORY } from '#core/directory/known-units.ts';
import { readKeptChain, writeKeptChain } from '#core/settings/kept-chains.ts';
import { keptChain } from '../../domain/confirmed-chains.ts';
import { type ActivityPlan, schedule } from '../../domain/schedule-builder.ts';

const FORUM = 'evento:ambiental-foro';
const TITLES = [
  'Convocar el foro ambiental',
  'Realizar el foro ambiental',
  'Definir el presupuesto',
  'Publicar las memorias del foro ambiental',
  'Publicar el informe',
  'Publicar el informe',
];

/** Titles are numbered by their place; `{ title, number }` says another number. */
type Planned = string | ActivityPlan;

function scheduleOf(titles: readonly Planned[]): AssignedSchedule {
  const activities = titles.map((each) => (typeof each === 'string' ? { title: each } : each));
  return assignOwners(schedule({ activities }), KNOWN_DIRECTORY);
}

/** Each chain as `code state numbers`. */
function listed(titles: readonly Planned[], ...kept: readonly KeptChain[]): string[] {
  return applyKeptChains(scheduleOf(titles), kept).map(({ code, confirmed, rejected, gone, links }) => {
    const state = confirmed
      ? 'confirmed'
      : rejected
        ? 'rejected'
        : gone.length > 0
          ? `gone ${gone.join()}:`
          : 'suggested';
    return `${code} ${state} ${links.map(({ activity }) => activity.number).join()}`;
  });
}

const original = scheduleOf(TITLES);
const confirmed = keptChain(original, 'Foro = 1, 2, 4', FORUM);
const own = keptChain(original, 'Mía = 3, 1, 5', 'propia:1');

describe('a confirmed chain', () => {
  it('takes the place of the suggestion', () => {
    expect(listed(TITLES)).toEqual([`${FORUM} suggested 1,2,4`]);
    expect(listed(TITLES, confirmed)).toEqual([`${FORUM} confirmed 1,2,4`]);
  });

  it('finds its activities again after rows were inserted, moved and respaced', () => {
    const moved = ['Conformar el equipo', ...TITLES.map((title) => `${title} `.toUpperCase()), 'Archivar'];
    expect(listed(moved, confirmed, own).sort()).toEqual([`${FORUM} confirmed 2,3,5`, 'propia:1 confirmed 4,2,6']);
  });

  it('is asked again when an activity is gone, and speaks of no other in its place', () => {
    const without = TITLES.filter((title) => !title.startsWith('Realizar'));
    expect(listed(without, confirmed)).toEqual([`${FORUM} gone 2: 1,3`]);
    expect(listed(['Otra cosa', ...TITLES.slice(1)], own)).toContain('propia:1 gone 1: 3,5');
  });

  it('is asked again when it cannot be told which of two alike was meant', () => {
    const one = TITLES.slice(0, 5);
    expect(listed(one, own)).toContain('propia:1 gone 5: 3,1');
    const second = keptChain(original, 'Otra = 3, 6', 'propia:2');
    expect(listed(['Conformar el equipo', ...TITLES], second)).toContain('propia:2 gone 6: 4');
    expect(listed([...TITLES.slice(0, 5), 'Archivar', 'Publicar el informe'], second)).toContain(
      'propia:2 confirmed 3,7',
    );
  });

  it('knows what else the schedule does for its event', () => {
    const short = keptChain(original, 'Foro = 1, 2', FORUM);
    const [chain] = applyKeptChains(original, [short]);
    expect(chain?.acts).toEqual(['convening', 'holding', 'writing-up']);
  });
});

describe('a confirmed chain whose titles were edited', () => {
  const before = ['Convocar el foro anbiental 2025', 'Realizar el foro', 'Publicar las memorias en micro sitio'];
  const after = ['Convocar el foro ambiental 2026', 'Realizar el foro', 'Publicar las memorias en micrositio'];
  const foro = keptChain(scheduleOf(before), 'Foro = 1, 2, 3', FORUM);

  it('keeps its activities: a typo mended, words joined, another year', () => {
    expect(listed(after, foro)).toEqual([`${FORUM} confirmed 1,2,3`]);
    const inserted = ['Conformar el equipo', ...after].map((title, at) => ({ title, number: at }));
    expect(listed(inserted, foro)).toEqual([`${FORUM} confirmed 1,2,3`]);
  });

  it('knows one without a number by its row', () => {
    const unnumbered = (titles: readonly string[]) => titles.map((title) => ({ title, number: null }));
    const kept = keptChain(scheduleOf(unnumbered(before)), 'Foro = fila 3, fila 4, fila 5', FORUM);
    expect(listed(unnumbered(after), kept)).toEqual([`${FORUM} confirmed ,,`]);
    const inserted = applyKeptChains(scheduleOf(unnumbered(['Conformar el equipo', ...after])), [kept]);
    const left = inserted.find(({ code }) => code === FORUM);
    expect(left).toMatchObject({ confirmed: false, links: [{ activity: { title: 'Realizar el foro' } }] });
  });

  it('takes no other activity for one that is gone, though it has its number', () => {
    expect(listed(['Convocar la audiencia', ...after.slice(1)], foro)).toEqual([`${FORUM} gone 1: 2,3`]);
    expect(listed(['Conformar el equipo', ...after], foro)).toContain(`${FORUM} gone 1,3: 3`);
    const twice = [...after, { title: 'Convocar el foro ambiental 2024', number: 1 }];
    expect(listed(twice, foro)).toEqual([`${FORUM} gone 1: 2,3`]);
  });

  it('takes no neighbour for one that is gone, though it reads almost the same', () => {
    const series = ['Realizar el foro', 'Publicar el boletín de junio', 'Publicar el boletín de julio'];
    const june = keptChain(scheduleOf(series), 'Junio = 1, 2', FORUM);
    expect(listed(['Realizar el foro', 'Publicar el boletín de julio'], june)).toEqual([`${FORUM} gone 2: 1`]);
  });

  it('is asked again where an earlier version kept it', () => {
    const links = foro.links.map(({ number, title, place, of }) => ({ number, title, place, of }));
    expect(listed(before, { ...foro, links })).toEqual([`${FORUM} confirmed 1,2,3`]);
    expect(listed(after, { ...foro, links })).toContain(`${FORUM} gone 1,3: 2`);
  });
});

describe('a change that the add-on makes', () => {
  const after = scheduleOf(TITLES.map((title) => title.replace('foro ambiental', 'encuentro del medio ambiente')));

  it('takes chains along, whatever becomes of the titles', () => {
    const carried = carriedChains([confirmed, own], original.activities, after.activities);
    expect(applyKeptChains(after, carried).map((chain) => [chain.code, chain.confirmed])).toEqual([
      [FORUM, true],
      ['propia:1', true],
    ]);
    expect(carriedChains(carried, after.activities, original.activities)).toEqual([confirmed, own]);
  });

  it('gives none that are known by the same as before, and leaves what was gone already', () => {
    expect(carriedChains([confirmed, own], original.activities, original.activities)).toEqual([]);
    const [without] = carriedChains([confirmed], scheduleOf(TITLES.slice(1)).activities, after.activities);
    expect(without?.links[0]).toEqual(confirmed.links[0]);
  });
});

describe("the user's own chain", () => {
  it('stands beside the suggestions, and instead of one that it covers', () => {
    expect(listed(TITLES, own).sort()).toEqual([`${FORUM} suggested 1,2,4`, 'propia:1 confirmed 3,1,5']);
    const covering = keptChain(original, 'Todo = 3, 1, 2, 4', 'propia:1');
    expect(listed(TITLES, covering)).toEqual(['propia:1 confirmed 3,1,2,4']);
  });
});

describe("what is left of the user's own chain", () => {
  const covering = keptChain(original, 'Todo = 3, 1, 2, 4', 'propia:1');
  const without = TITLES.filter((title) => title !== 'Definir el presupuesto');

  it('stands instead of the suggestion that it covers', () => {
    expect(listed(without, covering)).toEqual(['propia:1 gone 3: 1,2,3']);
  });

  it('keeps its order under the code of a suggestion', () => {
    const turned = { ...covering, code: FORUM, links: [...covering.links].reverse() };
    expect(listed(without, turned)).toEqual([`${FORUM} gone 3: 3,2,1`]);
    expect(listed(without, { ...covering, code: FORUM })).toEqual([`${FORUM} gone 3: 1,2,3`]);
  });
});

describe('a rejected chain', () => {
  it('covers what the texts suggest anew of the same activities', () => {
    const own = { ...keptChain(original, 'Mía = 1, 4, 2', 'propia:1'), rejected: true };
    expect(listed(TITLES, own)).toEqual(['propia:1 rejected 1,4,2']);
  });

  it('asks for nothing where an activity of it is gone', () => {
    const rejected = { ...keptChain(original, 'Mía = 3, 1', 'propia:1'), rejected: true };
    const [chain] = applyKeptChains(scheduleOf(TITLES.filter((title) => title !== 'Definir el presupuesto')), [
      rejected,
    ]);
    expect(chain).toMatchObject({ rejected: true, gone: [] });
  });

  it('stays listed, so that it can be taken back', () => {
    expect(listed(TITLES, { ...confirmed, rejected: true })).toEqual([`${FORUM} rejected 1,2,4`]);
  });

  it('stays rejected when the texts suggest it anew', () => {
    const without = TITLES.filter((title) => !title.startsWith('Publicar las memorias'));
    expect(listed(without, { ...confirmed, rejected: true })).toEqual([`${FORUM} rejected 1,2`]);
  });
});

describe('the text that is kept', () => {
  it('gives the chain back', () => {
    for (const chain of [confirmed, own, { ...own, rejected: true, name: '«Ñandú» 🎈' }]) {
      expect(readKeptChain(chain.code, writeKeptChain(chain))).toEqual(chain);
    }
  });

  it('is read where an earlier version kept it', () => {
    const links = own.links.map(({ number, title, place, of }) => ({ number, title, place, of }));
    expect(readKeptChain(own.code, writeKeptChain({ ...own, links }))).toEqual({ ...own, links });
  });

  it('of a long chain fits in a property, without what edited titles are known by', () => {
    const [link] = confirmed.links;
    const links = Array.from({ length: 60 }, () => ({ ...link, wording: 'convocar '.repeat(20) }) as KeptLink);
    const text = writeKeptChain({ ...confirmed, links });
    expect(text.length).toBeLessThan(9000);
    expect(readKeptChain(FORUM, text)?.links.map(({ title, wording }) => [title, wording])).toEqual(
      links.map(({ title }) => [title, undefined]),
    );
  });

  it.each(['', '{', 'null', '[]', '{"version":1}', writeKeptChain(own).replace('"version":1', '"version":2')])(
    '%j is none',
    (text) => {
      expect(readKeptChain('propia:1', text)).toBeNull();
    },
  );
});
