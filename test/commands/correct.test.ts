/** Correcting: what was shown is what is done, and it can be undone. */

import { describe, expect, it } from 'vitest';
import type { LocalHost } from '#local/host/local-host.ts';
import { ask, drawnHost, sheetOf, valueIn } from '../domain/drawn-host.ts';
import { exampleHost } from '../domain/example-host.ts';
import { UNTIDY } from '../domain/untidy-schedule.ts';
import { visibleSheets } from '../domain/visible-sheets.ts';

const SHEET = 'Cronograma';

describe('correcting', () => {
  it('shows every change and makes none', () => {
    const host = drawnHost(UNTIDY);
    const before = visibleSheets(host.workbook);
    const { changes } = ask(host, 'correcciones');
    expect(changes.map(({ cell, before: was, after }) => [cell, was, after])).toEqual([
      ['B3', 'Convocar  el espacio ', 'Convocar el espacio'],
      ['B4', 'Realizar  el espacio', 'Realizar el espacio'],
    ]);
    expect(visibleSheets(host.workbook)).toEqual(before);
  });

  it('makes the chosen ones only, gives the new findings, and is undone whole', () => {
    const host = drawnHost(UNTIDY);
    const { findings } = ask(host, 'validar');
    const schedule = structuredClone(sheetOf(host, SHEET).cells);
    const { changes } = ask(host, 'correcciones');
    const { corrected, skipped, validation } = ask(host, 'corregir', { changes: changes.slice(0, 1) });
    expect([corrected, skipped]).toEqual([changes.slice(0, 1), []]);
    expect(valueIn(host, SHEET, 3, 2)).toBe('Convocar el espacio');
    expect(valueIn(host, SHEET, 4, 2)).toBe('Realizar  el espacio');
    const mended = new Set(corrected.flatMap(({ fingerprints }) => fingerprints));
    expect(validation.findings).toEqual(findings.filter(({ fingerprint }) => !mended.has(fingerprint)));
    ask(host, 'deshacer');
    expect(sheetOf(host, SHEET).cells).toEqual(schedule);
  });

  it('of everything leaves nothing to correct, and is undone whole', () => {
    for (const host of [drawnHost(UNTIDY), exampleHost()]) {
      ask(host, 'validar');
      const before = visibleSheets({ ...host.workbook, sheets: [sheetOf(host, SHEET)] });
      const { changes } = ask(host, 'correcciones');
      const { corrected } = ask(host, 'corregir', { changes });
      expect(corrected).toEqual(changes);
      expect(ask(host, 'correcciones').changes).toEqual([]);
      ask(host, 'deshacer');
      expect(visibleSheets({ ...host.workbook, sheets: [sheetOf(host, SHEET)] })).toEqual(before);
    }
  });

  it('skips a cell that changed since it was shown, and says so', () => {
    const host = drawnHost(UNTIDY);
    const { changes } = ask(host, 'correcciones');
    const cell = sheetOf(host, SHEET).cells[3]?.[2];
    if (cell === undefined) throw new Error('the activity has a cell');
    cell.value = 'Convocar  el  espacio';
    const { corrected, skipped } = ask(host, 'corregir', { changes });
    expect(corrected.map(({ cell: name }) => name)).toEqual(['B4']);
    expect(skipped).toEqual([{ cell: 'B3', text: expect.stringContaining('La celda B3 cambió') }]);
    expect(valueIn(host, SHEET, 3, 2)).toBe('Convocar  el  espacio');
  });

  it('finds the cell again where its row moved meanwhile', () => {
    const host = drawnHost(UNTIDY);
    const { changes } = ask(host, 'correcciones');
    const sheet = sheetOf(host, SHEET);
    sheet.cells = Object.fromEntries(Object.entries(sheet.cells).map(([row, cells]) => [Number(row) + 2, cells]));
    sheet.merges = sheet.merges.map((merge) => ({ ...merge, row: merge.row + 2 }));
    expect(ask(host, 'corregir', { changes }).corrected.map(({ cell }) => cell)).toEqual(['B5', 'B6']);
    expect(valueIn(host, SHEET, 5, 2)).toBe('Convocar el espacio');
  });

  it('leaves formulas and ignored findings alone', () => {
    const host = drawnHost(UNTIDY);
    const sheet = sheetOf(host, SHEET);
    sheet.cells[3] = {
      ...sheet.cells[3],
      2: { style: 0, value: 'Convocar  el espacio ', formula: '="Convocar  el espacio "' },
    };
    const { findings } = ask(host, 'validar');
    const spaces = findings.filter(({ rule }) => rule === 'spaces');
    expect(spaces.map(({ cell, fixable }) => [cell, fixable])).toEqual([
      ['B3', false],
      ['B4', true],
    ]);
    ask(host, 'ignorar', { fingerprint: spaces[1]?.fingerprint, reason: 'Así está en el acta' });
    expect(ask(host, 'correcciones').changes).toEqual([]);
    expect(ask(host, 'corregir').corrected).toEqual([]);
  });

  it('is done whole or not at all, whichever service call fails', () => {
    const textsOf = (host: LocalHost): string =>
      JSON.stringify(
        Object.values(sheetOf(host, SHEET).cells).map((row) => Object.values(row).map(({ value }) => value)),
      );
    const untouched = textsOf(drawnHost(UNTIDY));
    let failures = 0;
    for (let failAtCall = 1; failAtCall <= 120; failAtCall += 1) {
      const host = drawnHost(UNTIDY, { failAtCall });
      const answer = JSON.parse(
        String(
          host.call('serverApi', [JSON.stringify({ command: 'corregir', input: {} })], { context: 'sidebar' }).returned,
        ),
      );
      const { cells } = sheetOf(host, SHEET);
      const isWhole = cells[3]?.[2]?.value === 'Convocar el espacio' && cells[4]?.[2]?.value === 'Realizar el espacio';
      if (answer.done === undefined) failures += 1;
      // A failure after the change was made is told, and the change can be undone.
      expect(isWhole || textsOf(host) === untouched, `failed at call ${failAtCall}`).toBe(true);
      if (answer.done !== undefined) expect(isWhole).toBe(true);
    }
    expect(failures).toBeGreaterThan(40);
  });
});
