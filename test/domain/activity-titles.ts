/** Activities of the schedules of many offices, correctly written. */

import { readFileSync } from 'node:fs';

/** The lines of `test/fixtures/activity-titles.txt` that are no headings. */
export const ACTIVITY_TITLES: readonly string[] = readFileSync('test/fixtures/activity-titles.txt', 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));
