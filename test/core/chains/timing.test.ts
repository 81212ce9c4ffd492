/** When activities happen, and how the links of a chain follow each other. */

import { describe, expect, it } from 'vitest';
import { linkVerdicts, timingIn } from '#core/chains/timing.ts';
import { assignOwners } from '#core/directory/assigned-schedule.ts';
import { KNOWN_DIRECTORY } from '#core/directory/known-units.ts';
import { confirmedChains } from '../../domain/confirmed-chains.ts';
import { completeMonths, schedule } from '../../domain/schedule-builder.ts';

const week = (from: string, to: string) => ({ from, to });

describe('the weeks of an activity', () => {
  it.each<[string, string, { from: string; to: string } | null]>([
    ['one week', '.P', week('2025-03-10', '2025-03-14')],
    ['no mark', '', null],
    ['only moved or cancelled', 'RC', null],
    ['moved to a later week', 'R.P', week('2025-03-17', '2025-03-21')],
    ['moved from a later week, or to it', 'P.R', week('2025-03-03', '2025-03-21')],
    ['cancelled and planned anew', 'C.P', week('2025-03-17', '2025-03-21')],
    ['a text that may be a week', '{pend.}P', week('2025-03-03', '2025-03-14')],
    ['a text after the first week', 'P.{pend.}', week('2025-03-03', '2025-03-07')],
  ])('begins, with %s (%s), on any day of %o', (_, marks, start) => {
    const built = schedule({ months: completeMonths('2025-03', '2025-04'), activities: [{ marks }] });
    expect(built.activities.map(timingIn(built)).map((timing) => timing.start)).toEqual([start]);
  });

  it.each<[string, string, string[]]>([
    ['weeks together', '.PPP', ['2025-03-10 2025-03-28']],
    ['weeks in sight of each other', 'P..P', ['2025-03-03 2025-03-28']],
    ['weeks far apart', 'P.... P', ['2025-03-03 2025-03-07', '2025-03-31 2025-04-04']],
    ['the first carried out', 'E.... .P', ['2025-03-03 2025-03-07', '2025-04-07 2025-04-11']],
    ['the second carried out, perhaps instead of the first', 'P.... .E', ['2025-03-03 2025-04-11']],
    ['moved to the first', 'RP... ..P', ['2025-03-10 2025-03-14', '2025-04-14 2025-04-18']],
    ['one of them moved', 'P..R. ..P', ['2025-03-03 2025-04-18']],
    ['a text that may change one', 'P..? ...P', ['2025-03-03 2025-04-18']],
    ['no week', 'RC', []],
  ])('has, with %s (%s), the dates %j', (_, marks, dates) => {
    const built = schedule({ months: completeMonths('2025-03', '2025-04'), activities: [{ marks }] });
    const [timing] = built.activities.map(timingIn(built));
    expect(timing?.dates.map(({ from, to }) => `${from} ${to}`)).toEqual(dates);
  });

  it('has one date where what is executed, in a row of its own, was planned for another', () => {
    const built = schedule({
      months: completeMonths('2025-03', '2025-04'),
      lanes: 'rows',
      activities: [{ marks: '..... ..P\nE' }, { marks: 'P.... ..P\nE' }],
    });
    expect(built.activities.map(timingIn(built)).map(({ dates }) => dates.length)).toEqual([1, 2]);
  });

  it('has a week across two months once', () => {
    const built = schedule({ months: completeMonths('2025-03', '2025-04'), activities: [{ marks: '....P P' }] });
    const [timing] = built.activities.map(timingIn(built));
    expect(timing?.weeks).toEqual([{ days: week('2025-03-31', '2025-04-04'), row: 3, column: 9 }]);
  });
});

it('the links of a chain follow each other surely, perhaps or not at all', () => {
  const marks = ['.P', '..P', '..P', 'P', ''];
  const built = assignOwners(schedule({ activities: marks.map((each) => ({ marks: each })) }), KNOWN_DIRECTORY);
  const [chain] = confirmedChains(built, ['Cadena = 1, 2, 3, 4, 5']);
  expect(chain && linkVerdicts(chain, timingIn(built))).toEqual([
    null,
    'cumple',
    'indeterminado',
    'no cumple',
    'indeterminado',
  ]);
});
