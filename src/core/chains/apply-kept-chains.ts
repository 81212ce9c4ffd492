/** Brings the chains that the texts suggest together with what the user said about them. */

import type { AssignedActivity, AssignedSchedule } from '#core/directory/assigned-schedule.ts';
import { type Act, byFirstRow, type Chain, type ChainLink, rowsOf } from './chain.ts';
import { anchorsIn, type KeptChain, type KeptLink } from './kept-chain.ts';
import { suggestChains } from './suggest-chains.ts';
import { actsOf, type Topic, topicsOf } from './topics.ts';

/** A chain with what became of it. */
export interface ListedChain extends Chain {
  /** Whether the user said that it is none: nothing is judged by it. */
  readonly rejected: boolean;
  /** Numbers, else words, of the activities that the user put in it and that are not there any more: then it is to be confirmed anew. */
  readonly gone: readonly string[];
}

/**
 * All chains: those that the user confirmed, while all their activities are there; those that are only suggested, by the
 * texts or by what is left of a confirmed one; and those that the user rejected. In the order of their first rows.
 */
export function applyKeptChains(
  schedule: Pick<AssignedSchedule, 'activities' | 'months'>,
  kept: readonly KeptChain[],
): ListedChain[] {
  const { activities } = schedule;
  const topics = topicsOf(activities);
  const suggested = suggestChains(schedule);
  const { find } = anchorsIn(kept.length === 0 ? [] : activities);
  const actOf = actFinder(topics);
  const known = kept.map((each): ListedChain => {
    const found = each.links.map(find);
    const links = found.flatMap((activity): ChainLink[] =>
      activity === null ? [] : [{ activity, act: actOf(activity) }],
    );
    const gone = each.links.flatMap((link, at) => (found[at] === null ? [goneName(link)] : []));
    const { code, name, rejected } = each;
    return {
      code,
      name,
      links,
      acts: allActs(links, topics),
      confirmed: !rejected && gone.length === 0,
      rejected,
      gone,
    };
  });
  const codes = new Set(known.map(({ code }) => code));
  // Two activities in common are enough: the user has said how these go together, or that they do not.
  const isFresh = (chain: Chain): boolean =>
    !codes.has(chain.code) && !known.some((each) => sharedRows(each, chain) > 1);
  const listed = [
    ...known.map((each) => (each.gone.length === 0 ? each : renewed(each, suggested))),
    ...suggested.filter(isFresh).map((chain) => ({ ...chain, rejected: false, gone: [] })),
  ];
  return listed.filter(({ links }) => links.length > 0).sort(byFirstRow);
}

/** What the texts suggest under its code now, where all that is left of it is there in the same order; else what is left. */
function renewed(chain: ListedChain, suggested: readonly Chain[]): ListedChain {
  const { rejected } = chain;
  const gone = rejected ? [] : chain.gone;
  const left = rowsOf(chain);
  const anew = suggested.find(({ code }) => code === chain.code);
  const again = anew === undefined ? [] : rowsOf(anew).filter((row) => left.includes(row));
  return { ...chain, ...(again.join() === left.join() ? anew : {}), rejected, gone };
}

/** How many activities two chains have in common. */
function sharedRows(one: Chain, other: Chain): number {
  const rows = new Set(rowsOf(one));
  return rowsOf(other).filter((row) => rows.has(row)).length;
}

function goneName({ number, wording = '' }: KeptLink): string {
  return number || wording;
}

function actFinder(topics: readonly Topic[]): (activity: AssignedActivity) => Act {
  const acts = new Map(
    topics.flatMap(({ members }) => members.map(({ activity, reading }) => [activity.row, reading.acts[0]] as const)),
  );
  return ({ row }) => acts.get(row) ?? 'other';
}

function allActs(links: readonly ChainLink[], topics: readonly Topic[]): Act[] {
  const rows = new Set(links.map(({ activity }) => activity.row));
  const own = topics.filter(({ members }) => members.some(({ activity }) => rows.has(activity.row)));
  return [...new Set(own.flatMap(({ members }) => actsOf(members)))];
}
