/** Which chain a person means who lists activities and says no more. */

import type { AssignedActivity } from '#core/directory/assigned-schedule.ts';
import type { ListedChain } from './apply-kept-chains.ts';

const FEWEST_SHARED = 2;

/**
 * The confirmed chain that has all of the activities, or that they have all of: beside it the same order would be asked for
 * twice. Else, of those that nobody confirmed, the one that has most of them, two at least. Undefined where it is a new chain.
 */
export function meantChain(
  listed: readonly ListedChain[],
  typed: readonly AssignedActivity[],
): ListedChain | undefined {
  const near = listed.flatMap((chain) => {
    const shared = chain.links.filter(({ activity }) => typed.includes(activity)).length;
    const isNested = shared === chain.links.length || shared === typed.length;
    return shared < FEWEST_SHARED || (chain.confirmed && !isNested) ? [] : [{ chain, shared }];
  });
  const [best] = near.sort(
    (a, b) =>
      Number(b.chain.confirmed) - Number(a.chain.confirmed) ||
      b.shared - a.shared ||
      a.chain.links.length - b.chain.links.length,
  );
  return best?.chain;
}
