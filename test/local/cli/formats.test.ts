/** The formats of `validar` from the command line, over the bundle that is pushed to Google. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describe as describeStep } from '#local/cli/describe.ts';
import { findingsJson } from '#local/cli/formats/json.ts';
import { finding, ignoredFinding, report } from '../../domain/report-builder.ts';
import { EXAMPLE, openTerminal, type Terminal } from '../../domain/terminal.ts';

const BOOK = 'cronograma-2025.xlsx';

let terminal: Terminal;

beforeAll(() => {
  terminal = openTerminal();
  terminal.bring(EXAMPLE);
});

afterAll(() => terminal.close());

describe('--formato', () => {
  it('json is --json: the contract and nothing else', () => {
    const { code, output } = terminal.run('validar', BOOK, '--formato', 'json');
    const plain = terminal.run('validar', BOOK, '--json');
    expect(code).toBe(1);
    expect(output).toBe(plain.output);
    const { findings, counts, ...rest } = JSON.parse(output);
    expect(rest).toEqual({ questions: expect.any(Number) });
    expect(Object.keys(findings[0])).toEqual(['rule', 'severity', 'cell', 'text', 'fixable', 'fingerprint']);
    expect(Object.keys(counts)).toEqual(['error', 'warning', 'info']);
  });

  it('json is for every order, and several orders give their objects under their words', () => {
    expect(JSON.parse(terminal.run('leer', BOOK, '--formato=json').output).sheet).toBe('Cronograma');
    const all = JSON.parse(terminal.run('todo', BOOK, '--formato', 'json').output);
    expect(Object.keys(all.validar)).toEqual(['findings', 'counts', 'questions']);
  });

  it('texto is what is printed without it', () => {
    const { code, output } = terminal.run('validar', BOOK, '--formato', 'texto');
    expect(code).toBe(1);
    expect(output).toBe(terminal.run('validar', BOOK).output);
  });

  it.each(['md', 'sarif'])(
    '%s is all that is printed, errors end with 1, and the workbook is saved as ever',
    (format) => {
      const { code, output, errors } = terminal.run('validar', BOOK, '--formato', format);
      expect(code).toBe(1);
      expect(output).not.toContain('Libro guardado');
      expect(errors).toContain('Libro guardado en');
    },
  );

  it('md tells the example to those who review it', () => {
    const { output } = terminal.run('validar', BOOK, '--formato', 'md', '--fecha', '2025-08-15');
    const lines = output.split('\n');
    expect(lines.slice(0, 4)).toEqual([
      '# Hallazgos en la hoja «Cronograma»',
      '',
      '- **Libro:** cronograma-2025.xlsx',
      '- **Fecha:** 15 de agosto de 2025',
    ]);
    expect(lines.filter((line) => line.startsWith('| I3 '))).toMatchInlineSnapshot(`
      [
        "| I3 | Marzo de 2025 tiene 4 columnas de semana y el calendario 5: falta la semana del 31 de marzo. | Agregue lo que falta o confirme que no hace falta. | Número de semanas del mes (week-count) |",
      ]
    `);
  });

  it('sarif names the workbook as it was typed, and all rules', () => {
    const { runs } = JSON.parse(terminal.run('validar', BOOK, '--formato', 'sarif').output);
    const { artifacts, results, tool } = runs[0];
    expect(artifacts[0].location.uri).toBe(BOOK);
    expect(results).toHaveLength(JSON.parse(terminal.run('validar', BOOK, '--json').output).findings.length);
    expect(tool.driver.rules.map(({ id }: { id: string }) => id)).toContain('week-count');
  });

  it.each([
    [['validar', BOOK, '--formato', 'xml'], 'No conozco el formato «xml». Los formatos son: texto, json, md, sarif.'],
    [['validar', BOOK, '--json', '--formato', 'md'], 'Use --json o --formato md, no los dos.'],
    [['leer', BOOK, '--formato', 'sarif'], '--formato sarif solo sirve con validar.'],
    [['todo', BOOK, '--formato', 'md'], '--formato md solo sirve con validar.'],
  ])('%j is refused', (argv, sentence) => {
    const { code, errors } = terminal.run(...argv);
    expect([code, errors]).toEqual([2, sentence]);
  });

  it('a refusal is an object where a script waits for one, however it said so', () => {
    for (const json of [['--json'], ['--formato', 'json'], ['--formato=json']]) {
      const { code, output } = terminal.run('validar', 'ninguno.xlsx', ...json);
      expect(code).toBe(2);
      expect(JSON.parse(output).refusal.code).toBe('no-such-file');
    }
    expect(terminal.run('validar', 'ninguno.xlsx', '--formato', 'md').output).toBe('');
  });

  it('is told by --ayuda', () => {
    expect(terminal.run('--ayuda').output).toMatch(/--formato F .*texto, json/);
  });
});

describe('what was ignored', () => {
  const validated = report([finding()], [ignoredFinding('Así lo aprobó el Grupo Líder.')]);

  it('stays out of the contract', () => {
    expect(findingsJson(validated)).toEqual({
      findings: [
        {
          rule: 'unknown-mark',
          severity: 'error',
          cell: 'H12',
          text: finding().text,
          fixable: false,
          fingerprint: '00112233',
        },
      ],
      counts: { error: 1, warning: 0, info: 0 },
      questions: 0,
    });
  });

  it('is told apart, with its reason, in sentences', () => {
    expect(describeStep({ command: 'validar', done: validated, text: '' })).toEqual([
      '',
      'Errores (1)',
      `  H12  ${finding().text} [unknown-mark]`,
      '',
      'Ignorados (1)',
      `  H12  ${finding().text} [unknown-mark] Motivo: Así lo aprobó el Grupo Líder.`,
    ]);
  });
});
