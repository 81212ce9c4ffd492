/** The days that weeks stand for where their labels name them. */

import { expect, it } from 'vitest';
import { readSchedule } from '#core/reading/read-schedule.ts';
import { drawSheet } from '../../domain/sheet-table.ts';

it('a first week that begins before its month and a last one that ends after it reach over the ends', () => {
  const sheet = drawSheet(`
    | Actividad | Responsable | Febrero 2030 | < | < | < | < | Marzo 2030 | < |
    |           |             | 28-1 | 4-8 | 11-15 | 18-22 | 25-1 | 25-1 | 4-8 |
    | Convocar  | Gobierno    | X    |     | X     |       |      |      | X   |
    | Publicar  | Gobierno    |      | X   |       | X     |      | X    |     |
  `);
  const weeks = readSchedule(sheet)?.schedule.weeks ?? [];
  expect(weeks.map(({ days }) => `${days?.from} ${days?.to}`)).toEqual([
    '2030-01-28 2030-02-01',
    '2030-02-04 2030-02-08',
    '2030-02-11 2030-02-15',
    '2030-02-18 2030-02-22',
    '2030-02-25 2030-03-01',
    '2030-02-25 2030-03-01',
    '2030-03-04 2030-03-08',
  ]);
});
