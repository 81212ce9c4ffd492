/** What the user said about chains, after the sheet has changed. */

import { describe, expect, it } from 'vitest';
import { applyKeptChains } from '#core/chains/apply-kept-chains.ts';
import type { KeptChain } from '#core/chains/kept-chain.ts';
import { type AssignedSchedule, assignOwners } from '#core/directory/assigned-schedule.ts';
import { KNOWN_DIRECTORY } from '#core/directory/known-units.ts';
import { readKeptChain, writeKeptChain } from '#core/settings/kept-chains.ts';
import { keptChain } from '../../domain/confirmed-chains.ts';
import { schedule } from '../../domain/schedule-builder.ts';

const FORUM = 'evento:ambiental-foro';
const TITLES = [
  'Convocar el foro ambiental',
  'Realizar el foro ambiental',
  'Definir el presupuesto',
  'Publicar las memorias del foro ambiental',
  'Publicar el informe',
  'Publicar el informe',
];

function scheduleOf(titles: readonly string[]): AssignedSchedule {
  return assignOwners(schedule({ activities: titles.map((title) => ({ title })) }), KNOWN_DIRECTORY);
}

/** Each chain as `code state numbers`. */
function listed(titles: readonly string[], ...kept: readonly KeptChain[]): string[] {
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

describe("the user's own chain", () => {
  it('stands beside the suggestions, and instead of one that it covers', () => {
    expect(listed(TITLES, own).sort()).toEqual([`${FORUM} suggested 1,2,4`, 'propia:1 confirmed 3,1,5']);
    const covering = keptChain(original, 'Todo = 3, 1, 2, 4', 'propia:1');
    expect(listed(TITLES, covering)).toEqual(['propia:1 confirmed 3,1,2,4']);
  });
});

describe('a rejected chain', () => {
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

  it.each(['', '{', 'null', '[]', '{"version":1}', writeKeptChain(own).replace('"version":1', '"version":2')])(
    '%j is none',
    (text) => {
      expect(readKeptChain('propia:1', text)).toBeNull();
    },
  );
});
