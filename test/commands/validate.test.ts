/** Validating: the sheet "Hallazgos", written again and again, and what staff decide in it. */

import { describe, expect, it } from 'vitest';
import type { LocalHost } from '#local/host/local-host.ts';
import { ask, drawnHost, refusalOf, sheetOf, valueIn } from '../domain/drawn-host.ts';
import { exampleHost } from '../domain/example-host.ts';
import { UNTIDY } from '../domain/untidy-schedule.ts';
import { visibleSheets } from '../domain/visible-sheets.ts';

const FINDINGS = 'Hallazgos';
const FIRST_LINE = 4;
const [RULE, STATE, REASON, KEY] = [2, 7, 8, 9];

/** The row of the first line about a rule. */
function lineOf(host: LocalHost, title: string): number {
  const rows = Object.entries(sheetOf(host, FINDINGS).cells);
  const row = rows.find(([, cells]) => cells[RULE]?.value === title)?.[0];
  if (row === undefined) throw new Error(`no line about ${title}`);
  return Number(row);
}

function type(host: LocalHost, row: number, column: number, value: string): void {
  const { cells } = sheetOf(host, FINDINGS);
  cells[row] = { ...cells[row], [column]: { style: 0, ...cells[row]?.[column], value } };
}

const rulesOf = ({ findings }: { findings: readonly { rule: string }[] }) => findings.map(({ rule }) => rule);

