/** The rules on headers over sheets that were really read: labels mistyped, copies that say something else. */

import { expect, it } from 'vitest';
import { assignOwners } from '#core/directory/assigned-schedule.ts';
import { readSchedule } from '#core/reading/read-schedule.ts';
import { RULES } from '#core/rules/catalog/index.ts';
import { runRules } from '#core/rules/run-rules.ts';
import { review } from '../../domain/review-builder.ts';
import { drawSheet } from '../../domain/sheet-table.ts';

/** What these rules and those on missing weeks and marks find, as `cell severity: text`. */
function found(table: string): string[] {
  const reading = readSchedule(drawSheet(table));
  if (reading === null) throw new Error('the table is no schedule');
  const rules = ['activity-without-marks', 'repeated-header', 'week-count', 'week-label-order'];
  return runRules(assignOwners(reading.schedule, { units: [] }), {}, review({ cutOff: '2025-01-03' }), RULES)
    .filter(({ rule }) => rules.includes(rule))
    .map(({ cell, severity, text }) => `${cell} ${severity}: ${text}`);
}

it('a mistyped week is told at its label, and nobody is said to have no marks', () => {
  const table = `
    | N° | ACTIVIDAD | RESPONSABLE | MAYO 2025 | < | < | < | JUNIO 2025 | < | < | < |
    | ^ | ^ | ^ | 5-9 | 12-16 | 19.23 | 26-30 | 2-6 | 12-9 | 16-20 | 23-27 |
    | 1 | Capacitar al equipo | Planeación | | | X | | | | | |
    | 2 | Publicar el plan | Prensa | | | | | | X | | |`;
  expect(found(table)).toEqual([
    'F2 warning: En mayo de 2025, después de «12-16» viene «19.23», que no se entiende, cuando se esperaba la semana del 19 al 23 de mayo.',
    'I2 warning: En junio de 2025, después de «2-6» viene «12-9», que no se entiende, cuando se esperaba la semana del 9 al 13 de junio.',
  ]);
});

it('a name in place of a number is only worth a look', () => {
  const table = `
    | N° | ACTIVIDAD | RESPONSABLE | ABRIL 2025 | < | < | < | MAYO 2025 | < | < | < |
    | ^ | ^ | ^ | 1 | 2 | Feria | 4 | 1 | 2 | 3 | 4 |
    | 1 | Capacitar al equipo | Planeación | X | | | | | | | |
    | 2 | Publicar el plan | Prensa | | | | | | X | | |`;
  expect(found(table)).toEqual([
    'F2 info: En abril de 2025, después de «2» viene «Feria», que no se entiende, cuando se esperaba el 3.',
  ]);
});

it('another month in the copy of a header is graver than the rest', () => {
  const table = `
    | N° | ACTIVIDAD | RESPONSABLE | MARZO 2025 | ABRIL 2025 | MAYO 2025 | JUNIO 2025 | JULIO 2025 | AGOSTO 2025 |
    | 1 | Capacitar al equipo | Planeación | X | | | | | |
    | N° | ACTIVIDAD | DEPENDENCIA | MARZO 2025 | ABRIL 2024 | MAYO | | JULIO 2025 | AGOSTO 2025 |
    | 2 | Publicar el plan | Prensa | | | | X | | |`;
  expect(found(table)).toEqual([
    'C3 info: El encabezado repetido dice «DEPENDENCIA» donde el primero dice «RESPONSABLE».',
    'E3 warning: El encabezado repetido dice «ABRIL 2024» donde el primero dice «ABRIL 2025».',
    'F3 info: El encabezado repetido dice «MAYO» donde el primero dice «MAYO 2025».',
    'G3 info: El encabezado repetido no dice nada donde el primero dice «JUNIO 2025».',
  ]);
});
