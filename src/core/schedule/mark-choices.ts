/** What a colour or a text may be said to mean in a week cell. */

import type { Choice } from './decision.ts';
import { MARK_LETTERS, type MarkKind } from './mark.ts';

/** The answer that a thing marks nothing. */
export const MARKS_NOTHING = 'nada';

/** The answers, by the letter of the mark. */
export const MARK_CHOICES: readonly Choice[] = [
  { value: MARK_LETTERS.planned, label: 'semana programada (P)' },
  { value: MARK_LETTERS.executed, label: 'semana ejecutada (E)' },
  { value: MARK_LETTERS.rescheduled, label: 'semana reprogramada (R)' },
  { value: MARK_LETTERS.cancelled, label: 'semana cancelada (C)' },
  { value: MARKS_NOTHING, label: 'ninguna marca' },
];

/**
 * What an answer makes of the thing. `sign` marks what its row or column says, planned where they say nothing: in the
 * row of executed weeks even "programada" means that the week was executed.
 */
export function meaningOf(answer: string): MarkKind | 'sign' | 'nothing' | null {
  if (answer === MARKS_NOTHING) return 'nothing';
  const kind = (Object.keys(MARK_LETTERS) as MarkKind[]).find((each) => MARK_LETTERS[each] === answer);
  return kind === 'planned' ? 'sign' : (kind ?? null);
}
