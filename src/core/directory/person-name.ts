/** Names that may be of persons: one letter tells "María Díaz" from "Marta Díaz", an ending "Sandro Niño" from "Sandra Niño". */

import { fold } from '#core/text/fold.ts';
import { contentWords, isHeaded, isLink, isPost } from './grammar.ts';
import { wordsOf } from './lexicon.ts';

/** With a second given name, a second surname and a title. */
const MOST_WORDS = 5;
/** Words that no name of a person has: numbers, "para", "al"; nouns of what is done ("Planeación"), but for those that are given names. */
const IMPERSONAL =
  /\d|(?:^| )(?:el|en|para|por|con|al|(?!(?:anunci|asun|concep|encarn|visit)a?cion)\p{L}*[cs]i(?:on|ones))(?= |$)/u;

/**
 * Whether both names, a letter or an ending apart, may be of two persons: two to five words after no head noun but a post ("Jefe Ana
 * Díaz"), unless both are written as a phrase ("Talento humano"). Where it cannot be told, they may.
 */
export function mayBePersons(name: string, other: string): boolean {
  const names = [name, other];
  return names.every(mayBePerson) && !names.every(isPhrase);
}

/** Whether the words of a name allow it to be of a person. */
export function mayBePerson(name: string): boolean {
  const words = wordsOf(fold(name));
  const own = isPost(words) ? words.slice(1) : words;
  const { length } = contentWords(own);
  if (length < 2 || length > MOST_WORDS || isHeaded(own) || isLink(own[0] ?? '')) return false;
  return !IMPERSONAL.test(own.join(' ')) && !own.some((word) => isPost([word]));
}

/** Whether only its first word has a capital. */
function isPhrase(name: string): boolean {
  return /^\P{L}*\p{Lu}\P{Lu}*$/u.test(name.normalize('NFC'));
}
