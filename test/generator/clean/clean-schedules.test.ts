/** The validator over schedules in which nothing is wrong: it accuses nothing. */

import { describe, expect, it } from 'vitest';
import { columns } from '#local/cli/columns.ts';
import { alarmText, checkClean } from './check-clean.ts';
import { cleanSchedule } from './clean-schedule.ts';
import { ACCOUNTABILITY, OTHER_SUBJECTS } from './corpus/index.ts';

const CASES = 200;
const SEED = 1;
/** Alarms are many alike: some tell enough. */
const MOST_SHOWN = 40;

describe('clean schedules', () => {
  it('are drawn from more than two hundred titles, each written once', () => {
    const titles = [ACCOUNTABILITY, ...OTHER_SUBJECTS].flatMap(({ parts }) =>
      parts.flatMap(({ items, chains }) => [
        ...items.map((item) => (typeof item === 'string' ? item : item.title)),
        ...chains.flat(),
      ]),
    );
    expect(titles.length).toBeGreaterThan(200);
    expect(new Set(titles).size).toBe(titles.length);
    for (const title of titles) expect(title).toMatch(/^\p{Lu}\S*(?: \S+)+[^\s.]$/u);
  });

  it('are the same for the same seed, and of every kind', () => {
    const drawn = Array.from({ length: CASES }, (_, index) => cleanSchedule(SEED + index));
    expect(cleanSchedule(SEED)).toEqual(drawn[0]);
    expect(new Set(drawn.map(({ look }) => look.marks.kind)).size).toBe(4);
    expect(new Set(drawn.map(({ look }) => look.parts)).size).toBe(4);
    expect(new Set(drawn.map(({ months }) => months[0]?.month.slice(0, 4))).size).toBe(15);
    const sizes = drawn.map(({ activities }) => activities.length);
    expect(Math.max(...sizes)).toBeGreaterThan(60);
    expect(Math.min(...sizes)).toBe(8);
  });

  it('are read as they were drawn, without an error and without a warning', { timeout: 120_000 }, () => {
    const { alarms, notices, misread, activities } = checkClean(CASES, SEED);
    const rows = [...notices].map(([rule, { count, example }]) => [rule, String(count), alarmText(example)]);
    console.log([`${CASES} clean schedules, ${activities} activities; at info:`, ...columns(rows)].join('\n'));
    expect(misread).toEqual([]);
    const shown = alarms.slice(0, MOST_SHOWN).map(alarmText);
    expect(alarms.length, `${alarms.length} false alarms\n${shown.join('\n')}`).toBe(0);
  });
});
