/** Chains, from the request to what later validations say. */

import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ChainReport, ReportedChain } from '#core/chains/chain-report.ts';
import { askAddOn } from '#local/cli/ask-add-on.ts';
import type { LocalHost } from '#local/host/local-host.ts';
import { openWorkbook } from '#local/workbook/open-workbook.ts';
import { ask, drawnHost, refusalOf } from '../domain/drawn-host.ts';
import { exampleHost } from '../domain/example-host.ts';

const HEARING = 'evento:audiencia-publica';
const TWICE = `
  | N.º | Actividad                             | Responsable              | FEBRERO 2025 | < | < | < |
  |     |                                       |                          | 1 | 2 | 3 | 4 |
  | 1   | Realizar la feria de servicios        | Secretaría de Planeación | P |   |   |   |
  | 2   | Publicar el boletín por depedencia    | Secretaría de Planeación |   | P |   |   |
  | 3   | Realizar la jornada de aseo           | Secretaría de Planeación |   |   | P |   |
  | 4   | Publicar el boletín por depedencia    | Secretaría de Planeación |   |   |   | P |`;
let host: LocalHost;

beforeEach(() => {
  host = exampleHost();
});

const list = (): ChainReport => ask(host, 'cadenas');
const chain = (input: object): ChainReport => ask(host, 'encadenar', input);
const validate = () => ask(host, 'validar').findings;
const found = (rule: string): string[] =>
  validate().flatMap(({ rule: id, severity, cell }) => (id === rule ? [`${severity} ${cell}`] : []));
const hearing = (): ReportedChain | undefined => list().chains.find(({ code }) => code === HEARING);

describe('cadenas', () => {
  it('lists the chains of the example, unconfirmed, each link against the one before', () => {
    const { sheet, chains } = list();
    expect(sheet).toBe('Cronograma');
    expect(chains).toHaveLength(7);
    expect(chains.every(({ confirmed, rejected }) => !confirmed && !rejected)).toBe(true);
    expect(hearing()).toEqual({
      code: HEARING,
      name: 'Audiencia Pública',
      confirmed: false,
      rejected: false,
      gone: [],
      links: [
        {
          number: '43',
          typed: '43',
          cell: 'C47',
          title: 'Convocatoria y presentacion de agenda para la Audiencia Pública.',
          act: 'convocatoria',
          verdict: null,
        },
        {
          number: '44',
          typed: '44',
          cell: 'C48',
          title: 'Realización de la Audiencia Pública.',
          act: 'realización',
          verdict: 'cumple',
        },
        {
          number: '45',
          typed: '45',
          cell: 'C49',
          title: 'Sistematización de la Audiencia Pública. ',
          act: 'sistematización',
          verdict: 'cumple',
        },
      ],
    });
  });

  it('tells how many there are, and changes nothing', () => {
    const before = structuredClone(host.workbook);
    expect(askAddOn(host, 'cadenas', {}).result.text).toBe('7 cadenas de actividades: 7 por confirmar.');
    expect(host.workbook).toEqual(before);
  });
});

describe('what was confirmed or rejected', () => {
  const stateOf = (): string[] =>
    list().chains.map(({ code, confirmed, rejected, gone }) => `${code} ${confirmed} ${rejected} ${gone.join()}`);

  it('outlives the corrections of the titles, and their being taken back', () => {
    const barrio = list().chains.find(({ code }) => code === 'evento:barrio-vuelta');
    expect(barrio?.links.some(({ title }) => title.includes('micro sitio'))).toBe(true);
    for (const { code, links } of list().chains) {
      chain({ code, activities: code === HEARING ? '' : links.map(({ typed }) => typed).join() });
    }
    const before = stateOf();
    const { corrected, validation } = ask(host, 'corregir');
    expect(corrected.some(({ after }) => after.includes('micrositio'))).toBe(true);
    expect(stateOf()).toEqual(before);
    expect(validation.findings).toEqual(validate());
    ask(host, 'deshacer');
    expect(stateOf()).toEqual(before);
  });

  it('outlives them where only the change itself tells which of two alike activities was meant', () => {
    host = drawnHost(TWICE);
    chain({ activities: '1, 2' });
    const before = stateOf();
    expect(ask(host, 'corregir').corrected).toHaveLength(2);
    expect(stateOf()).toEqual(before);
    ask(host, 'deshacer');
    expect(stateOf()).toEqual(before);
    expect(before.join()).toContain('true');
  });

  it('outlives corrections that were made before it was said', () => {
    ask(host, 'corregir');
    const typed = list()
      .chains.find(({ code }) => code === 'evento:barrio-vuelta')
      ?.links.map((link) => link.typed);
    chain({ code: 'evento:barrio-vuelta', activities: typed?.join() });
    ask(host, 'deshacer');
    expect(stateOf()).toContain('evento:barrio-vuelta true false ');
  });
});

