/** Generates workbooks, has each one read, and counts what came of it. */

import fc from 'fast-check';
import { caseText } from './case-text.ts';
import { drawWorkbook } from './draw-workbook.ts';
import { judge, type Verdict } from './judge.ts';
import { type Sketch, sketches } from './sketch.ts';

/** What came of a run. */
export interface Tally {
  readonly counts: Readonly<Record<Verdict['is'], number>>;
  /** How many cases each question was asked in; codes without the part after their colon. */
  readonly questions: ReadonlyMap<string, number>;
  /** The wrong cases by their place in the run. */
  readonly wrong: readonly { readonly at: number; readonly differences: readonly string[] }[];
}

const judged = (sketch: Sketch): Verdict => judge(drawWorkbook(sketch));

/** Runs so many cases; the same seed draws the same ones. */
export function runCases(cases: number, seed: number): Tally {
  const counts = { right: 0, asked: 0, wrong: 0 };
  const questions = new Map<string, number>();
  const wrong: { at: number; differences: readonly string[] }[] = [];
  let at = 0;
  const property = fc.property(sketches, (sketch) => {
    const verdict = judged(sketch);
    counts[verdict.is] += 1;
    for (const code of new Set(verdict.asked.map((text) => text.replace(/:.*/, ''))))
      questions.set(code, (questions.get(code) ?? 0) + 1);
    if (verdict.is === 'wrong') wrong.push({ at, differences: verdict.wrong });
    at += 1;
  });
  fc.assert(property, { numRuns: cases, seed, unbiased: true });
  return { counts, questions, wrong };
}

/** The smallest sheet found that is wrong like the case at this place of the run, as text. */
export function smallestWrong(seed: number, at: number): string {
  const isFine = (sketch: Sketch): boolean => judged(sketch).is !== 'wrong';
  const path = String(at);
  const details = fc.check(fc.property(sketches, isFine), { seed, path, numRuns: 1, unbiased: true });
  const [sketch] = details.counterexample ?? [];
  if (sketch === undefined) return `case ${at} was not wrong again`;
  const drawn = drawWorkbook(sketch);
  return caseText(drawn, judge(drawn));
}
