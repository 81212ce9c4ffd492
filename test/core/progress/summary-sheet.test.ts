/** The "Resumen" sheet. */

import { describe, expect, test } from 'vitest';
import type { ChartPlan, SheetContent } from '#core/change/sheet-content.ts';
import { summarise } from '#core/progress/summary.ts';
import { summarySheet } from '#core/progress/summary-sheet.ts';
import { type PlannedActivity, plannedSchedule } from './planned-schedule.ts';

const MONTHS = ['2025-02', '2025-03', '2025-04'];
const ACTIVITIES: readonly PlannedActivity[] = [
  { marks: 'EP......PE', units: ['PC', 'TIC'], stage: 'Diseño' },
  { marks: '....P', units: ['TIC'], stage: 'Ejecución' },
  { marks: '', units: [], stage: null },
];

function sheetOf(activities: readonly PlannedActivity[], cutOff = '2025-02-28'): SheetContent {
  const schedule = plannedSchedule({ months: MONTHS }, activities);
  return summarySheet(summarise(schedule, cutOff), schedule);
}

function values(sheet: SheetContent): unknown[][] {
  return sheet.cells.map((row) => row.map(({ value }) => value));
}

function sourceOf(sheet: SheetContent, type: ChartPlan['type']): unknown[][] {
  const source = sheet.charts.find((chart) => chart.type === type)?.source;
  if (source === undefined) throw new Error(`no ${type} chart`);
  return values(sheet)
    .slice(source.row - 1, source.row - 1 + source.rows)
    .map((row) => row.slice(source.column - 1, source.column - 1 + source.columns));
}

describe('the tables', () => {
  const rows = values(sheetOf(ACTIVITIES));

  test('say title, schedule and cut-off', () => {
    expect(rows.slice(0, 3)).toEqual([
      ['Avance del cronograma'],
      ['CRONOGRAMA DE RENDICIÓN DE CUENTAS 2025'],
      ['Hoja «Cronograma» · Fecha de corte: 28 de febrero de 2025'],
    ]);
  });

  test.each([
    { row: ['Todo el cronograma', '', 4, 2, 2, 0.5, 3, 1, 'Atrasado'] },
    { row: ['Unidad PC', 'PC', 3, 2, 2, 2 / 3, 1, 1, 'Atrasado'] },
    { row: ['Unidad TIC', 'TIC', 4, 2, 2, 0.5, 2, 1, 'Atrasado'] },
    { row: ['Responsable no reconocido', 'Sin unidad', 0, 0, 0, 0, 1, 0, 'Al día'] },
    { row: ['Ejecución', '', 1, 0, 0, 0, 1, 0, 'Al día'] },
    { row: ['Sin etapa', '', 0, 0, 0, 0, 1, 0, 'Al día'] },
  ])('have the row $row', ({ row }) => {
    expect(rows).toContainEqual(row);
  });
});

describe('the charts', () => {
  const sheet = sheetOf(ACTIVITIES);

  test('the columns are drawn from the codes and their weeks', () => {
    expect(sourceOf(sheet, 'column')).toEqual([
      ['Sigla', 'Semanas programadas', 'Programadas al corte', 'Semanas ejecutadas'],
      ['PC', 3, 2, 2],
      ['TIC', 4, 2, 2],
      ['Sin unidad', 0, 0, 0],
    ]);
  });

  test('the curve runs over all months; what is executed ends with the last month that has any', () => {
    expect(sourceOf(sheet, 'line')).toEqual([
      ['Mes', 'Programadas', 'Ejecutadas'],
      ['feb 2025', 2, 1],
      ['mar 2025', 4, 2],
      ['abr 2025', 4, ''],
    ]);
  });

  test('the curve of what is executed reaches the month of the cut-off', () => {
    expect(sourceOf(sheetOf([{ marks: 'P' }], '2025-03-05'), 'line').slice(1)).toEqual([
      ['feb 2025', 1, 0],
      ['mar 2025', 1, 0],
      ['abr 2025', 1, ''],
    ]);
  });

  test('stand side by side over empty rows only', () => {
    const lowestRow = 17;
    const [first, second] = sheet.charts;
    if (first === undefined || second === undefined) throw new Error('two charts expected');
    expect(first.width).toBeLessThanOrEqual(
      sheet.columnWidths.slice(0, second.anchor.column - 1).reduce((a, b) => a + b),
    );
    for (const { anchor, height } of sheet.charts) {
      const covered = sheet.cells.slice(anchor.row - 1, anchor.row - 1 + Math.ceil(height / lowestRow));
      expect(covered.flat()).toEqual([]);
    }
  });

  test('are left out when there is nothing to draw', () => {
    const schedule = plannedSchedule({ months: [] }, []);
    expect(summarySheet(summarise(schedule, '2025-02-28'), schedule).charts).toEqual([]);
  });
});

test('no row is wider than the columns that have a width', () => {
  const sheet = sheetOf(ACTIVITIES);
  expect(Math.max(...sheet.cells.map((row) => row.length))).toBe(sheet.columnWidths.length);
});
