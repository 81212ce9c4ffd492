/** The rules on marks over sheets that were really read: rows and columns of planned and executed, legends, fills. */

import { describe, expect, it } from 'vitest';
import { assignOwners } from '#core/directory/assigned-schedule.ts';
import { readSchedule } from '#core/reading/read-schedule.ts';
import { RULES } from '#core/rules/catalog/index.ts';
import { runRules } from '#core/rules/run-rules.ts';
import { review } from '../../domain/review-builder.ts';
import { drawSheet } from '../../domain/sheet-table.ts';

/** Everything found, as `rule@cell severity`. */
function found(table: string, cutOff: string): string[] {
  const reading = readSchedule(drawSheet(table));
  if (reading === null) throw new Error('the table is no schedule');
  const schedule = assignOwners(reading.schedule, { units: [] });
  return runRules(schedule, {}, review({ cutOff }), RULES).map(
    ({ rule, cell, severity }) => `${rule}@${cell} ${severity}`,
  );
}

describe('planned over executed', () => {
  const header = `
    | N° | ACTIVIDAD | RESPONSABLE | P/E | MAYO 2025 | < | < | < | < |
    | ^ | ^ | ^ | ^ | 1 | 2 | 3 | 4 | 5 |`;

  it('is compared week by week, whatever sign marks it', () => {
    const table = `${header}
    | 1 | Capacitar al equipo | Planeación | P | X | X | | | |
    | ^ | ^ | ^ | E | X | X | X | | |
    | 2 | Publicar el plan | Prensa | P | | X | | | X |
    | ^ | ^ | ^ | E | | X | | | |`;
    expect(found(table, '2025-05-20')).toEqual(['executed-unplanned@G4 warning']);
  });

  it('tells a letter in the row of the other', () => {
    const table = `${header}
    | 1 | Capacitar al equipo | Planeación | P | P | E | | | |
    | ^ | ^ | ^ | E | E | | | | |
    | 2 | Publicar el plan | Prensa | P | | P | | | P |
    | ^ | ^ | ^ | E | | E | | | |`;
    expect(found(table, '2025-05-20')).toEqual(['plan-execution-pair@F3 warning']);
  });

  it('is compared month by month where each month has two columns', () => {
    const table = `
    | N° | ACTIVIDAD | RESPONSABLE | MAYO 2025 | < | JUNIO 2025 | < | JULIO 2025 | < |
    | ^ | ^ | ^ | P | E | P | E | P | E |
    | 1 | Capacitar al equipo | Planeación | X | X | | X | | |
    | 2 | Publicar el plan | Prensa | | | X | X | X | |`;
    expect(found(table, '2025-06-30')).toEqual(['executed-unplanned@G3 warning']);
  });
});

describe('fills', () => {
  const header = `
    | N° | Actividad | Responsable | Mayo 2025 | < | < | < | < |
    | | | | 1 | 2 | 3 | 4 | 5 |`;

  it('are unknown where the legend explains others', () => {
    const table = `${header}
    | 1 | Capacitar al equipo | Planeación | {green} | {green} | | | {yellow} |
    | 2 | Publicar el plan | Prensa | | {green} | {green} | | |
    | | Convenciones | | | | | | |
    | | Programado {green} | | | | | | |`;
    expect(found(table, '2025-05-01')).toEqual(['unknown-colour@H3 warning']);
  });

  it('are not where nothing explains any: that is a question', () => {
    const table = `${header}
    | 1 | Capacitar al equipo | Planeación | {green} | {green} | | | |
    | 2 | Publicar el plan | Prensa | | {blue} | {blue} | | |`;
    expect(found(table, '2025-05-01')).toEqual([]);
  });

  it('are not under letters, nor along a bar that a letter begins', () => {
    const table = `${header}
    | 1 | Capacitar al equipo | Planeación | X {green} | {green} | {green} | | |
    | 2 | Publicar el plan | Prensa | | X {green} | {green} | | |`;
    expect(found(table, '2025-05-01')).toEqual([]);
  });
});
