/** Sheets that nobody would draw: the reader never fails on them, and what it reads stays inside its own table. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSchedule } from '#core/reading/read-schedule.ts';
import { drawSheet } from '../../domain/sheet-table.ts';

const HEADINGS = ['N°', 'Actividad', 'Responsable', 'Apoyo', 'Etapa', 'Tarea', 'Meta', 'Observaciones'];
const PERIODS = [
  '2025',
  'I TRIMESTRE',
  'Enero',
  'Febrero 2025',
  'E',
  'F',
  'M',
  '2025-03-03',
  '1',
  '2',
  'S3',
  '1Q',
  '3-7',
];
const CELLS = [
  '',
  '',
  'X',
  'P',
  'E',
  '1',
  '8',
  '50%',
  'ü',
  'N/A',
  '<',
  '^',
  '{green}',
  'X {grey}',
  '1.1',
  'TOTAL',
  'Programado',
];

const sheet = fc
  .array(fc.array(fc.constantFrom(...HEADINGS, ...PERIODS, ...CELLS, ...CELLS), { minLength: 4, maxLength: 8 }), {
    minLength: 1,
    maxLength: 9,
  })
  .map((rows) => {
    const months = ['N°', 'Actividad', 'Responsable', 'Enero', '<', 'Febrero', '<'];
    return [months, ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
  });

describe('any sheet', () => {
  it('is read or refused, and every mark stands in a week of an activity', () => {
    fc.assert(
      fc.property(sheet, (table) => {
        const reading = readSchedule(drawSheet(table));
        if (reading === null) return;
        const { activities, weeks, layout, months } = reading.schedule;
        const columns = weeks.map(({ column }) => column);
        expect(new Set(columns).size).toBe(columns.length);
        expect(months.every((month) => month.weeks > 0)).toBe(true);
        for (const { row, marks, unreadMarks } of activities) {
          expect(row).toBeGreaterThanOrEqual(layout.firstRow);
          for (const mark of [...marks, ...unreadMarks]) {
            expect(columns).toContain(mark.column);
            expect(mark.row).toBeGreaterThanOrEqual(row);
            expect(mark.row).toBeLessThanOrEqual(layout.lastRow);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
