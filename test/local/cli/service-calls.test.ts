/** A command asks as much of Google's servers for a long schedule as for a short one: mails apart, nothing grows. */

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CommandWord } from '#local/cli/answers.ts';
import { askAddOn } from '#local/cli/ask-add-on.ts';
import { loadAddOn } from '#local/host/load-add-on.ts';
import { createHost, type LocalHost } from '#local/host/local-host.ts';
import type { CellModel } from '#local/workbook/model.ts';
import { openWorkbook } from '#local/workbook/open-workbook.ts';
import { EXAMPLE } from '../../domain/terminal.ts';

const FIRST_ROW = 5;
const ACTIVITIES = 48;

/** The example with its activities repeated, numbered on. */
function hostOf(times: number): LocalHost {
  const { model } = openWorkbook(readFileSync(EXAMPLE), 'cronograma');
  const [sheet] = model.sheets;
  if (sheet === undefined) throw new Error('the example has a sheet');
  for (let copy = 1; copy < times; copy += 1) {
    for (let index = 0; index < ACTIVITIES; index += 1) {
      const source = sheet.cells[FIRST_ROW + index] ?? {};
      const row: Record<string, CellModel> = { ...source, 1: { style: 0, value: copy * ACTIVITIES + index + 1 } };
      sheet.cells[FIRST_ROW + copy * ACTIVITIES + index] = row;
    }
  }
  sheet.rows = Math.max(sheet.rows, FIRST_ROW + times * ACTIVITIES);
  return createHost(model, { ...loadAddOn(process.cwd()), now: new Date('2025-08-15T09:00:00-05:00') });
}

const ORDER: readonly CommandWord[] = [
  'leer',
  'validar',
  'adoptar',
  'colorear',
  'resumen',
  'correos',
  'deshacer',
  'quitar-colores',
];

function callsOf(times: number): Record<string, number> {
  const host = hostOf(times);
  return Object.fromEntries(ORDER.map((command) => [command, askAddOn(host, command, {}).calls.total]));
}

describe('service calls', () => {
  it('are as many for 480 activities as for 48', () => {
    const short = callsOf(1);
    expect(callsOf(10)).toEqual(short);
    expect(short).toMatchInlineSnapshot(`
      {
        "adoptar": 53,
        "colorear": 73,
        "correos": 45,
        "deshacer": 41,
        "leer": 18,
        "quitar-colores": 46,
        "resumen": 72,
        "validar": 69,
      }
    `);
  });
});
