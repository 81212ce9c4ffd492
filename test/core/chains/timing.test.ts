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
    ['moved to a later week', 'R.P', week('2025-03-03', '2025-03-21')],
    ['cancelled and planned anew', 'C.P', week('2025-03-17', '2025-03-21')],
    ['a text that may be a week', '{pend.}P', week('2025-03-03', '2025-03-14')],
    ['a text after the first week', 'P.{pend.}', week('2025-03-03', '2025-03-07')],
  ])('begins, with %s (%s), on any day of %o', (_, marks, start) => {
    const built = schedule({ months: completeMonths('2025-03', '2025-04'), activities: [{ marks }] });
    expect(built.activities.map(timingIn(built)).map((timing) => timing.start)).toEqual([start]);
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
