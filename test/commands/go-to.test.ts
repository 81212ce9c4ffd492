/** Going to the cell of a finding. */

import { expect, it } from 'vitest';
import { ask, drawnHost, refusalOf, sheetOf } from '../domain/drawn-host.ts';
import { UNTIDY } from '../domain/untidy-schedule.ts';

it('brings the sheet to the front', () => {
  const host = drawnHost(UNTIDY);
  ask(host, 'validar');
  ask(host, 'ir', { sheet: 'Responsables', cell: 'Responsables!D3' });
  expect(host.workbook.activeSheet).toBe(sheetOf(host, 'Responsables').id);
  ask(host, 'ir', { sheet: 'Cronograma', cell: 'G6' });
  expect(host.workbook.activeSheet).toBe(sheetOf(host, 'Cronograma').id);
});

it.each([
  [{ sheet: 'Otra', cell: 'A1' }, 'no-such-sheet'],
  [{ sheet: 'Cronograma', cell: 'nada' }, 'bad-request'],
  [{ sheet: 'Cronograma', cell: 'A0' }, 'bad-request'],
])('%o is refused', (input, code) => {
  expect(refusalOf(drawnHost(UNTIDY), 'ir', input)).toBe(code);
});
