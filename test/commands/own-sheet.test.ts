/** Sheets of the staff's that happen to have the names of the add-on's own. */

import { describe, expect, it } from 'vitest';
import type { CommandWord } from '#local/cli/answers.ts';
import type { LocalHost } from '#local/host/local-host.ts';
import { blankSheet } from '#local/workbook/blank-sheet.ts';
import { ask, drawnHost, refusalOf, sheetOf } from '../domain/drawn-host.ts';
import { visibleSheets } from '../domain/visible-sheets.ts';

const SCHEDULE = `
  | N.º | Actividad | Responsable              | ENERO |    |
  |     |           |                          | S1    | S2 |
  | 1   | Planear   | Secretaría de Planeación | P     |    |
  | 2   | Informar  | Secretaría de Planeación |       | P  |
`;

/** What staff might call by the same name, titles included. */
const THEIRS: Readonly<Record<string, string>> = {
  Hallazgos: 'Hallazgos de la auditoría interna',
  Leyenda: 'Leyenda de colores',
  Resumen: 'Avance del cronograma',
  Bitácora: 'Bitácora de reuniones',
};

function withTheirs(host: LocalHost, name: string): LocalHost {
  const cells = { 1: { 1: { style: 0, value: THEIRS[name] ?? '' } } };
  host.workbook.sheets.push({ ...blankSheet(77, name), cells });
  return host;
}

describe('a sheet of the staff’s with a name of ours', () => {
  it.each<[CommandWord, string]>([
    ['validar', 'Hallazgos'],
    ['corregir', 'Hallazgos'],
    ['colorear', 'Leyenda'],
    ['resumen', 'Resumen'],
    ['correos', 'Bitácora'],
    ['enviar', 'Bitácora'],
  ])('keeps %s from writing over «%s»', (command, name) => {
    const host = withTheirs(drawnHost(SCHEDULE), name);
    const before = visibleSheets(host.workbook);
    expect(refusalOf(host, command, {})).toBe('not-ours');
    expect(visibleSheets(host.workbook)).toEqual(before);
  });

  it.each<CommandWord>(['quitar-colores', 'deshacer'])('is left alone by %s', (command) => {
    const host = drawnHost(SCHEDULE);
    ask(host, 'colorear');
    host.workbook.sheets = host.workbook.sheets.filter(({ name }) => name !== 'Leyenda');
    withTheirs(host, 'Leyenda');
    ask(host, command);
    expect(sheetOf(host, 'Leyenda').cells[1]?.[1]?.value).toBe('Leyenda de colores');
  });
});

describe('a sheet of ours', () => {
  it.each<[CommandWord, string]>([
    ['validar', 'Hallazgos'],
    ['colorear', 'Leyenda'],
    ['resumen', 'Resumen'],
  ])('is written by %s again though «%s» was emptied', (command, name) => {
    const host = drawnHost(SCHEDULE);
    ask(host, command);
    const once = visibleSheets(host.workbook);
    sheetOf(host, name).cells = {};
    ask(host, command);
    expect(visibleSheets(host.workbook)).toEqual(once);
  });

  it('is written again though rows were put above it', () => {
    const host = drawnHost(SCHEDULE);
    ask(host, 'resumen');
    const sheet = sheetOf(host, 'Resumen');
    sheet.cells = Object.fromEntries(Object.entries(sheet.cells).map(([row, cells]) => [Number(row) + 2, cells]));
    expect(refusalOf(host, 'resumen', {})).toBe('none');
  });
});
