/** Puts a decision of the reader together. */

import { columnNumber } from '#core/change/area.ts';
import type { AnswerKind, Answers, Choice, Decision } from '#core/schedule/decision.ts';

/** A decision before it is known whether the user made it. */
export interface Draft {
  readonly code: string;
  readonly text: string;
  readonly value: string;
  readonly evidence: string;
  readonly choices?: readonly Choice[];
  readonly accepts?: AnswerKind;
  /** Whether the user should be asked while there is no answer. */
  readonly doubtful?: boolean;
}

const TOLD = 'Usted lo dijo.';

/** The decision, the user's own where the answers have its code. */
export function decide(
  answers: Answers,
  { code, text, value, evidence, choices = [], accepts = 'choice', doubtful = false }: Draft,
): Decision {
  const told = answers.has(code);
  const certainty = told ? 'answered' : doubtful ? 'doubtful' : 'sure';
  return { code, text, value, choices, accepts, evidence: told ? TOLD : evidence, certainty };
}

/** The answer to a code as a row's number, or null. */
export function rowAnswer(answers: Answers, code: string): number | null {
  const number = Number(answers.get(code) ?? Number.NaN);
  return Number.isInteger(number) ? number : null;
}

/** The answer that there is no such column. */
export const NO_COLUMN = 'ninguna';

/** The column that answers a code; null for none, undefined where nothing was said. */
export function columnAnswer(answers: Answers, code: string): number | null | undefined {
  const letters = answers.get(code);
  return letters === undefined ? undefined : columnNumber(letters);
}
