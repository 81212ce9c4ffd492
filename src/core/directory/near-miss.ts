/** Which name somebody probably meant who misspelt it. */

import { distance } from 'fastest-levenshtein';
import { contentWords } from './grammar.ts';
import type { Lexicon, Writing } from './lexicon.ts';

/** Shorter names and codes are never guessed. */
const SHORTEST = 8;
/** A word must have so many letters to bear one edit, and so many to bear two. */
const ONE_EDIT_FROM = 5;
const TWO_EDITS_FROM = 10;

/**
 * The name or alias nearest to the words, where they are a near miss of it; null where they are of none, or of two units
 * equally. Words are compared one by one, so that a long head noun they share does not bring two units together:
 * each bears one edit, a long one two, and a name of fewer than 20 letters bears one in all, of fewer than 40
 * two, else three. Linking words do not count. A word cut in two or run into the next is a near miss too.
 */
export function nearestWriting(words: readonly string[], lexicon: Lexicon): Writing | null {
  const content = contentWords(words);
  if (content.join('').length < SHORTEST) return null;
  const runTogether = lexicon.byLetters.get(words.join(''));
  if (runTogether !== undefined) return runTogether;
  let best: Writing | null = null;
  let fewest = Number.POSITIVE_INFINITY;
  for (const writing of lexicon.byLength.get(content.length) ?? []) {
    const edits = editsBetween(content, writing);
    if (edits > tolerance(writing.letters) || edits > fewest) continue;
    if (edits < fewest) best = writing;
    else if (best?.unit !== writing.unit) best = null;
    fewest = edits;
  }
  return best;
}

function tolerance(letters: number): number {
  if (letters < SHORTEST) return -1;
  if (letters < 20) return 1;
  return letters < 40 ? 2 : 3;
}

function editsBetween(content: readonly string[], { content: other, letters }: Writing): number {
  const limit = tolerance(letters);
  let edits = 0;
  for (let index = 0; index < content.length && edits <= limit; index += 1) {
    edits += wordEdits(content[index] ?? '', other[index] ?? '');
  }
  return edits;
}

/**
 * Edits by which one word may have become the other; infinite where they are rather two words: another first letter,
 * digits, two letters replaced ("económico", "ecológico"). Two neighbouring letters swapped are one edit.
 */
function wordEdits(word: string, other: string): number {
  if (word === other) return 0;
  const shorter = Math.min(word.length, other.length);
  if (shorter < ONE_EDIT_FROM || /\d/.test(word + other)) return Number.POSITIVE_INFINITY;
  const edits = distance(word, other);
  if (edits === 2 && isSwap(word, other)) return 1;
  if (word.charAt(0) !== other.charAt(0)) return Number.POSITIVE_INFINITY;
  if (edits === 1) return 1;
  return edits === 2 && shorter >= TWO_EDITS_FROM && word.length !== other.length ? 2 : Number.POSITIVE_INFINITY;
}

function isSwap(word: string, other: string): boolean {
  if (word.length !== other.length) return false;
  const at = [...word].findIndex((letter, index) => letter !== other.charAt(index));
  return (
    word.charAt(at) === other.charAt(at + 1) &&
    word.charAt(at + 1) === other.charAt(at) &&
    word.slice(at + 2) === other.slice(at + 2)
  );
}
