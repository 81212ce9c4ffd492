/** Tells fills that say something from white and from grey. */

import { NO_FILL } from '#core/change/sheet-snapshot.ts';

/** Channels this close to white look white. */
const NEARLY_WHITE = 250;
/** Channels this close to one another look grey. */
const GREY_SPREAD = 12;

/** Whether a person would see the fill. */
export function isFilled(fill: string): boolean {
  return fill !== NO_FILL && Math.min(...channels(fill)) < NEARLY_WHITE;
}

/** Whether the fill has no hue. */
export function isGrey(fill: string): boolean {
  const values = channels(fill);
  return Math.max(...values) - Math.min(...values) <= GREY_SPREAD;
}

/** A sheet has a few colours and very many cells. */
const known = new Map<string, readonly number[]>();

function channels(fill: string): readonly number[] {
  const read = known.get(fill) ?? [1, 3, 5].map((at) => Number.parseInt(fill.slice(at, at + 2), 16));
  known.set(fill, read);
  return read;
}
