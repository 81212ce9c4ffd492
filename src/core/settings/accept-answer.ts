/** Takes what a person typed as the answer to a decision. */

import { columnLetters, columnNumber } from '#core/change/area.ts';
import { yearsIn } from '#core/reading/find-year.ts';
import { readMonthLabel } from '#core/reading/month-label.ts';
import type { AnswerKind, Choice, Decision } from '#core/schedule/decision.ts';
import { fold } from '#core/text/fold.ts';

const LARGEST_ROW = 1_000_000;

/**
 * The value that the typed text stands for: that of a choice (by its value, by what a person reads or a word of it, case
 * and accents aside), or a row, column or month where the decision takes one. Null when it answers nothing.
 */
export function acceptAnswer({ choices, accepts, value }: Decision, typed: string): string | null {
  const text = fold(typed);
  const chosen = choices.find((choice) => [choice.value, choice.label].some((each) => fold(each) === text));
  return chosen?.value ?? OTHER_ANSWERS[accepts](text, value) ?? wordAnswer(choices, text);
}

/** The one choice in which a person reads the word. */
function wordAnswer(choices: readonly Choice[], word: string): string | null {
  const named = choices.filter(({ label }) =>
    fold(label)
      .split(/[^a-z0-9]+/)
      .includes(word),
  );
  return named.length === 1 ? (named[0]?.value ?? null) : null;
}

const OTHER_ANSWERS: Readonly<Record<AnswerKind, (text: string, value: string) => string | null>> = {
  choice: () => null,
  row: (text) =>
    /^\d{1,7}$/.test(text) && Number(text) >= 1 && Number(text) <= LARGEST_ROW ? String(Number(text)) : null,
  column(text) {
    const column = columnNumber(text);
    return column === null ? null : columnLetters(column);
  },
  month: monthAnswer,
};

/** `2025-02`, `febrero de 2025`, `02/2025`, or only the year. */
function monthAnswer(text: string, value: string): string | null {
  const [year] = yearsIn(text);
  if (year === undefined) return null;
  if (text === String(year)) return `${year}-${value.slice(5) || '01'}`;
  const month = readMonthLabel(text, text)?.month;
  return month === undefined ? null : `${year}-${String(month).padStart(2, '0')}`;
}

/** What may be answered, for a sentence that says so. */
export function answersTo({ choices, accepts }: Pick<Decision, 'choices' | 'accepts'>): string[] {
  return [...choices.map(({ value }) => value), ...OTHERS[accepts]];
}

const OTHERS: Readonly<Record<AnswerKind, readonly string[]>> = {
  choice: [],
  row: ['el número de una fila'],
  column: ['las letras de una columna'],
  month: ['un mes como 2025-02'],
};
