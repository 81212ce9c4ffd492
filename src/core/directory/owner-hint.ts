/** The unit that a name nobody knows resembles most, to be asked about and never taken for granted. */

import { fold } from '#core/text/fold.ts';
import type { Directory } from './directory.ts';
import { contentWords } from './grammar.ts';
import { lexiconOf, nearestWriting, type Writing, wordsOf } from './lexicon.ts';

/** A shorter text is the end of many names. */
const SHORTEST = 4;

/**
 * The name or alias of the only unit that ends in the text ("Secretaría de Planeación" for "Planeación"), else of the only one
 * that the text begins with ("Secretaría de Salud" for "Secretaría de Salud Municipal"), else of the only one that it is a near
 * miss of, as names of persons are of others; null where there is none, or several.
 */
export function resembledName(text: string, directory: Directory): string | null {
  const words = wordsOf(fold(text));
  const own = contentWords(words).join(' ');
  if (own.length < SHORTEST) return null;
  const lexicon = lexiconOf(directory);
  const writings = [...lexicon.byLength.values()].flat();
  const longer = writings.filter(({ content }) => content.join(' ').endsWith(` ${own}`));
  const near = longer.length > 0 ? longer : writings.filter(({ content }) => own.startsWith(`${content.join(' ')} `));
  return near.length > 0 ? nameOfOne(near) : (nearestWriting(words, lexicon)?.written ?? null);
}

function nameOfOne(writings: readonly Writing[]): string | null {
  const [first, ...others] = writings;
  return first !== undefined && others.every(({ unit }) => unit === first.unit) ? first.written : null;
}