describe('encadenar', () => {
  it('confirms a suggestion, which then weighs more in a validation', () => {
    expect(found('missing-link')).toContain('info C48');
    chain({ code: HEARING, activities: '43, 44, 45' });
    expect(hearing()?.confirmed).toBe(true);
    expect(found('missing-link')).toContain('warning C48');
    expect(found('missing-link')).toHaveLength(4);
  });

  it('takes an edited order and a name, and judges by it', () => {
    chain({ code: HEARING, name: 'Audiencia de cierre', activities: '44 → 43 → fila 49' });
    expect(hearing()).toMatchObject({ name: 'Audiencia de cierre', confirmed: true });
    expect(hearing()?.links.map(({ number, verdict }) => `${number} ${verdict}`)).toEqual([
      '44 null',
      '43 no cumple',
      '45 cumple',
    ]);
    expect(found('chain-order')).toEqual(['warning BB47']);
  });

  it('keeps a new chain under a code of its own, and lists it once however often it is said', () => {
    chain({ activities: '5, 7' });
    chain({ activities: '5, 6', name: 'Aprobación' });
    chain({ activities: '6, 5' });
    const own = list().chains.filter(({ code }) => code.startsWith('propia:'));
    expect(own.map(({ code, name, links }) => [code, name, links.map(({ number }) => number).join()])).toEqual([
      ['propia:1', own[0]?.name, '5,7'],
      ['propia:2', 'Aprobación', '6,5'],
    ]);
  });

  it('takes a list for the suggestion that has most of it, so that what was ignored of it stays so', () => {
    const { findings } = ask(host, 'validar');
    const fingerprint = findings.find(({ rule, cell }) => rule === 'missing-link' && cell === 'C48')?.fingerprint;
    ask(host, 'ignorar', { fingerprint, reason: 'La hace la Gobernación' });
    chain({ activities: '43, 44, 45, 46' });
    expect(list().chains.filter(({ links }) => links.some(({ cell }) => cell === 'C48'))).toHaveLength(1);
    expect(hearing()).toMatchObject({ confirmed: true, name: 'Audiencia Pública' });
    expect(found('missing-link')).not.toContain('warning C48');
  });

  it('rejects a chain, and takes that back', () => {
    chain({ code: HEARING, activities: '' });
    expect(hearing()).toMatchObject({ rejected: true, confirmed: false });
    expect(found('missing-link')).not.toContain('info C48');
    chain({ code: HEARING, activities: '43, 44, 45' });
    expect(hearing()).toMatchObject({ rejected: false, confirmed: true });
  });

  it('is kept in the workbook that is saved', () => {
    chain({ code: HEARING, activities: '43, 44, 45' });
    const book = openWorkbook(readFileSync('examples/cronograma-2025.xlsx'), 'cronograma-2025');
    host.workbook = openWorkbook(book.save(host.workbook), 'cronograma-2025').model;
    expect(hearing()?.confirmed).toBe(true);
  });

  it.each([
    [{ code: 'evento:nada', activities: '1, 2' }, 'no-such-chain'],
    [{ activities: '1, 99' }, 'no-such-activity'],
    [{ activities: '1, 2, 1' }, 'repeated-activity'],
    [{ activities: '1' }, 'short-chain'],
    [{ activities: '' }, 'short-chain'],
    [{ code: HEARING }, 'bad-request'],
    [{ activities: '1, 2', date: 'ayer' }, 'bad-request'],
  ])('%o is refused and keeps nothing', (input, code) => {
    const before = list();
    expect(refusalOf(host, 'encadenar', input)).toBe(code);
    expect(list()).toEqual(before);
  });

  it('takes a suggestion as it was listed, though two of its activities have one number', () => {
    const cells = host.workbook.sheets[0]?.cells ?? {};
    const row = cells[48] ?? {};
    cells[48] = { ...row, 1: { ...(row[1] ?? { style: 0 }), value: 43 } };
    const typed = hearing()?.links.map((link) => link.typed);
    expect(typed).toEqual(['fila 47', 'fila 48', '45']);
    chain({ code: HEARING, activities: typed?.join(', ') });
    expect(hearing()).toMatchObject({ confirmed: true, links: [{ cell: 'C47' }, { cell: 'C48' }, { cell: 'C49' }] });
  });

  it('asks for the row of a number that several activities have', () => {
    const cells = host.workbook.sheets[0]?.cells ?? {};
    const row = cells[6] ?? {};
    cells[6] = { ...row, 1: { ...(row[1] ?? { style: 0 }), value: 1 } };
    expect(() => chain({ activities: '1, 3' })).toThrow('«fila 5», «fila 6»');
  });
});
