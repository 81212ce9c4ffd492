/** Takes what the user said about chains through a change of the titles that the add-on makes itself. */

import { type AnchoredActivity, anchorsIn, type KeptChain } from './kept-chain.ts';

/**
 * The chains whose activities are to be known by something else after the change. Rows are the same before and after; what
 * was not found before stays as it was kept.
 */
export function carriedChains(
  kept: readonly KeptChain[],
  before: readonly AnchoredActivity[],
  after: readonly AnchoredActivity[],
): KeptChain[] {
  const { find } = anchorsIn(before);
  const { anchorOf } = anchorsIn(after);
  const atRow = new Map(after.map((activity) => [activity.row, activity]));
  return kept.flatMap((chain) => {
    const links = chain.links.map((link) => {
      const now = atRow.get(find(link)?.row ?? 0);
      return now === undefined ? link : anchorOf(now);
    });
    return JSON.stringify(links) === JSON.stringify(chain.links) ? [] : [{ ...chain, links }];
  });
}
