/** A little square of the colour that a decision speaks of. */

import type { Decision } from '#core/schedule/decision.ts';
import { colourOf } from './decision-words.ts';

/** Decoration beside a text that names the colour; nothing where the decision speaks of none. */
export function Swatch({ decision }: { readonly decision: Decision }) {
  const colour = colourOf(decision);
  return colour === null ? null : <span class="swatch" style={{ backgroundColor: colour }} aria-hidden="true" />;
}
