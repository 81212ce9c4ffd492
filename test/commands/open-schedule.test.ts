/** Which sheet is taken for the schedule, and what is asked when that or the directory is doubtful. */

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ReadingReport } from '#core/report/reading-report.ts';
import { askAddOn } from '#local/cli/ask-add-on.ts';
import type { LocalHost } from '#local/host/local-host.ts';
import type { SheetModel } from '#local/workbook/model.ts';
import { openWorkbook } from '#local/workbook/open-workbook.ts';
import { exampleHost } from '../domain/example-host.ts';

const read = (host: LocalHost, input = {}): ReadingReport => askAddOn(host, 'leer', input).result.done;

function hostOf(fixture: string): LocalHost {
  const host = exampleHost();
  host.workbook = openWorkbook(readFileSync(`test/fixtures/workbooks/${fixture}.xlsx`), fixture).model;
  return host;
}

/** The example with a copy of its schedule and an empty sheet, the empty one in front of the user. */
function hostWithCopies(): LocalHost {
  const host = exampleHost();
  const [schedule] = host.workbook.sheets;
  if (schedule === undefined) throw new Error('the example has a sheet');
  const empty: SheetModel = { ...structuredClone(schedule), id: 90, name: 'Portada', cells: {}, merges: [] };
  const copy: SheetModel = { ...structuredClone(schedule), id: 91, name: 'Copia' };
  host.workbook.sheets = [empty, schedule, copy];
  host.workbook.activeSheet = 90;
  return host;
}

describe('the sheet', () => {
  it('is the one in front of the user when it holds a schedule', () => {
    const host = hostWithCopies();
    host.workbook.activeSheet = 91;
    expect(read(host).sheet).toBe('Copia');
  });

  it('is asked for when several could be it', () => {
    const report = read(hostWithCopies());
    expect(report.questions[0]).toMatchObject({
      code: 'which-sheet',
      text: '¿Cuál hoja es el cronograma? Encontré más de uno: «Cronograma», «Copia».',
    });
  });

  it('is the one that was named, whatever is in front', () => {
    expect(read(hostWithCopies(), { sheet: 'Copia' }).sheet).toBe('Copia');
  });

  it('is never one of the add-on itself', () => {
    const host = exampleHost();
    for (const command of ['validar', 'resumen'] as const) askAddOn(host, command, {});
    host.workbook.activeSheet = host.workbook.sheets.at(-1)?.id ?? 0;
    expect(read(host).sheet).toBe('Cronograma');
  });
});

describe('schedules of other institutions', () => {
  const fixtures = [
    'concejo-2024-semestre',
    'control-interno-2025',
    'gobierno-2026-bandas',
    'hospital-2026',
    'juventud-2025-2026',
    'rich',
  ];

  it.each(fixtures)('%s is read as it is', (fixture) => {
    const expected = JSON.parse(
      readFileSync(`test/fixtures/workbooks/${fixture}.expected.json`, 'utf8'),
    ) as ReadingReport;
    const { questions: _, decisions: _decisions, activities, ...report } = read(hostOf(fixture));
    const compared = activities.map(({ units: _units, unread: _unread, ...activity }) => activity);
    expect({ ...report, activities: compared }).toEqual(expected);
  });

  it.each(fixtures)('%s goes through every command', (fixture) => {
    const host = hostOf(fixture);
    for (const sheet of host.workbook.sheets) sheet.dataValidations = [];
    for (const command of ['validar', 'adoptar', 'colorear', 'resumen', 'correos', 'enviar'] as const) {
      expect(askAddOn(host, command, {}).result.text).not.toBe('');
    }
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Responsables', 'Hallazgos', 'Leyenda', 'Resumen']),
    );
  });

  it.each(fixtures)('%s is accused of nothing that is right', (fixture) => {
    const { findings } = askAddOn(hostOf(fixture), 'validar', {}).result.done;
    const told = findings.filter(({ rule }) => !ABOUT_TODAY.includes(rule));
    expect(told.map(({ cell, rule }) => `${cell} ${rule}`)).toEqual(TRULY_WRONG[fixture] ?? []);
  });
});

/** The workbooks are of other years than the day of the tests, and no unit has an address yet. */
const ABOUT_TODAY = ['overdue', 'executed-in-future', 'unit-without-email'];

/** What their authors would have to explain. */
const TRULY_WRONG: Readonly<Record<string, readonly string[]>> = {
  'concejo-2024-semestre': ['V11 marks-after-cancellation', 'C4 missing-stage'],
  'control-interno-2025': ['H9 executed-unplanned', 'O11 executed-unplanned'],
};

describe('the directory', () => {
  it('that the staff wrote badly is asked about, cell by cell', () => {
    const host = exampleHost();
    askAddOn(host, 'validar', {});
    const sheet = host.workbook.sheets.find(({ name }) => name === 'Responsables');
    const cell = sheet?.cells[3]?.[4];
    if (cell === undefined) throw new Error('the addresses stand in column D');
    cell.value = 'participacion@alcaldia.example; sin-arroba.example';
    const { questions } = read(host);
    expect(questions.at(-1)).toMatchObject({
      code: 'directory-malformed-address:D3',
      text: 'En «Responsables», celda D3: «sin-arroba.example» no es una dirección de correo: no se tuvo en cuenta. ¿Puede corregirlo?',
    });
  });
});
