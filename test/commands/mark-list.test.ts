/** The list of marks over the week cells, on and off. */

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openWorkbook } from '#local/workbook/open-workbook.ts';
import { ask, drawnHost, refusalOf, sheetOf } from '../domain/drawn-host.ts';
import { exampleHost } from '../domain/example-host.ts';
import { UNTIDY } from '../domain/untidy-schedule.ts';

const SHEET = 'Cronograma';

describe('the list of marks', () => {
  it('covers the weeks of the activities, refuses other texts and helps', () => {
    const host = drawnHost(UNTIDY.replaceAll('| P |', '| X |'));
    expect(ask(host, 'lista-de-marcas', { on: true })).toEqual({
      sheet: SHEET,
      on: true,
      kept: 0,
      values: ['P', 'E', 'R', 'C', 'X'],
    });
    expect(sheetOf(host, SHEET).dataValidations).toMatchObject([
      {
        areas: [{ row: 3, column: 4, rows: 4, columns: 9 }],
        values: ['P', 'E', 'R', 'C', 'X'],
        allowInvalid: false,
        showDropdown: true,
        helpText: expect.stringContaining('elija una marca'),
      },
    ]);
  });

  it('is switched the other way round where nobody says which, and leaves no trace', () => {
    const host = exampleHost();
    const before = structuredClone(sheetOf(host, SHEET));
    expect(ask(host, 'lista-de-marcas').on).toBe(true);
    expect(ask(host, 'lista-de-marcas', { on: true }).on).toBe(true);
    expect(ask(host, 'lista-de-marcas').on).toBe(false);
    expect(sheetOf(host, SHEET)).toEqual(before);
  });

  it('keeps the validations that staff made', () => {
    const host = exampleHost();
    host.workbook = openWorkbook(readFileSync('test/fixtures/workbooks/rich.xlsx'), 'rich').model;
    const { sheet } = ask(host, 'leer');
    const before = structuredClone(sheetOf(host, sheet).dataValidations);
    expect(before.length).toBeGreaterThan(0);
    expect(ask(host, 'lista-de-marcas', { on: true }).kept).toBeGreaterThan(0);
    ask(host, 'lista-de-marcas', { on: false });
    expect(sheetOf(host, sheet).dataValidations).toEqual(before);
  });

  it('is refused on a protected sheet, which stays as it was', () => {
    const host = exampleHost();
    const sheet = sheetOf(host, SHEET);
    sheet.isProtected = true;
    const before = structuredClone(sheet);
    expect(refusalOf(host, 'lista-de-marcas', { on: true })).toBe('not-written');
    expect(sheetOf(host, SHEET)).toEqual(before);
  });

  it('is put whole or not at all, whichever service call fails', () => {
    const request = JSON.stringify({ command: 'lista-de-marcas', input: { on: true } });
    const before = structuredClone(sheetOf(exampleHost(), SHEET));
    const switched = exampleHost();
    ask(switched, 'lista-de-marcas', { on: true });
    for (let failAtCall = 1; failAtCall <= 40; failAtCall += 1) {
      const host = exampleHost({ failAtCall });
      const { returned } = host.call('serverApi', [request], { context: 'sidebar' });
      const now = sheetOf(host, SHEET);
      if ('done' in JSON.parse(String(returned))) expect(now).toEqual(sheetOf(switched, SHEET));
      else expect([before, sheetOf(switched, SHEET)], `failed at call ${failAtCall}`).toContainEqual(now);
    }
  });

  it('is refused where the weeks hold notes', () => {
    const notes = Array.from({ length: 22 }, (_, at) => `Ejecutado, acta ${at + 1}`);
    const lines = notes.map(
      (note, at) => `| ${at + 1} | Realizar la jornada ${at + 1} | Secretaría de Planeación | ${note} |`,
    );
    const host = drawnHost([...UNTIDY.split('\n').slice(0, 3), ...lines].join('\n'));
    ask(host, 'responder', { answers: { 'unread-marks': 'P' } });
    expect(refusalOf(host, 'lista-de-marcas', { on: true })).toBe('too-many-marks');
    expect(sheetOf(host, SHEET).dataValidations).toEqual([]);
  });
});
