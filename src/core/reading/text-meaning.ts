/** What the user said that the texts in week cells mean. */

import type { Answers } from '#core/schedule/decision.ts';
import type { MarkKind } from '#core/schedule/mark.ts';
import { meaningOf } from '#core/schedule/mark-choices.ts';
import { fold } from '#core/text/fold.ts';

const COUNT = /^\d+(?:[.,]\d+)?$/;
const SHARE = /^\d+(?:[.,]\d+)?\s?%$/;
const ZERO = /^[0.,]+\s?%?$/;

/** Class of numbers that count something, such as hours. */
export const NUMBERS = '#';
/** Class of percentages. */
export const SHARES = '%';

/** Whether a text is a plain number. */
export function isCount(text: string): boolean {
  return COUNT.test(text.trim());
}

/** What texts that mean the same have in common. A 1 is a sign of its own unless the numbers count something. */
export function textClass(text: string, countsInWeeks: boolean): string {
  const trimmed = text.trim();
  if (SHARE.test(trimmed)) return SHARES;
  return isCount(trimmed) && (countsInWeeks || trimmed !== '1') ? NUMBERS : fold(trimmed);
}

const CODE = 'mark-meaning:';

/** The code of the decision on a class of texts. */
export function textCode(key: string): string {
  return CODE + key;
}

/** The class that a code speaks of; null for a code of something else. */
export function classOf(code: string): string | null {
  return code.startsWith(CODE) ? code.slice(CODE.length) : null;
}

/** What the user said of a text; null for nothing at all. Zero hours are no mark, whatever hours are. */
export function toldMeaning(
  answers: Answers,
  text: string,
  countsInWeeks: boolean,
): MarkKind | 'sign' | 'nothing' | null {
  const answer = answers.get(textCode(textClass(text, countsInWeeks)));
  if (answer === undefined) return null;
  return ZERO.test(text.trim()) ? 'nothing' : meaningOf(answer);
}
