/** "responder": takes the user's answers to what is doubtful, and corrections of what is not. Keeps them with the document. */

import * as z from 'zod/mini';
import type { SheetSnapshot } from '#core/change/sheet-snapshot.ts';
import type { ReadingReport } from '#core/report/reading-report.ts';
import { answersTo } from '#core/settings/accept-answer.ts';
import { withAnswer } from '#core/settings/kept-answers.ts';
import { type AnswerProblem, takeAnswers } from '#core/settings/take-answers.ts';
import { es } from '#texts/es.ts';
import { applyOwnerAnswers, isAboutOwners, ownerAnswers } from './answer-owners.ts';
import type { Command } from './command.ts';
import { WHICH_SHEET } from './find-schedule.ts';
import { keepAnswers, keepSheet } from './kept-answers.ts';
import { openSchedule } from './open-schedule.ts';
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
    const opened = openSchedule(ports, chosen ?? sheet);
    if ('refusal' in opened) return opened;
    const { snapshot, kept } = opened.done;
    const owners = ownerAnswers(opened.done, pick(others, isAboutOwners));
    if ('problem' in owners) return refuse(owners.problem);
    const about = pick(others, (code) => !isAboutOwners(code));
    const taken = takeAnswers(snapshot, kept, about);
    if ('problem' in taken) return refuse(taken.problem);
    const aboutNobody = applyOwnerAnswers(ports, opened.done, owners.answers);
    keepAnswers(ports, snapshot.id, aboutNobody.reduce(withAnswer, taken.answers));
    if (chosen !== undefined) bringToFront(ports, snapshot);
    return readCommand.run(ports, { sheet: snapshot.name });
  },
  tell: readCommand.tell,
};

function pick(answers: Readonly<Record<string, string>>, wanted: (code: string) => boolean): Record<string, string> {
  return Object.fromEntries(Object.entries(answers).filter(([code]) => wanted(code)));
}

function bringToFront(ports: Ports, { name, id }: SheetSnapshot): void {
  ports.workbook.activate(name);
  keepSheet(ports, id);
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
