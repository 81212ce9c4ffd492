/** Short codes of units: what looks like one, and one for a unit that has none. */

import { fold } from '#core/text/fold.ts';
import { isLink } from './grammar.ts';
import { wordsOf } from './lexicon.ts';

const LONGEST = 6;

const CODE = /^[a-zà-öø-ÿ\d][a-zà-öø-ÿ\d&-]{0,4}[a-zà-öø-ÿ\d]$/i;

/** Whether the text looks like a code: two to six letters or digits, mostly capitals, no blanks; full stops do not count. */
export function looksLikeCode(text: string): boolean {
  const code = withoutStops(text);
  const capitals = code.replace(/[^\p{Lu}\d]/gu, '').length;
  return CODE.test(code) && /\p{Lu}/u.test(code) && capitals >= 2 && capitals * 2 >= code.length;
}

/** "O.A.P." as a code is written: "OAP". */
export function withoutStops(text: string): string {
  return text.replace(/\./g, '');
}

/** The letters a name's words begin with, the linking words counted and not: "Secretaría de Cultura y Turismo" → SDCYT, SCT. */
export function initialsOf(name: string): string[] {
  const words = spokenWords(name);
  return [words, words.filter((word) => !isLink(word))].map((some) =>
    some.map((word) => word.charAt(0).toUpperCase()).join(''),
  );
}

/** The words of a name without what stands in brackets: linking words in lower case, the others in A–Z and 0–9. */
function spokenWords(name: string): string[] {
  const words = wordsOf(fold(name.replace(/\([^)]*\)?/g, ' ')));
  return words.map((word) => (isLink(word) ? word : word.toUpperCase().replace(/[^A-Z0-9]/g, ''))).filter(Boolean);
}

/**
 * A code of two to six letters that `isTaken` does not refuse: the initials of the name without linking words ("Oficina
 * Asesora de Planeación" → OAP; of a single word its first three letters); where they are taken, more letters of
 * the last word, then numbers. A name that is a code already ("SENA") keeps it.
 */
export function unitCode(name: string, isTaken: (code: string) => boolean): string {
  if (looksLikeCode(name) && name.length <= LONGEST && !isTaken(name)) return name;
  const words = spokenWords(name).filter((word) => !isLink(word));
  const last = words.at(-1) ?? 'U';
  const before = words
    .slice(0, -1)
    .map((word) => word.charAt(0))
    .join('')
    .slice(0, LONGEST - 1);
  for (let letters = before === '' ? 3 : 1; before.length + letters <= LONGEST; letters += 1) {
    const code = before + last.slice(0, letters);
    if (code.length > 1 && !isTaken(code)) return code;
  }
  for (let number = 2; ; number += 1) {
    const code = (before + last.charAt(0)).slice(0, LONGEST - String(number).length) + number;
    if (!isTaken(code)) return code;
  }
}
