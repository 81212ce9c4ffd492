/** What the user chose or typed as an answer and did not save yet. */

import type { AnswerInput } from '#commands/answer.ts';
import type { ReadingReport } from '#core/report/reading-report.ts';
import type { Decision } from '#core/schedule/decision.ts';
import type { Reply } from './reply.ts';

/** One answer in the making. */
export interface Draft {
  /** The chosen value; null for what is typed in `other`. */
  readonly value: string | null;
  /** Kept while another answer is chosen, not to be typed twice. */
  readonly other: string;
}

/** Answers in the making, by the code of their decision. */
export type Drafts = Readonly<Record<string, Draft>>;

/** Sends answers to be kept; gives how that ended, or null where something else is running and nothing was sent. */
export type SendAnswers = (answers: AnswerInput['answers']) => Promise<Reply<ReadingReport> | null>;

/** Answers after which the other questions are no longer about the same table. */
const CHANGES_ALL: ReadonlySet<string> = new Set(['which-sheet', 'header-row']);

/** What the draft would be saved as; `''` while there is nothing to save. */
export function draftAnswer({ value, other }: Draft): string {
  return value ?? other.trim();
}

/** Whether the answer leads to another table than the one that was read. */
export function changesTable({ code, value }: Decision, draft: Draft): boolean {
  return CHANGES_ALL.has(code) && draftAnswer(draft) !== value;
}

/**
 * The questions with an answer to send, in the order in which they were asked: all that were answered, or alone the
 * one after which the others may mean something else.
 */
export function answered(questions: readonly Decision[], drafts: Drafts): { question: Decision; answer: string }[] {
  const given = questions.flatMap((question) => {
    const draft = drafts[question.code];
    return draft === undefined ? [] : [{ question, draft }];
  });
  const alone = given.find(({ question, draft }) => changesTable(question, draft));
  return (alone === undefined ? given : [alone]).map(({ question, draft }) => ({
    question,
    answer: draftAnswer(draft),
  }));
}
