/** `npm run generated -- [--cases N] [--seed N] [--show N]`: how often generated workbooks are read right. Fails on a wrong one. */

import { parseArgs } from 'node:util';
import { columns } from '#local/cli/columns.ts';
import { runCases, smallestWrong } from './run-cases.ts';

/** From this share on the reader asks too much. */
const MOST_ASKED = 0.15;

/** Differences are cut in the list. */
const LONGEST = 120;

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '1' },
    show: { type: 'string', default: '3' },
  },
});
const [cases, seed, show] = [values.cases, values.seed, values.show].map(Number) as [number, number, number];
const { counts, questions, wrong } = runCases(cases, seed);
const share = (count: number): string[] => [String(count), `${((100 * count) / cases).toFixed(1)} %`];

console.log(`${cases} workbooks, seed ${seed}`);
console.log(columns(Object.entries(counts).map(([name, count]) => [name, ...share(count)])).join('\n'));
const asked = [...questions].sort((a, b) => b[1] - a[1]);
console.log(['', 'questions', ...columns(asked.map(([code, count]) => [code, ...share(count)]))].join('\n'));
for (const { at, first } of wrong)
  console.log(`case ${at}: ${first.in}: ${first.text.replace(/\s+/g, ' ').slice(0, LONGEST)}`);
const kinds = new Map(wrong.map((found) => [found.first.in, found] as const));
for (const found of [...kinds.values()].slice(0, show))
  console.log(`\ncase ${found.at}, made small\n\n${smallestWrong(seed, found)}`);
process.exitCode = counts.wrong > 0 || counts.asked >= cases * MOST_ASKED ? 1 : 0;
