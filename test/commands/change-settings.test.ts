/** Setting rules, holidays and the check while typing. */

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openWorkbook } from '#local/workbook/open-workbook.ts';
import { ask, drawnHost, refusalOf } from '../domain/drawn-host.ts';
import { exampleHost } from '../domain/example-host.ts';
import { UNTIDY } from '../domain/untidy-schedule.ts';

const rule = (host: ReturnType<typeof drawnHost>, id: string) =>
  ask(host, 'ajustes').rules.find((each) => each.id === id);

describe('settings', () => {
  it('are the catalogue where nobody set anything', () => {
    const { rules, holidays, whileTyping } = ask(drawnHost(UNTIDY), 'ajustes');
    expect(
      rules.every(({ enabled, severity, initial }) => enabled === initial.enabled && severity === initial.severity),
    ).toBe(true);
    expect([holidays, whileTyping]).toEqual([[], true]);
  });

  it('hold in every later validation, and add up', () => {
    const host = drawnHost(UNTIDY);
    ask(host, 'ajustar', { rules: { spaces: { enabled: false } } });
    ask(host, 'ajustar', {
      rules: { 'empty-owner': { severity: 'info' }, 'week-count': { options: { convention: 'mondays' } } },
    });
    const { findings } = ask(host, 'validar');
    expect(findings.map((each) => each.rule)).not.toContain('spaces');
    expect(findings.find((each) => each.rule === 'empty-owner')?.severity).toBe('info');
    expect(rule(host, 'week-count')?.options).toMatchObject([{ name: 'convention', kind: 'choice', value: 'mondays' }]);
    ask(host, 'ajustar', { rules: { spaces: null } });
    expect(ask(host, 'validar').findings.map((each) => each.rule)).toContain('spaces');
    expect(rule(host, 'empty-owner')?.severity).toBe('info');
  });

  it('go with the workbook that is saved', () => {
    const host = exampleHost();
    ask(host, 'ajustar', { rules: { spaces: { enabled: false } }, holidays: ['2025-06-13'], whileTyping: false });
    const book = openWorkbook(readFileSync('examples/cronograma-2025.xlsx'), 'cronograma-2025');
    host.workbook = openWorkbook(book.save(host.workbook), 'cronograma-2025').model;
    expect(ask(host, 'ajustes')).toMatchObject({ holidays: ['2025-06-13'], whileTyping: false });
    expect(rule(host, 'spaces')?.enabled).toBe(false);
  });

  it.each([
    { rules: { 'no-such-rule': { enabled: false } } },
    { rules: { spaces: { severity: 'fatal' } } },
    { rules: { spaces: { colour: 'red' } } },
    { rules: { 'week-count': { options: { convention: 'lunar' } } } },
    { rules: { 'week-count': { options: { unknown: 1 } } } },
    { holidays: ['2025-02-30'] },
  ])('%o is refused and changes nothing', (input) => {
    const host = drawnHost(UNTIDY);
    const before = ask(host, 'ajustes');
    expect(refusalOf(host, 'ajustar', { ...input, whileTyping: false })).toBe('bad-setting');
    expect(ask(host, 'ajustes')).toEqual(before);
  });
});
