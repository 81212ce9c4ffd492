/** Lists of activities as people type them. */

import { describe, expect, it } from 'vitest';
import { readActivityList, typedActivities } from '#core/chains/activity-list.ts';
import { assignOwners } from '#core/directory/assigned-schedule.ts';
import { KNOWN_DIRECTORY } from '#core/directory/known-units.ts';
import { schedule } from '../../domain/schedule-builder.ts';

const NUMBERS = [1, '2.', '4.1', '4.10', 'A-3', 5, 5, null, 12];
const built = schedule({ activities: NUMBERS.map((number) => ({ number })) });
const { activities } = assignOwners(built, KNOWN_DIRECTORY);

/** The rows of the activities, or why there are none. */
function read(typed: string): string {
  const list = readActivityList(activities, typed);
  return 'problem' in list ? list.problem.why : list.activities.map(({ row }) => row).join();
}

describe('a list of activities', () => {
  it.each([
    ['1, 2', '3,4'],
    ['2 → 1 → 12', '4,3,11'],
    ['12->4.1=>a-3 > 01', '11,5,7,3'],
    ['4.1; 4.10', '5,6'],
    ['4.1\n1,', '5,3'],
    ['fila 8, Fila 10', '8,10'],
    ['actividad 1, n.º 2, N° 12', '3,4,11'],
  ])('%j is %s', (typed, rows) => {
    expect(read(typed)).toBe(rows);
  });

  it.each([
    ['1, 99', 'unknown'],
    ['1, fila 99', 'unknown'],
    ['1, .', 'unknown'],
    ['1, 5', 'ambiguous'],
    ['1, 2, 1', 'repeated'],
    ['1, fila 3', 'repeated'],
    ['1', 'short'],
    ['', 'short'],
    [' , ', 'short'],
  ])('%j is refused: %s', (typed, why) => {
    expect(read(typed)).toBe(why);
  });

  it('names the rows of a number that several have', () => {
    expect(readActivityList(activities, '1, 5')).toEqual({ problem: { why: 'ambiguous', typed: '5', rows: [8, 9] } });
  });
});

describe('how an activity is typed', () => {
  const numbers = [1, '2.', '5, 6', 'A → B', 'fila 4', '.', 7, 7, '07', null, 12];
  const all = assignOwners(schedule({ activities: numbers.map((number) => ({ number })) }), KNOWN_DIRECTORY).activities;

  it('is its number, unless that would be read otherwise', () => {
    expect(all.map(typedActivities(all))).toEqual([
      '1',
      '2.',
      'fila 5',
      'fila 6',
      'fila 7',
      '.',
      'fila 9',
      'fila 10',
      'fila 11',
      'fila 12',
      '12',
    ]);
  });

  it('is read as that activity', () => {
    const list = readActivityList(all, all.map(typedActivities(all)).join(', '));
    expect(list).toEqual({ activities: all });
  });
});
