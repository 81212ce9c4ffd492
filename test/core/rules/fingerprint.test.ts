/** A finding is known again after the sheet moved. */

import { describe, expect, it } from 'vitest';
import type { SheetSnapshot } from '#core/change/sheet-snapshot.ts';
import { assignOwners } from '#core/directory/assigned-schedule.ts';
import { KNOWN_DIRECTORY } from '#core/directory/known-units.ts';
import { readSchedule } from '#core/reading/read-schedule.ts';
import type { Finding } from '#core/rules/finding.ts';
import { runRules } from '#core/rules/run-rules.ts';
import { review } from '../../domain/review-builder.ts';
import { drawSheet } from '../../domain/sheet-table.ts';

const ROWS = [
  '| CRONOGRAMA··2025 | | | | | | | | | | | |',
  '| N.º | Actividad | Responsable | FEBRERO 2025 | < | < | < | MARZO 2025 | < | < | < | < |',
  '| | | | 1 | 2 | 3 | 4 | 1 | 2 | 3 | 4 | 5 |',
  '| 1 | Convocar··el espacio | Oficina de Prensa y Medios | ? | ? | | | | | | | |',
  '| 2 | Publicar el informe | Secretaria de Planeación; Secretaria de Integración Social | P | | | | ? | | | | |',
  '| 3 | Publicar··el informe | Secretaría de Planeación | P | | | | | | | | |',
  '| 4 | Publicar··el informe | Secretaría de Planeación | P | | | | | | | | |',
];

function findingsIn(rows: readonly string[]): Finding[] {
  return findingsOf(drawSheet(rows.join('\n')));
}

function findingsOf(snapshot: SheetSnapshot): Finding[] {
  const reading = readSchedule(snapshot);
  if (reading === null) throw new Error('the sheet holds a schedule');
  return runRules(assignOwners(reading.schedule, KNOWN_DIRECTORY), {}, review());
}

const known = (findings: readonly Finding[]): string[] =>
  findings.map(({ rule, text, fingerprint }) => `${rule} ${fingerprint} ${text}`).sort();

describe('fingerprints', () => {
  const before = findingsIn(ROWS);

  it('are of no two findings of a validation', () => {
    expect(before.length).toBeGreaterThan(8);
    expect(new Set(before.map(({ fingerprint }) => fingerprint)).size).toBe(before.length);
  });

  it('stay when rows are inserted above the table and within it', () => {
    const [title = '', ...others] = ROWS;
    const blank = '| | | | | | | | | | | | |';
    const new_ = '| 9 | Capacitar a los enlaces | Secretaría de Planeación | P | | | | | | | | |';
    const after = findingsIn([title, blank, blank, ...others.slice(0, 3), new_, ...others.slice(3)]);
    const moved = after.filter(({ rule }) => rule !== 'missing-number' && rule !== 'number-order');
    expect(known(moved)).toEqual(known(before));
    expect(moved.map(({ cell }) => cell)).not.toEqual(before.map(({ cell }) => cell));
  });

  it('stay when a column is inserted', () => {
    const wider = ROWS.map((row, at) => row.replace(/^(\|[^|]*\|[^|]*\|)/, `$1 ${at === 1 ? 'Meta' : ''} |`));
    expect(known(findingsIn(wider))).toEqual(known(before));
  });

  it('stay when another finding is mended', () => {
    const mended = ROWS.map((row) => row.replace('Oficina de Prensa y Medios', 'Secretaría de Planeación'));
    expect(known(findingsIn(mended))).toEqual(known(before.filter(({ rule }) => rule !== 'unknown-owner')));
  });
});
