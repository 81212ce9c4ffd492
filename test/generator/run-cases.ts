/** Generates workbooks, has each one read, and counts what came of it. */

import fc from 'fast-check';
import { caseText } from './case-text.ts';
import type { Difference } from './differences.ts';
import { drawWorkbook } from './draw-workbook.ts';
import { judge, type Verdict } from './judge.ts';
import { type Sketch, sketches } from './sketch.ts';

/** What came of a run. */
export interface Tally {
  readonly counts: Readonly<Record<Verdict['is'], number>>;
  /** How many cases each question was asked in; codes without the part after their colon. */
  readonly questions: ReadonlyMap<string, number>;
  readonly wrong: readonly WrongCase[];
}

/** A wrong case. */
export interface WrongCase {
  /** Its place in the run. */
  readonly at: number;
  readonly first: Difference;
}

/** Milliseconds after which a case is small enough. */
const LONGEST_SEARCH = 20_000;

const judged = (sketch: Sketch): Verdict => judge(drawWorkbook(sketch));

/** Runs so many cases; the same seed draws the same ones. */
export function runCases(cases: number, seed: number): Tally {
  const counts = { right: 0, asked: 0, wrong: 0 };
  const questions = new Map<string, number>();
  const wrong: WrongCase[] = [];
  let at = 0;
  const property = fc.property(sketches, (sketch) => {
    const verdict = judged(sketch);
    counts[verdict.is] += 1;
    for (const code of new Set(verdict.asked.map((text) => text.replace(/:.*/, ''))))
      questions.set(code, (questions.get(code) ?? 0) + 1);
    const [first] = verdict.wrong;
    if (first !== undefined) wrong.push({ at, first });
    at += 1;
  });
  fc.assert(property, { numRuns: cases, seed, unbiased: true });
  return { counts, questions, wrong };
}

/** The smallest sheet found in which the same thing is wrong, as text. */
export function smallestWrong(seed: number, { at, first }: WrongCase): string {
  const isFine = (sketch: Sketch): boolean => !judged(sketch).wrong.some((found) => found.in === first.in);
  const path = String(at);
  const details = fc.check(fc.property(sketches, isFine), {
    seed,
    path,
    numRuns: 1,
    unbiased: true,
    interruptAfterTimeLimit: LONGEST_SEARCH,
  });
  const [sketch] = details.counterexample ?? [];
  if (sketch === undefined) return `case ${at} was not wrong again`;
  const drawn = drawWorkbook(sketch);
  return caseText(drawn, judge(drawn));
}
