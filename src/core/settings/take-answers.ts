/** Takes new answers about a sheet, one after the other, and makes sure that the sheet can be read by them. */

import type { SheetSnapshot } from '#core/change/sheet-snapshot.ts';
import { gridOf } from '#core/reading/grid.ts';
import { anchorAnswer, type StoredAnswer } from '#core/reading/place-answers.ts';
import { readSchedule, type ScheduleReading } from '#core/reading/read-schedule.ts';
import type { Decision } from '#core/schedule/decision.ts';
import { acceptAnswer } from './accept-answer.ts';
import { withAnswer } from './kept-answers.ts';

/**
 * Why an answer was not taken:
 * - `unknown`: nothing with that code is decided in this sheet
 * - `bad`: the text answers nothing
 * - `unreadable`: under it the sheet reads as no schedule, or not as the answer has it
 */
export type AnswerProblem =
  | { readonly why: 'unknown'; readonly code: string; readonly codes: readonly string[] }
  | { readonly why: 'bad' | 'unreadable'; readonly decision: Decision; readonly typed: string };

/** What was kept before and is new, to be kept; or the first problem. */
export type TakenAnswers = { readonly answers: readonly StoredAnswer[] } | { readonly problem: AnswerProblem };

/**
 * Adds what the user typed, by code, to the answers kept so far; `''` takes one back. Each answer may change what is
 * decided next, so they hold in their order. Never throws.
 */
export function takeAnswers(
  snapshot: SheetSnapshot,
  kept: readonly StoredAnswer[],
  typed: Readonly<Record<string, string>>,
): TakenAnswers {
  let answers = kept;
  let reading = readSchedule(snapshot, kept);
  for (const [code, text] of Object.entries(typed)) {
    const decisions: readonly Decision[] = reading?.decisions ?? [];
    const value = answerValue(decisions, code, text);
    if (typeof value !== 'string') return { problem: value };
    answers = withAnswer(answers, { code, value });
    reading = readSchedule(snapshot, answers);
    const decision = decisions.find((each) => each.code === code);
    const now = reading?.decisions.find((each) => each.code === code);
    const holds = value === '' ? reading !== null : now?.value === value;
    if (decision !== undefined && !holds) {
      return { problem: { why: 'unreadable', decision, typed: text } };
    }
  }
  return { answers: reading === null ? answers : anchored(snapshot, answers, reading) };
}

/** The value that the text stands for, `''` where it takes an answer back, or why it stands for none. */
export function answerValue(decisions: readonly Decision[], code: string, typed: string): string | AnswerProblem {
  if (typed === '') return '';
  const decision = decisions.find((each) => each.code === code);
  if (decision === undefined) return { why: 'unknown', code, codes: decisions.map((each) => each.code) };
  return acceptAnswer(decision, typed) ?? { why: 'bad', decision, typed };
}

/** New answers get what stands at the place they speak of. */
function anchored(snapshot: SheetSnapshot, answers: readonly StoredAnswer[], reading: ScheduleReading): StoredAnswer[] {
  const grid = gridOf(snapshot);
  const { headerRows, firstRow } = reading.schedule.layout;
  const header = { top: headerRows[0] ?? 1, bottom: firstRow - 1 };
  return answers.map((answer) =>
    answer.anchor === undefined ? anchorAnswer(grid, header, answer.code, answer.value) : answer,
  );
}
