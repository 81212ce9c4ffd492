/** The orders around `validar`: correcting, ignoring, setting, chaining. */

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openWorkbook } from '#local/workbook/open-workbook.ts';
import { EXAMPLE, openTerminal, type Terminal } from '../../domain/terminal.ts';

const COPY = 'cronograma-2025.cronograma.xlsx';
let terminal: Terminal;
let book: string;

beforeEach(() => {
  terminal = openTerminal();
  book = terminal.bring(EXAMPLE);
});

afterEach(() => terminal.close());

interface Findings {
  readonly findings: readonly { rule: string; cell: string; severity: string; fixable: boolean; fingerprint: string }[];
  readonly counts: Record<string, number>;
}

const validated = (name = book): Findings => terminal.json('validar', name) as Findings;

describe('corregir', () => {
  it('corrects what is safe, tells each change, and leaves the source alone', () => {
    const before = terminal.bytes(book);
    const { code, output } = terminal.run('corregir', book);
    expect(code).toBe(0);
    expect(output).toMatch(/^Se corrigieron \d+ celdas\. Se puede deshacer\./);
    expect(output).toContain('«Designacion·de·enlaces·por·depedencia»');
    expect(output).toContain('«Designación·de·enlaces·por·dependencia»');
    expect(terminal.bytes(book).equals(before)).toBe(true);
    expect(validated(COPY).findings.some(({ fixable }) => fixable)).toBe(false);
  });

  it('is one change, which deshacer takes back', () => {
    const { corrected } = terminal.json('corregir', book) as { corrected: readonly unknown[] };
    const undone = terminal.json('deshacer', COPY, '--en-sitio') as { restored: number };
    expect(undone.restored).toBe(corrected.length);
    expect(validated(COPY)).toEqual(validated());
  });
});

describe('ignorar', () => {
  it('takes one finding out of the count, in the workbook it is said of', () => {
    const before = validated();
    const chosen = before.findings.find(({ rule }) => rule === 'title-year');
    const { code } = terminal.run(
      'ignorar',
      book,
      '--hallazgo',
      chosen?.fingerprint ?? '',
      '--motivo',
      'Se cambia en el acta',
    );
    expect(code).toBe(0);
    const after = validated(COPY);
    expect(after.findings).toEqual(before.findings.filter((finding) => finding !== chosen));
    expect(terminal.run('validar', COPY).output).toContain('Motivo: Se cambia en el acta');
    terminal.run('ignorar', COPY, '--en-sitio', '--hallazgo', chosen?.fingerprint ?? '', '--motivo', '');
    expect(validated(COPY)).toEqual(before);
  });
});

describe('ajustar', () => {
  it('switches rules, sets gravity and options, and is listed by ajustes', () => {
    terminal.run(
      'ajustar',
      book,
      '--regla',
      'spaces=no',
      '--regla',
      'week-count=error',
      '--regla',
      'week-count.convention=touching',
    );
    terminal.run('ajustar', COPY, '--en-sitio', '--festivos', '2025-06-13, 2025-12-31', '--al-escribir', 'no');
    const { output } = terminal.run('ajustes', COPY);
    expect(output).toContain('Festivos propios del municipio: 2025-06-13, 2025-12-31.');
    expect(output).toContain('Revisión al escribir: inactiva.');
    expect(output).toMatch(/no +spaces/);
    expect(output).toMatch(/si +week-count +error .*convention=touching/);
    const { findings } = validated(COPY);
    expect(findings.map(({ rule }) => rule)).not.toContain('spaces');
    expect(findings.find(({ rule }) => rule === 'week-count')?.severity).toBe('error');
    terminal.run(
      'ajustar',
      COPY,
      '--en-sitio',
      '--regla',
      'spaces=fabrica',
      '--regla',
      'week-count=fabrica',
      '--festivos',
      '',
    );
    expect(validated(COPY)).toEqual(validated());
  });
});

describe('encadenar', () => {
  it('confirms a chain, which then warns where its order is broken', () => {
    const warned = (name: string) => validated(name).findings.filter(({ rule }) => rule === 'chain-order');
    expect(warned(book)).toEqual([]);
    const { code, output } = terminal.run('encadenar', book, '--cadena', '44, 43', '--nombre', 'Al revés');
    expect(code).toBe(0);
    expect(output).toContain('Al revés (confirmada)');
    expect(warned(COPY).map(({ severity }) => severity)).toEqual(['warning']);
    expect(terminal.run('cadenas', COPY).output).toContain('no cumple');
  });

  it('says which activity of a confirmed chain is not there any more', () => {
    terminal.run('encadenar', book, '--cadena', '43, 44, 45');
    const edited = openWorkbook(terminal.bytes(COPY), COPY);
    const cell = edited.model.sheets[0]?.cells[49]?.[3];
    if (cell === undefined) throw new Error('activity 45 has a cell');
    cell.value = 'Otra cosa';
    writeFileSync(join(terminal.folder, COPY), edited.save(edited.model));
    const { output } = terminal.run('cadenas', COPY);
    expect(output).toContain('(por confirmar) [evento:audiencia-publica]\n  Ya no encuentro «45».');
  });

  it('rejects a suggestion, which is then listed as such', () => {
    const { chains } = terminal.json('cadenas', book) as { chains: readonly { code: string; name: string }[] };
    const [first] = chains;
    terminal.run('encadenar', book, '--codigo', first?.code ?? '', '--cadena', '');
    expect(terminal.run('cadenas', COPY).output).toContain(`${first?.name} (rechazada)`);
  });
});

describe('bad use', () => {
  it.each([
    [['ignorar'], 'Falta --hallazgo'],
    [['ignorar', '--hallazgo', 'x'], 'Falta --motivo'],
    [['ignorar', '--hallazgo', 'x', '--motivo', 'y'], 'Ese hallazgo ya no está'],
    [['ajustar'], 'Falta qué ajustar'],
    [['ajustar', '--regla', 'spaces'], 'no ajusta ninguna regla'],
    [['ajustar', '--regla', 'spaces=quizás'], 'no ajusta ninguna regla'],
    [['ajustar', '--regla', 'nada=no'], 'No hay ninguna regla «nada»'],
    [['ajustar', '--regla', 'short-week.days=99'], 'no sirve para la regla «short-week»'],
    [['ajustar', '--festivos', '2025-02-30'], '«2025-02-30» no es un día'],
    [['ajustar', '--al-escribir', 'tal vez'], '--al-escribir es si o no'],
    [['encadenar'], 'Falta --cadena'],
    [['encadenar', '--cadena', '30'], 'dos'],
    [['encadenar', '--cadena', '30, 99'], '99'],
    [['validar', '--motivo', 'x'], '--motivo solo sirve con ignorar'],
    [['leer', '--regla', 'spaces=no'], '--regla solo sirve con ajustar'],
  ])('%j is refused in a sentence, and writes nothing', ([order = '', ...options], sentence) => {
    const { code, errors } = terminal.run(order, book, ...options);
    expect([code, errors]).toEqual([2, expect.stringContaining(sentence)]);
    expect(() => terminal.bytes(COPY)).toThrow();
  });
});
