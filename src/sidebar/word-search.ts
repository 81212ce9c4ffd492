/** How the page searches. */

import { fold } from '#core/text/fold.ts';

/** Tells whether every word of what was typed stands in a folded text. */
export function wordSearch(typed: string): (folded: string) => boolean {
  const words = fold(typed).split(' ');
  return (folded) => words.every((word) => folded.includes(word));
}
