/** Repairs put together cell by cell, and only where the sheet holds what was checked. */

import { describe, expect, it } from 'vitest';
import { editSnapshot } from '#core/change/edit.ts';
import type { SheetSnapshot } from '#core/change/sheet-snapshot.ts';
import { assignOwners } from '#core/directory/assigned-schedule.ts';
import { KNOWN_DIRECTORY } from '#core/directory/known-units.ts';
import { readSchedule } from '#core/reading/read-schedule.ts';
import { correctionEdit, corrections, isFixable } from '#core/rules/corrections.ts';
import type { Finding } from '#core/rules/finding.ts';
import { runRules } from '#core/rules/run-rules.ts';
import { review } from '../../domain/review-builder.ts';
import { drawSheet } from '../../domain/sheet-table.ts';

const SHEET = `
  | N.º | Actividad                 | Responsable                              | FEBRERO 2025 | < | < | < | MARZO 2025 | < | < | < | < |
  |     |                           |                                          | 1 | 2 | 3 | 4 | 1 | 2 | 3 | 4 | 5 |
  | 1   | Convocar··el espacio·     | Secretaria··de Planeación·               | P |   |   |   |   |   |   |   |   |
  | 2   | Realizar··el espacio      | Secretaría de Planeación                 |   | P |   |   |   |   |   |   |   |
  | 3   | Publicar el documento     | Enlaces de Renición de Cuentas por dependencia |   |   | P |   |   |   |   |   |   |
  | 4   | Elaborar el informe       | Secretaría de Planeación, Secretaria de planeación |   |   |   | P |   |   |   |   |   |`;

function findingsIn(snapshot: SheetSnapshot): Finding[] {
  const reading = readSchedule(snapshot);
  if (reading === null) throw new Error('the sheet holds a schedule');
  return runRules(assignOwners(reading.schedule, KNOWN_DIRECTORY), {}, review());
}

describe('corrections', () => {
  const snapshot = drawSheet(SHEET);
  const all = corrections(findingsIn(snapshot), snapshot);

  it('are one per cell, with everything that is mended in it', () => {
    expect(all.map(({ cell, before, after }) => [cell, before, after])).toEqual([
      ['B3', 'Convocar  el espacio ', 'Convocar el espacio'],
      ['C3', 'Secretaria  de Planeación ', 'Secretaría de Planeación'],
      ['B4', 'Realizar  el espacio', 'Realizar el espacio'],
      ['C5', 'Enlaces de Renición de Cuentas por dependencia', 'Enlaces de Rendición de Cuentas por dependencia'],
      ['C6', 'Secretaría de Planeación, Secretaria de planeación', 'Secretaría de Planeación'],
    ]);
  });

  it('made once leave nothing more to correct', () => {
    const once = editSnapshot(correctionEdit('Cronograma', all), snapshot);
    expect(corrections(findingsIn(once), once)).toEqual([]);
  });

  it('of two repairs of the same letters make the first', () => {
    const [first] = findingsIn(snapshot);
    if (first === undefined || first.fix === null) throw new Error('the sheet has repairs');
    const other: Finding = {
      ...first,
      fix: { ...first.fix, replacements: [{ start: 0, end: 20, text: 'Otra cosa' }] },
    };
    expect(corrections([first, other], snapshot).map(({ after, findings }) => [after, findings])).toEqual([
      ['Convocar el espacio', [first]],
    ]);
  });

  it('leave out cells that hold a formula, or another text than was checked', () => {
    const [finding] = findingsIn(snapshot);
    if (finding === undefined) throw new Error('the sheet has findings');
    expect(isFixable(finding, snapshot)).toBe(true);
    const formulas = snapshot.formulas.map((row, at) => (at === finding.row - 1 ? row.map(() => '=A1') : row));
    expect(isFixable(finding, { ...snapshot, formulas })).toBe(false);
    const values = snapshot.values.map((row) => row.map((value) => (typeof value === 'string' ? `${value}!` : value)));
    expect(isFixable(finding, { ...snapshot, values })).toBe(false);
    expect(corrections([finding], { ...snapshot, values })).toEqual([]);
  });
});