describe('validating', () => {
  it('twice gives the same workbook', () => {
    for (const host of [drawnHost(UNTIDY), exampleHost()]) {
      ask(host, 'validar');
      const once = visibleSheets(host.workbook);
      ask(host, 'validar');
      expect(visibleSheets(host.workbook)).toEqual(once);
    }
  });

  it('lists the gravest first, links each cell, hides the keys, and can be filtered', () => {
    const host = drawnHost(UNTIDY);
    const { findings } = ask(host, 'validar');
    const order = findings.map(({ severity }) => ['error', 'warning', 'info'].indexOf(severity));
    expect(order).toEqual([...order].sort());
    const sheet = sheetOf(host, FINDINGS);
    findings.forEach((finding, index) => {
      const line = sheet.cells[FIRST_LINE + index];
      expect(line?.[3]?.value).toBe(finding.cell);
      expect(line?.[KEY]?.value).toMatch(/^\d+:[\da-f]{16}$/);
    });
    expect(sheet.cells[FIRST_LINE]?.[3]?.link).toMatch(/^#gid=\d+&range=[A-Z]+\d+$/);
    expect(sheet.hiddenColumns).toEqual([KEY]);
    expect(sheet.filter).toMatchObject({ row: 3, column: 1, rows: findings.length + 1, columns: 9 });
    expect(sheet.dataValidations.map(({ values }) => values)).toEqual([['Pendiente', 'Ignorado']]);
  });

  it('counts the same whether findings come as a report or as lines', () => {
    const { counts, findings, ignored } = ask(exampleHost(), 'validar');
    expect(counts.error + counts.warning + counts.info).toBe(findings.length);
    expect(ignored).toEqual([]);
    expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(findings.length);
  });
});

describe('a sheet of the staff’s that is called «Hallazgos»', () => {
  it('is never written over', () => {
    const host = drawnHost(UNTIDY);
    ask(host, 'validar');
    const { fingerprint } = ask(host, 'validar').findings[0] ?? { fingerprint: '' };
    sheetOf(host, FINDINGS).cells = { 1: { 1: { style: 0, value: 'Hallazgos de la auditoría interna' } } };
    const before = visibleSheets(host.workbook);
    expect(refusalOf(host, 'validar', {})).toBe('not-ours');
    expect(refusalOf(host, 'corregir', {})).toBe('not-ours');
    expect(refusalOf(host, 'ignorar', { fingerprint, reason: 'x' })).toBe('not-ours');
    expect(visibleSheets(host.workbook)).toEqual(before);
  });

  it('is taken where it is empty', () => {
    const host = drawnHost(UNTIDY);
    ask(host, 'validar');
    sheetOf(host, FINDINGS).cells = {};
    expect(ask(host, 'validar').findings.length).toBeGreaterThan(0);
  });
});

describe('ignoring', () => {
  it('hides exactly that finding, keeps who, when and why, and survives validating again', () => {
    const host = drawnHost(UNTIDY);
    const before = ask(host, 'validar').findings;
    const chosen = before.find(({ rule }) => rule === 'unknown-mark');
    if (chosen === undefined) throw new Error('the schedule has an unknown mark');
    const after = ask(host, 'ignorar', { fingerprint: chosen.fingerprint, reason: ' Lo pidió  el comité ' });
    expect(after.findings).toEqual(before.filter((finding) => finding !== chosen));
    expect(after.ignored).toEqual([
      {
        ...chosen,
        ignored: { reason: 'Lo pidió el comité', when: '2025-08-15 09:00', user: 'planeacion@alcaldia.example' },
      },
    ]);
    expect(ask(host, 'validar')).toEqual(after);
    expect(valueIn(host, FINDINGS, lineOf(host, 'Marca desconocida'), STATE)).toBe('Ignorado');
    expect(valueIn(host, FINDINGS, lineOf(host, 'Marca desconocida'), REASON)).toBe('Lo pidió el comité');
  });

  it('is kept where rows are inserted above, and where the sheet of findings is deleted', () => {
    const host = drawnHost(UNTIDY);
    const { findings } = ask(host, 'validar');
    for (const { fingerprint } of findings) ask(host, 'ignorar', { fingerprint, reason: 'Así es' });
    host.workbook.sheets = host.workbook.sheets.filter(({ name }) => name !== FINDINGS);
    const sheet = sheetOf(host, 'Cronograma');
    const moved = Object.entries(sheet.cells).map(([row, cells]) => [Number(row) + 3, cells] as const);
    sheet.cells = Object.fromEntries(moved);
    sheet.merges = sheet.merges.map((merge) => ({ ...merge, row: merge.row + 3 }));
    const again = ask(host, 'validar');
    expect(again.findings).toEqual([]);
    expect(again.ignored.map(({ fingerprint }) => fingerprint)).toEqual(findings.map(({ fingerprint }) => fingerprint));
  });

  it('may be typed in the sheet, and taken back there', () => {
    const host = drawnHost(UNTIDY);
    ask(host, 'validar');
    const row = lineOf(host, 'Actividad sin responsable');
    type(host, row, STATE, 'Ignorado');
    type(host, row, REASON, 'Se define en marzo');
    const typed = ask(host, 'validar');
    expect(rulesOf(typed)).not.toContain('empty-owner');
    expect(typed.ignored.map(({ rule, ignored }) => [rule, ignored.reason])).toEqual([
      ['empty-owner', 'Se define en marzo'],
    ]);
    type(host, lineOf(host, 'Actividad sin responsable'), STATE, 'Pendiente');
    expect(rulesOf(ask(host, 'validar'))).toContain('empty-owner');
  });

  it('is not lost when another command writes the sheet in between', () => {
    const host = drawnHost(UNTIDY);
    const { findings } = ask(host, 'validar');
    type(host, lineOf(host, 'Actividad sin responsable'), STATE, 'Ignorado');
    const other = findings.find(({ rule }) => rule === 'unknown-mark');
    const both = ask(host, 'ignorar', { fingerprint: other?.fingerprint, reason: 'Es una duda' });
    expect(both.ignored.map(({ rule }) => rule).sort()).toEqual(['empty-owner', 'unknown-mark']);
  });

  it('is not what a remark beside a finding means, but the remark stays', () => {
    const host = drawnHost(UNTIDY);
    ask(host, 'validar');
    type(host, lineOf(host, 'Actividad sin responsable'), REASON, 'Preguntar a Gobierno');
    expect(rulesOf(ask(host, 'validar'))).toContain('empty-owner');
    ask(host, 'validar');
    expect(valueIn(host, FINDINGS, lineOf(host, 'Actividad sin responsable'), REASON)).toBe('Preguntar a Gobierno');
  });

  it('ends with an empty reason refused, a null one counts again', () => {
    const host = drawnHost(UNTIDY);
    const [first] = ask(host, 'validar').findings;
    const fingerprint = first?.fingerprint;
    expect(refusalOf(host, 'ignorar', { fingerprint, reason: '  ' })).toBe('no-reason');
    expect(refusalOf(host, 'ignorar', { fingerprint: 'ffffffffffffffff', reason: 'x' })).toBe('no-such-finding');
    ask(host, 'ignorar', { fingerprint, reason: 'x' });
    expect(ask(host, 'ignorar', { fingerprint, reason: null }).findings[0]).toEqual(first);
  });

  it('forgets the oldest of a thousand notes about what is not there any more, and only then', () => {
    const host = drawnHost(UNTIDY);
    const [first, second] = ask(host, 'validar').findings;
    ask(host, 'ignorar', { fingerprint: first?.fingerprint, reason: 'Así es' });
    const notes = (): string[] => Object.keys(host.workbook.properties).filter((key) => key.includes('ignored:'));
    const [known = ''] = notes();
    const [prefix = ''] = known.split(first?.fingerprint ?? '');
    const old = (at: number): string => `${prefix}${String(at).padStart(16, '0')}`;
    for (let at = 1; at <= 1000; at += 1) {
      const when = `2024-01-01 ${String(at).padStart(5, '0')}`;
      host.workbook.properties[old(at)] = JSON.stringify({ reason: 'Antes', when, user: '' });
    }
    ask(host, 'validar');
    expect(notes()).toHaveLength(1001);
    ask(host, 'ignorar', { fingerprint: second?.fingerprint, reason: 'También' });
    expect(notes()).toHaveLength(1000);
    expect(notes()).toEqual(expect.arrayContaining([known, old(3)]));
    expect(notes()).not.toContain(old(2));
    expect(ask(host, 'validar').ignored).toHaveLength(2);
  });
});

describe('a run that dies half-way', () => {
  it('loses nothing that was ignored, in the panel or in the sheet', () => {
    const before = drawnHost(UNTIDY);
    const { findings } = ask(before, 'validar');
    const keyOf = (rule: string): string => findings.find((finding) => finding.rule === rule)?.fingerprint ?? '';
    ask(before, 'ignorar', { fingerprint: keyOf('unknown-mark'), reason: 'En el panel' });
    type(before, lineOf(before, 'Actividad sin responsable'), STATE, 'Ignorado');
    const input = { fingerprint: keyOf('spaces'), reason: 'La que falla' };
    const request = JSON.stringify({ command: 'ignorar', input });
    const untouched = JSON.stringify(before.workbook);
    let failures = 0;
    for (let failAtCall = 1; failAtCall <= 110; failAtCall += 1) {
      const host = drawnHost(UNTIDY, { failAtCall });
      host.workbook = structuredClone(before.workbook);
      const answer = JSON.parse(String(host.call('serverApi', [request], { context: 'sidebar' }).returned));
      if (answer.done === undefined) failures += 1;
      if (JSON.stringify(host.workbook) === untouched) continue;
      const after = drawnHost(UNTIDY);
      after.workbook = host.workbook;
      const kept = ask(after, 'validar').ignored.map(({ rule }) => rule);
      expect(kept, `failed at call ${failAtCall}`).toEqual(expect.arrayContaining(['unknown-mark', 'empty-owner']));
      if (answer.done !== undefined) expect(kept).toContain('spaces');
    }
    expect(failures).toBeGreaterThan(60);
  });
});

describe('a clean schedule', () => {
  it('is said to be clean, with what was checked', () => {
    const host = drawnHost(UNTIDY);
    const rules = Object.fromEntries(
      ask(host, 'ajustes').rules.map(({ id }) => [id, { enabled: id === 'title-year' }]),
    );
    ask(host, 'ajustar', { rules });
    const report = ask(host, 'validar');
    expect([report.findings, report.rules]).toEqual([[], 1]);
    const texts = Object.values(sheetOf(host, FINDINGS).cells).flatMap((row) =>
      Object.values(row).map(({ value }) => value),
    );
    expect(texts).toContain('No se encontró nada por corregir. Se revisó:');
    expect(texts).toContain('Año del título');
    expect(texts).not.toContain('Espacios sobrantes');
  });
});
