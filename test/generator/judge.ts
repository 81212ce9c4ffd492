/** Judges the reading of a generated workbook: right, asked about, or wrong. */

import type { ReadingReport } from '#core/report/reading-report.ts';
import type { Answer, OpenGenerated } from './ask-reader.ts';
import { openGenerated, readGenerated } from './ask-reader.ts';
import { type Difference, differencesOf, names } from './differences.ts';
import type { DrawnWorkbook } from './draw-workbook.ts';
import { rightAnswer } from './right-answers.ts';

/** What came of one workbook. */
export interface Verdict {
  readonly is: 'right' | 'asked' | 'wrong';
  /** Differences that no question names or that stay when it is answered. */
  readonly wrong: readonly Difference[];
  /** Codes of the questions that were asked. */
  readonly asked: readonly string[];
  readonly answer: Answer;
  readonly book: OpenGenerated;
}

/** After so many rounds of answers nothing should be left to ask. */
const MOST_ROUNDS = 3;

/** Reads and judges: unaided, and again with the right answers to what was asked. */
export function judge(drawn: DrawnWorkbook): Verdict {
  const book = openGenerated(drawn);
  const answer = readGenerated(book);
  if ('refusal' in answer) return { is: 'wrong', wrong: [refused(answer.refusal)], asked: [], answer, book };
  const asked = answer.questions.map(({ code }) => code);
  const unnamed = ({ named }: Difference): boolean => !asked.some((code) => names(named, code));
  const silent = differencesOf(drawn.truth, answer, book).filter(unnamed);
  const wrong = silent.length > 0 ? silent : differencesOnceAnswered(drawn, book, answer);
  const is = wrong.length > 0 ? 'wrong' : asked.length > 0 ? 'asked' : 'right';
  return { is, wrong, asked, answer, book };
}

/** What is still read wrong after all questions got their right answers. */
function differencesOnceAnswered({ truth }: DrawnWorkbook, book: OpenGenerated, first: ReadingReport): Difference[] {
  let report = first;
  for (let round = 0; round < MOST_ROUNDS && report.questions.length > 0; round += 1) {
    const answers: Record<string, string> = {};
    for (const { code } of report.questions) {
      const right = rightAnswer(code, truth, book);
      if (right === null) return [{ in: 'question', text: `nobody could answer ${code}`, named: [] }];
      answers[code] = right;
    }
    const again = readGenerated(book, answers);
    if ('refusal' in again) return [refused(again.refusal)];
    report = again;
  }
  const left = report.questions.map(({ code }) => ({ in: 'question', text: `${code} is asked again`, named: [] }));
  const found = differencesOf(truth, report, book);
  return [...left, ...found.map((difference) => ({ ...difference, in: `answered ${difference.in}` }))];
}

function refused(text: string): Difference {
  return { in: 'refusal', text, named: [] };
}
