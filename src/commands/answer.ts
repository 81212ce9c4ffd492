/** "responder": takes the user's answers to what is doubtful, and corrections of what is not. Keeps them with the document. */

import * as z from 'zod/mini';
import type { ReadingReport } from '#core/report/reading-report.ts';
import { answersTo } from '#core/settings/accept-answer.ts';
import { type AnswerProblem, takeAnswers } from '#core/settings/take-answers.ts';
import { es } from '#texts/es.ts';
import type { Command } from './command.ts';
import { findSchedule, type ReadSheet, WHICH_SHEET } from './find-schedule.ts';
import { keepAnswers, keepSheet, keptAnswers } from './kept-answers.ts';
import { type Refusal, refused } from './outcome.ts';
import type { Ports } from './ports.ts';
import { readCommand } from './read.ts';

/** Values by the code of the question, in the order in which they hold; `''` takes an answer back. */
const answerInput = z.object({
  sheet: z.optional(z.string()),
  answers: z.catchall(z.object({}), z.string()) as z.ZodMiniType<Readonly<Record<string, string>>>,
});

/** The checked input. */
export type AnswerInput = z.infer<typeof answerInput>;

/** Keeps all the answers, or none where one is refused, and reads the schedule by them. */
export const answerCommand: Command<AnswerInput, ReadingReport> = {
  word: 'responder',
  caption: 'Responder',
  handler: null,
  changes: true,
  input: answerInput,
  run(ports, { sheet, answers }) {
    const { [WHICH_SHEET]: chosen, ...others } = answers;
    const found = findSchedule(ports, ports.workbook.sheets(), chosen ?? sheet);
    if ('refusal' in found) return found;
    const { snapshot } = found.done;
    const taken = takeAnswers(snapshot, keptAnswers(ports).of(snapshot.id), others);
    if ('problem' in taken) return refuse(taken.problem);
    keepAnswers(ports, snapshot.id, taken.answers);
    if (chosen !== undefined) bringToFront(ports, found.done);
    return readCommand.run(ports, { sheet: snapshot.name });
  },
  tell: readCommand.tell,
};

function bringToFront(ports: Ports, { snapshot }: ReadSheet): void {
  ports.workbook.activate(snapshot.name);
  keepSheet(ports, snapshot.id);
}

function refuse(problem: AnswerProblem): { readonly refusal: Refusal } {
  if (problem.why === 'unknown') {
    return refused('no-such-question', es.refusals.noSuchQuestion(problem.code, problem.codes));
  }
  const { decision, typed, why } = problem;
  const text =
    why === 'bad'
      ? es.refusals.badAnswer(decision.text, typed, answersTo(decision))
      : es.refusals.unreadableAnswer(decision.text, typed);
  return refused('bad-answer', text);
}
