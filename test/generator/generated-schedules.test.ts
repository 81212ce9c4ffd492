/** Workbooks nobody drew by hand: each is read as it is, or a question names what was doubtful. */

import { describe, expect, it } from 'vitest';
import { runCases, smallestWrong } from './run-cases.ts';

const CASES = 200;
const SEED = 20_250_815;

describe('generated schedules', () => {
  it('are read right, or the reader asks about what it is not sure of', { timeout: 300_000 }, () => {
    const { counts, wrong } = runCases(CASES, SEED);
    const [first] = wrong;
    const shown = first === undefined ? '' : smallestWrong(SEED, first);
    expect(counts.wrong, `${JSON.stringify(counts)}\n${shown}`).toBe(0);
  });
});
