/** What is asked about owners, and what the user's answer adds to the "Responsables" sheet. */

import { describe, expect, it } from 'vitest';
import type { SheetEdit } from '#core/change/patch.ts';
import { assignOwners } from '#core/directory/assigned-schedule.ts';
import { addAlias, addUnit } from '#core/directory/directory-edit.ts';
import { ownerDecisions } from '#core/directory/owner-decisions.ts';
import { resembledName } from '#core/directory/owner-hint.ts';
import { readSchedule } from '#core/reading/read-schedule.ts';
import { directory } from '../../domain/directory-builder.ts';
import { drawSheet } from '../../domain/sheet-table.ts';

const units = directory('PLA = Secretaría de Planeación', 'PRE = Oficina de Prensa');

function decisionsFor(owners: readonly string[], isFound: boolean, answers = new Map<string, string>()): string[] {
  const rows = owners.map((owner, index) => `| ${index + 1} | Convocar | ${owner} | X |`);
  const table = ['| N° | Actividad | Responsable | ENERO 2025 |', ...rows].join('\n');
  const schedule = readSchedule(drawSheet(table))?.schedule;
  if (schedule === undefined) throw new Error('the table is a schedule');
  return ownerDecisions(assignOwners(schedule, units), isFound, answers).map(
    ({ code, value, certainty }) => `${code} = ${value} (${certainty})`,
  );
}

describe('what is decided about owners', () => {
  it.each([
    [['Secretaría de Planeación'], []],
    [['Secretaria de Planeasion'], ['owner:secretaria de planeasion = PLA (sure)']],
    [['Veeduría ciudadana, Oficina de Prensa'], ['owner:veeduria ciudadana =  (doubtful)']],
    [['Veeduría ciudadana', 'Veeduría  Ciudadana'], ['owner:veeduria ciudadana =  (doubtful)']],
    [['Por definir', 'N/A', 'N.A.', '¿?', 'Ninguno', 'TBD', 'Vacante', 'Falta responsable', 'Por asignar'], []],
    [['Oficina de Prensa Digital'], ['owner:oficina de prensa digital =  (doubtful)']],
  ])('%j', (owners, expected) => {
    expect(decisionsFor(owners, false)).toEqual(expected);
  });

  it('is that the units found in the sheet wait to be confirmed', () => {
    expect(decisionsFor(['Oficina de Prensa'], true)).toEqual(['directory =  (sure)']);
  });

  it('is what the user said of a text that names nobody', () => {
    const answers = new Map([['owner:veeduria ciudadana', 'nadie']]);
    expect(decisionsFor(['Veeduría ciudadana'], false, answers)).toEqual([
      'owner:veeduria ciudadana = nadie (answered)',
    ]);
  });
});

describe('the unit that an unknown name resembles', () => {
  const others = directory(
    'SP = Secretaría de Planeación; Planificación',
    'TT = Secretaría de Tránsito y Transporte',
    'OCI = Oficina de Control Interno',
    'SV = Secretaría de Vivienda',
    'OV = Oficina de Vivienda',
  );

  it.each([
    ['Planeación', 'Secretaría de Planeación'],
    ['transporte', 'Secretaría de Tránsito y Transporte'],
    ['Oficina de Control Interno Disciplinario', 'Oficina de Control Interno'],
    ['Vivienda', null],
    ['Subsecretaría de Planeación', null],
    ['Oficina', null],
    ['¿?', null],
  ])('of «%s» is %j', (text, expected) => {
    expect(resembledName(text, others)).toBe(expected);
  });
});

/** The cells that an edit writes, `C3 = text`. */
function written(edit: SheetEdit | null): string[] | null {
  return edit === null ? null : edit.writes.map(({ row, column, value }) => `${row}/${column} = ${value}`);
}

describe('the "Responsables" sheet', () => {
  const [planning, press] = units.units;
  const sheet = drawSheet(`
| Una fila por unidad | | | |
| Correos | Unidad | Sigla | Alias |
| a@b.example | Secretaría de Planeación | PLA | SP |
| | Oficina de Prensa | | |
`);

  it('gets an alias under those that are there', () => {
    expect(planning && written(addAlias(sheet, planning, '=Planeasion'))).toEqual(['3/4 = SP\n=Planeasion']);
    expect(press && written(addAlias(sheet, press, 'Prensa'))).toEqual(['4/4 = Prensa']);
  });

  it('gets a new unit under the last one', () => {
    const unit = { code: 'VC', name: 'Veeduría ciudadana', aliases: [], emails: [], color: '' };
    expect(written(addUnit(sheet, unit))).toEqual(['5/2 = Veeduría ciudadana', '5/3 = VC']);
  });

  it('gets a column of aliases where it has none', () => {
    const narrow = drawSheet('| Sigla | Unidad |\n| PLA | Secretaría de Planeación |');
    expect(planning && written(addAlias(narrow, planning, 'Planeación'))).toEqual(['1/3 = Alias', '2/3 = Planeación']);
  });

  it('is left alone where the unit or the headings are not there', () => {
    expect(press && addAlias(drawSheet('| Sigla | Unidad |\n| PLA | Planeación |'), press, 'Prensa')).toBeNull();
    expect(press && addUnit(drawSheet('| hola |'), press)).toBeNull();
  });
});
