/** The unit that a name nobody knows resembles most, to be asked about and never taken for granted. */

import { fold } from '#core/text/fold.ts';
import type { Directory } from './directory.ts';
import { contentWords } from './grammar.ts';
import { lexiconOf, type Writing, wordsOf } from './lexicon.ts';

/** A shorter text is the end of many names. */
const SHORTEST = 4;

/**
 * The name or alias of the only unit that ends in the text ("Secretaría de Planeación" for "Planeación"), else of the only one
 * that the text begins with ("Secretaría de Salud" for "Secretaría de Salud Municipal"); null where there is none, or several.
 */
export function resembledName(text: string, directory: Directory): string | null {
  const own = contentWords(wordsOf(fold(text))).join(' ');
  if (own.length < SHORTEST) return null;
  const writings = [...lexiconOf(directory).byLength.values()].flat();
  const longer = writings.filter(({ content }) => content.join(' ').endsWith(` ${own}`));
  return nameOfOne(
    longer.length > 0 ? longer : writings.filter(({ content }) => own.startsWith(`${content.join(' ')} `)),
  );
}

function nameOfOne(writings: readonly Writing[]): string | null {
  const [first, ...others] = writings;
  return first !== undefined && others.every(({ unit }) => unit === first.unit) ? first.written : null;
}
