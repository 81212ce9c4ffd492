/** Tells a title with small edits from the title of something else. */

import { editDistance } from '#core/text/edit-distance.ts';
import { fold } from '#core/text/fold.ts';

const MOST_EDITED_WORDS = 2;
/** Shorter ones tell things apart: zona sur, fase II, el. */
const SHORTEST_EDITED_WORD = 4;

/** What a title is compared by: its folded words and numbers, every year as one, since a schedule is copied from year to year. */
export function titleWording(title: string): readonly string[] {
  const words = fold(title).match(/[\p{L}\d]+/gu) ?? [];
  return words.map((word) => (/^20\d\d$/.test(word) ? '20' : word));
}

/**
 * Whether one wording is the other, but for blanks and punctuation, or for a letter in one or two of its words that leaves
 * at least half of them as they were. Numbers other than years are never taken for one another.
 */
export function isEditedWording(words: readonly string[], others: readonly string[]): boolean {
  if (words.length !== others.length) return isJoinedOtherwise(words, others);
  const most = Math.min(MOST_EDITED_WORDS, words.length / 2);
  const edited: [string, string][] = [];
  const isFew = words.every((word, at) => word === others[at] || edited.push([word, others[at] ?? '']) <= most);
  return isFew && edited.every(([word, other]) => isEditedWord(word, other));
}

/** Most are told apart by how they begin, without being joined. */
function isJoinedOtherwise(words: readonly string[], others: readonly string[]): boolean {
  const [first = '', start = ''] = [words[0], others[0]];
  return (first.startsWith(start) || start.startsWith(first)) && words.join('') === others.join('');
}

function isEditedWord(word: string, other: string): boolean {
  const shortest = Math.min(word.length, other.length);
  if (shortest < SHORTEST_EDITED_WORD || Math.abs(word.length - other.length) > 1) return false;
  return !/\d/.test(word + other) && editDistance(word, other) === 1;
}
