/** Tells slips of the pen from the differences that words of their own have. */

import { groupBy } from '#core/collections/group-by.ts';
import { isUnspeakable, soundsLike } from './sound.ts';

/** Letters that sound alike in Colombia; m and n are often confused before a consonant. */
const ALIKE = /^(?:[scz]{2}|[sx]{2}|[bv]{2}|[gj]{2}|[mn]{2}|[iy]{2}|[ck]{2})$/;
/** Words of their own that are one slip away from another. */
const OWN_WORDS =
  /^(?:cunetas?|cumplimentos?$|lineament|repuest|(?:des)?calcificac|indiciador|plant?illa|medic?acion|meditacion|plante|conc(?:er|re)t|contrast|versific|conser?jer|con[cs]ej|port?abilidad|potabilidad|mort?alidad|moralidad|ort?ografi|orografi|radic?acion|resultand|indiz|laborables?$|compara|contingent|compresi|tenenci|alienac|descendent|predicac|(?:permane|pertene)cia|rebel|graba|cesion|realz|encest)|arles$/;
/** Letters of beginnings that may be written in two ways: trans- and tras-, subs- and sus-, post- and pos-, ree- and re-; setiembre, consciencia. */
const TWO_WAYS =
  /(?<=^tra)n(?=s)|(?<=^su)b(?=s)|(?<=^pos)t|(?<=^re)e|(?<=^se)p(?=tiem)|(?<=^o)b(?=s)|(?<=^con)s(?=cien)/;

/** Fewer words as long as these are a letter apart. */
const SHORTEST_UNHEARD = 9;

/**
 * Whether one word is the other with a letter missing, one too many, two swapped, or one written for another that sounds like it.
 * Never at the beginning, where prefixes are (acción, sección), nor near the end, where gender, number and verb forms are
 * (niños, niñas; realizar, realiza), unless both sound the same (realizar, realisar). Both in lower case and without accents.
 */
export function isSlip(word: string, other: string): boolean {
  if (word === other || Math.abs(word.length - other.length) > 1) return false;
  if (OWN_WORDS.test(word) || OWN_WORDS.test(other)) return false;
  const start = sameLetters(word, other, (letters, at) => letters[at]);
  const kept = sameLetters(word, other, (letters, at) => letters[letters.length - 1 - at]);
  // Of a doubled letter either may be the one too many.
  const end = Math.min(word.length - start, other.length - start, kept);
  if (start < 2 || kept < 2 || (kept < 3 && !/ion(?:es)?$/.test(other) && !soundsLike(word, other))) return false;
  if (word.replace(TWO_WAYS, '') === other.replace(TWO_WAYS, '')) return false;
  return isSlipOfLetters(word.slice(start, word.length - end), other.slice(start, other.length - end));
}

function isSlipOfLetters(here: string, there: string): boolean {
  if (here.length + there.length === 1) return true;
  if (here.length === 1 && there.length === 1) return ALIKE.test(here + there);
  return here.length === 2 && there.length === 2 && here === there.charAt(1) + there.charAt(0);
}

/**
 * Whether a slip is evident though nothing is known of either word: short words, unless they sound the same or one cannot be
 * said, may well both be right (menores, mentores).
 */
export function isEvident(slip: string, right: string): boolean {
  return right.length >= SHORTEST_UNHEARD || soundsLike(slip, right) || isUnspeakable(slip);
}

type LetterAt = (letters: string, at: number) => string | undefined;

function sameLetters(word: string, other: string, letterAt: LetterAt): number {
  let count = 0;
  while (letterAt(word, count) !== undefined && letterAt(word, count) === letterAt(other, count)) count += 1;
  return count;
}

/** Words that can be looked up by their neighbours. */
export interface SlipIndex {
  /** The words of the index that the word may be a slip of. */
  near(word: string): string[];
}

/** Slips keep the first two and the last two letters, so only words that share them are compared. */
export function slipIndex(words: Iterable<string>): SlipIndex {
  const byEnds = groupBy(words, endsOf);
  return { near: (word) => (byEnds.get(endsOf(word)) ?? []).filter((other) => isSlip(word, other)) };
}

function endsOf(word: string): string {
  return word.slice(0, 2) + word.slice(-2);
}
