/** Which chain is meant by a list of activities. */

import { describe, expect, it } from 'vitest';
import type { ListedChain } from '#core/chains/apply-kept-chains.ts';
import { meantChain } from '#core/chains/meant-chain.ts';
import { assignOwners } from '#core/directory/assigned-schedule.ts';
import { KNOWN_DIRECTORY } from '#core/directory/known-units.ts';
import { schedule } from '../../domain/schedule-builder.ts';

const { activities } = assignOwners(
  schedule({ activities: Array.from({ length: 9 }, (_, at) => ({ title: `Actividad ${at + 1}` })) }),
  KNOWN_DIRECTORY,
);

const pick = (numbers: string) => numbers.split(',').flatMap((number) => activities[Number(number) - 1] ?? []);

/** `confirmed 1,2,3` */
function chain(line: string, at: number): ListedChain {
  const [state, numbers = ''] = line.split(' ');
  const links = pick(numbers).map((activity) => ({ activity, act: 'other' as const }));
  return {
    code: String(at + 1),
    name: '',
    links,
    acts: [],
    confirmed: state === 'confirmed',
    rejected: state === 'rejected',
    gone: [],
  };
}

const meant = (typed: string, ...lines: readonly string[]) => meantChain(lines.map(chain), pick(typed))?.code;

describe('the chain that is meant', () => {
  it.each(['confirmed', 'suggested', 'rejected'])('has just the activities, in another order too: %s', (state) => {
    expect(meant('3,1,2', `${state} 7,8`, `${state} 1,2,3`)).toBe('2');
  });

  it('is one that nobody confirmed and that has two of them, the one with most first', () => {
    expect(meant('1,2,3,9', 'suggested 1,2', 'suggested 1,2,3,4', 'rejected 2,3')).toBe('2');
    expect(meant('1,2', 'suggested 2,3')).toBeUndefined();
  });

  it('is a confirmed one that is made longer or shorter', () => {
    expect(meant('1,2,3,4', 'suggested 3,4,5', 'confirmed 1,2,3')).toBe('2');
    expect(meant('1,2', 'confirmed 1,2,3')).toBe('1');
    expect(meant('1,2', 'confirmed 1,2,3', 'confirmed 2,1')).toBe('2');
  });

  it('is no confirmed one that goes another way', () => {
    expect(meant('1,2,4', 'confirmed 1,2,3')).toBeUndefined();
  });
});
