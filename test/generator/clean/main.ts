/** `npm run clean -- [--cases N] [--seed N]`: what the validator says of schedules in which nothing is wrong. Fails on an error or a warning. */

import { parseArgs } from 'node:util';
import { columns } from '#local/cli/columns.ts';
import { alarmText, checkClean } from './check-clean.ts';

const { values } = parseArgs({
  options: { cases: { type: 'string', default: '200' }, seed: { type: 'string', default: '1' } },
});
const [cases, seed] = [values.cases, values.seed].map(Number) as [number, number];
const { alarms, notices, misread, activities } = checkClean(cases, seed);

console.log(`${cases} clean schedules from seed ${seed} on, ${activities} activities: ${alarms.length} false alarms`);
console.log(misread.join('\n'));
console.log(alarms.map(alarmText).join('\n'));
const rows = [...notices].map(([rule, { count, example }]) => [rule, String(count), alarmText(example)]);
console.log(['', 'notices (info)', ...columns(rows)].join('\n'));
process.exitCode = alarms.length + misread.length > 0 ? 1 : 0;
