/** What happens while somebody types: told in a toast about the edited cells, and nothing else. */

import { describe, expect, it } from 'vitest';
import type { HostRun, LocalHost } from '#local/host/local-host.ts';
import { ask, drawnHost, sheetOf } from '../domain/drawn-host.ts';
import { exampleHost } from '../domain/example-host.ts';
import { UNTIDY } from '../domain/untidy-schedule.ts';
import { wideSchedule } from '../domain/wide-schedule.ts';

const SHEET = 'Cronograma';

function typed(host: LocalHost, cell: string, value: string | string[][]): HostRun {
  const run = host.type(SHEET, cell, value);
  if (run === null) throw new Error('the bundle has onEdit');
  expect([run.error, run.dialogs, run.notImplemented]).toEqual([null, [], []]);
  return run;
}

const toasts = (run: HostRun): string[] => run.toasts.map(({ message }) => message);

describe('typing', () => {
  it('a text that is no mark is told at once', () => {
    const [message, ...others] = toasts(typed(drawnHost(UNTIDY), 'E3', 'pend.'));
    expect(message).toContain('«pend.»');
    expect(message).toContain('no es una marca conocida');
    expect(others).toEqual([]);
  });

  it('a mark, a correct text or nothing at all is not spoken of', () => {
    const host = drawnHost(UNTIDY);
    expect(toasts(typed(host, 'E3', 'P'))).toEqual([]);
    expect(toasts(typed(host, 'B6', 'Publicar el informe preliminar'))).toEqual([]);
    expect(toasts(typed(host, 'G6', ''))).toEqual([]);
  });

  it('speaks of the edited cells alone, though the row has other findings', () => {
    const host = drawnHost(UNTIDY);
    expect(toasts(typed(host, 'H6', 'P'))).toEqual([]);
    expect(toasts(typed(host, 'D5', 'P'))).toEqual([]);
  });

  it('an owner that the directory does not know is told once there is one', () => {
    const host = drawnHost(UNTIDY);
    expect(toasts(typed(host, 'C5', 'Oficina de Prensa y Medios'))).toEqual([]);
    typed(host, 'C5', '');
    ask(host, 'validar');
    host.workbook.activeSheet = sheetOf(host, SHEET).id;
    expect(toasts(typed(host, 'C5', 'Oficina de Prensa y Medios')).join()).toContain('«Oficina de Prensa y Medios»');
  });

  it('in the header, under the table, in other sheets or in very many rows is left alone', () => {
    const host = drawnHost(UNTIDY);
    expect(toasts(typed(host, 'A1', 'Número'))).toEqual([]);
    expect(toasts(typed(host, 'B12', 'Elaboró: la oficina de planeación'))).toEqual([]);
    expect(
      toasts(
        typed(
          host,
          'D3',
          Array.from({ length: 25 }, () => ['?']),
        ),
      ),
    ).toEqual([]);
    ask(host, 'validar');
    const run = host.type('Hallazgos', 'G4', 'Ignorado');
    expect(run && toasts(run)).toEqual([]);
  });

  it('several cells tells the first and how many more', () => {
    const message = toasts(
      typed(drawnHost(UNTIDY), 'E3', [
        ['?', '??'],
        ['no', 'P'],
      ]),
    ).join();
    expect(message).toContain('(Y 2 más');
  });

  it('is not checked where the staff switched it off', () => {
    const host = drawnHost(UNTIDY);
    ask(host, 'ajustar', { whileTyping: false });
    expect(toasts(typed(host, 'E3', '?'))).toEqual([]);
    ask(host, 'ajustar', { whileTyping: true, rules: { 'unknown-mark': { enabled: false } } });
    expect(toasts(typed(host, 'E3', '?'))).toEqual([]);
  });

  it('costs as many service calls far down a long schedule as at its top but for the row itself', () => {
    const host = exampleHost();
    const callsFor = (activities: number, row: number): number => {
      host.workbook = wideSchedule(activities, 24);
      host.workbook.sheets[0] = {
        ...(host.workbook.sheets[0] as LocalHost['workbook']['sheets'][number]),
        name: SHEET,
      };
      const run = typed(host, `F${row}`, 'pend.');
      expect(toasts(run).join()).toContain('«pend.»');
      return run.calls.total;
    };
    const far = callsFor(3000, 2900);
    expect(far).toBe(callsFor(300, 290));
    expect(far).toBeLessThan(40);
    expect(callsFor(300, 20)).toBeLessThan(far);
  });

  it('stays out of the way when the platform fails', () => {
    const calls = typed(drawnHost(UNTIDY), 'E3', '?').calls.total;
    for (let failAtCall = 1; failAtCall <= calls; failAtCall += 1) {
      const run = drawnHost(UNTIDY, { failAtCall }).type(SHEET, 'E3', '?');
      expect(run?.error, `failed at call ${failAtCall}`).toBeNull();
    }
  });
});
