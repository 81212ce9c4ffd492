/** Judges the reading of a generated workbook: right, asked about, or wrong. */

import type { Answer, OpenGenerated } from './ask-reader.ts';
import { openGenerated, readGenerated } from './ask-reader.ts';
import { type Difference, differencesOf, names } from './differences.ts';
import type { DrawnWorkbook } from './draw-workbook.ts';

/** What came of one workbook. */
export interface Verdict {
  readonly is: 'right' | 'asked' | 'wrong';
  /** Differences that no question names. */
  readonly wrong: readonly Difference[];
  /** Codes of the questions that were asked. */
  readonly asked: readonly string[];
  readonly answer: Answer;
  readonly book: OpenGenerated;
}

/** Reads and judges. */
export function judge(drawn: DrawnWorkbook): Verdict {
  const book = openGenerated(drawn);
  const answer = readGenerated(book);
  if ('refusal' in answer)
    return { is: 'wrong', wrong: [{ in: 'refusal', text: answer.refusal, named: [] }], asked: [], answer, book };
  const asked = answer.questions.map(({ code }) => code);
  const unnamed = ({ named }: Difference): boolean => !asked.some((code) => names(named, code));
  const wrong = differencesOf(drawn.truth, answer, book).filter(unnamed);
  const is = wrong.length > 0 ? 'wrong' : asked.length > 0 ? 'asked' : 'right';
  return { is, wrong, asked, answer, book };
}
