/** What was decided in reading a sheet, why, and what the user may say instead. */

/** One of the usual answers. */
export interface Choice {
  /** What an answer is kept as; short and Spanish, since people type it: `si`, `P`, `D`. */
  readonly value: string;
  /** What a person reads. */
  readonly label: string;
}

/** What an answer may be besides one of the choices: a row's number, a column's letters, a month (`2025-02`). */
export type AnswerKind = 'choice' | 'row' | 'column' | 'month';

/**
 * - `sure`: the sheet says it
 * - `doubtful`: the user is asked; the reading goes on with `value` meanwhile
 * - `answered`: the user said so
 */
export type Certainty = 'sure' | 'doubtful' | 'answered';

/** One thing that was decided. A doubtful one is a question. */
export interface Decision {
  /** Stable, so that an answer can be kept: `fill-meaning:#4f81bd`. */
  readonly code: string;
  /** The question that was decided, one Spanish sentence. */
  readonly text: string;
  /** What the reading goes by: the value of a choice, or a row, column or month; `''` for none. */
  readonly value: string;
  readonly choices: readonly Choice[];
  readonly accepts: AnswerKind;
  /** What in the sheet speaks for the value, one Spanish sentence. */
  readonly evidence: string;
  readonly certainty: Certainty;
}

/** What the user answered: values by the code of the decision. */
export type Answers = ReadonlyMap<string, string>;

/** What a person reads for the value of a decision. */
export function valueLabel({ value, choices }: Pick<Decision, 'value' | 'choices'>): string {
  return choices.find((choice) => choice.value === value)?.label ?? value;
}

/** The decisions the user is asked about. */
export function openQuestions(decisions: readonly Decision[]): Decision[] {
  return decisions.filter(({ certainty }) => certainty === 'doubtful');
}
