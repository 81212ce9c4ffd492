/** The "Leyenda" sheet. */

import { expect, test } from 'vitest';
import { legendSheet } from '#core/colour/legend-sheet.ts';
import { plannedSchedule } from '../progress/planned-schedule.ts';

const schedule = plannedSchedule({ months: ['2025-02'], units: [{ code: 'PC' }, { code: 'TIC', color: '#999966' }] }, [
  { marks: 'P', units: ['TIC', 'PC'] },
  { marks: 'P', units: ['TIC'] },
]);

test('has a row per unit with code, a swatch in its colour, name and number of activities', () => {
  const row = legendSheet(schedule).cells.find(([code]) => code?.value === 'TIC');
  expect(row?.map(({ value }) => value)).toEqual(['TIC', 'P', 'Unidad TIC', 2]);
  expect(row?.[1]?.look).toMatchObject({ background: '#999966', fontColor: '#000000' });
});

test('explains every mark', () => {
  const letters = legendSheet(schedule).cells.map(([cell]) => cell?.value);
  expect(letters).toEqual(expect.arrayContaining(['P', 'E', 'R', 'C']));
});

test('tells how many activities stay without colour, where there are any', () => {
  const unassigned = (units: string[]): unknown =>
    legendSheet(plannedSchedule({ months: ['2025-02'], units: [{ code: 'PC' }] }, [{ marks: 'P', units }]))
      .cells.find(([, , name]) => String(name?.value).startsWith('Sin unidad'))
      ?.at(-1)?.value;
  expect(unassigned([])).toBe(1);
  expect(unassigned(['PC'])).toBeUndefined();
});
