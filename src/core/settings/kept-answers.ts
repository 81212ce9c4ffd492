/** The user's answers about one sheet, as they are kept with the document. */

import * as z from 'zod/mini';
import type { StoredAnswer } from '#core/reading/place-answers.ts';
import { parseJson } from '#core/text/parse-json.ts';

/** Of the text's form. A text of a later version is left alone by those who do not know it. */
const VERSION = 1;

const answersSchema = z.object({
  version: z.number(),
  answers: z.array(z.object({ code: z.string(), value: z.string(), anchor: z.optional(z.string()) })),
});

/** The answers in a text that was kept; none where there is no such text or it cannot be read. */
export function readAnswers(text: string | undefined): readonly StoredAnswer[] {
  const parsed = answersSchema.safeParse(parseJson(text ?? ''));
  return parsed.success && parsed.data.version === VERSION ? parsed.data.answers : [];
}

/** The text to keep; null where there is nothing to. */
export function writeAnswers(answers: readonly StoredAnswer[]): string | null {
  return answers.length === 0 ? null : JSON.stringify({ version: VERSION, answers });
}

/** The answers with one more, in the place of an earlier one to the same code; without it where the value is `''`. */
export function withAnswer(answers: readonly StoredAnswer[], answer: StoredAnswer): StoredAnswer[] {
  const others = answers.filter(({ code }) => code !== answer.code);
  return answer.value === '' ? others : [...others, answer];
}
