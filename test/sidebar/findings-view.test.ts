/** Which findings are shown, and under which titles. */

import { describe, expect, test } from 'vitest';
import { filtered, grouped, searchable } from '../../src/sidebar/findings-view.ts';
import { FINDINGS, findingOf, reportOf } from './recorded-validations.ts';

const report = reportOf(FINDINGS);
const { findings, units } = report;
const none = new Set<never>();
const cells = (list: readonly { readonly cell: string }[]) => list.map(({ cell }) => cell);

describe('search', () => {
  test.each([
    { search: '', found: ['I4', 'AX25', 'A1', 'D21', 'C16'] },
    { search: '  ', found: ['I4', 'AX25', 'A1', 'D21', 'C16'] },
    { search: 'ax25', found: ['AX25'] },
    { search: 'RENDICION', found: ['D21'] },
    { search: 'título', found: ['A1'] },
    { search: 'espacios sobrantes', found: ['C16'] },
    { search: 'enl', found: ['D21'] },
    { search: 'marca pc', found: ['AX25'] },
    { search: 'participacion', found: ['AX25', 'D21'] },
    { search: 'no espacios zzz', found: [] },
  ])('«$search»', ({ search, found }) => {
    expect(cells(filtered(searchable(report), { search, severities: none }))).toEqual(found);
  });

  test('severities narrow it further', () => {
    const severities = new Set(['error', 'info'] as const);
    expect(cells(filtered(searchable(report), { search: 'de', severities }))).toEqual(['I4', 'AX25', 'C16']);
  });
});

describe('groups', () => {
  const told = (groups: ReturnType<typeof grouped>) => groups.map((group) => [group.key, ...cells(group.findings)]);

  test('by severity, the gravest first', () => {
    expect(told(grouped(findings, 'severity', units))).toEqual([
      ['error', 'I4', 'AX25'],
      ['warning', 'A1', 'D21'],
      ['info', 'C16'],
    ]);
  });

  test('by unit, under each that it belongs to; without unit last', () => {
    expect(told(grouped(findings, 'unit', units))).toEqual([
      ['COM', 'C16'],
      ['ENL', 'D21'],
      ['PC', 'AX25', 'D21'],
      ['', 'I4', 'A1'],
    ]);
  });

  test('of a unit have its name', () => {
    const names = grouped(findings, 'unit', units).map(({ name }) => name);
    expect(names).toEqual([
      'Dirección de Comunicaciones',
      'Enlaces de cada dependencia',
      'Participación Ciudadana',
      '',
    ]);
  });

  test('a unit named twice has the finding once', () => {
    const twice = findingOf({ rule: 'spaces', severity: 'info', cell: 'D4', text: '', units: ['PC', 'PC'] });
    expect(told(grouped([twice], 'unit', units))).toEqual([['PC', 'D4']]);
  });

  test('start unfolded until they add up to a page, the first in any case', () => {
    const many = Array.from({ length: 130 }, (_, index) =>
      findingOf({
        rule: 'spaces',
        severity: 'info',
        cell: `D${index}`,
        text: '',
        units: [index < 100 ? 'A' : `B${index % 3}`],
      }),
    );
    expect(grouped(many, 'unit', units).map(({ open }) => open)).toEqual([true, false, false, false]);
    expect(grouped(many.slice(99), 'unit', units).map(({ open }) => open)).toEqual([true, true, true, true]);
  });
});
