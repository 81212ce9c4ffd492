/** Answering the reader's questions from the command line. */

import { readdirSync } from 'node:fs';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { ReadingReport } from '#core/report/reading-report.ts';
import { EXAMPLE, openTerminal, type Terminal } from '../../domain/terminal.ts';

const BOOK = 'cronograma-2025.xlsx';
const COPY = 'cronograma-2025.cronograma.xlsx';
const EXECUTED = 'fill-meaning:#00b050=E';

let terminal: Terminal;

beforeEach(() => {
  terminal?.close();
  terminal = openTerminal();
  terminal.bring(EXAMPLE);
});

afterAll(() => terminal.close());

describe('--respuesta', () => {
  it('says how to answer, reads by the answer, and keeps it in the copy', () => {
    expect(terminal.run('leer', BOOK).output).toContain('fill-meaning:#00b050  por ahora P  P, E, R, C, nada');
    const report = terminal.json('leer', BOOK, '--respuesta', EXECUTED) as ReadingReport;
    expect(report.questions).toEqual([]);
    expect(report.activities[0]?.marks[0]?.kind).toBe('executed');
    expect(readdirSync(terminal.folder).sort()).toEqual([COPY, BOOK].sort());
    expect((terminal.json('leer', COPY) as ReadingReport).questions).toEqual([]);
  });

  it('is repeated for several, and serves other orders too', () => {
    const report = terminal.json(
      'leer',
      BOOK,
      '--respuesta',
      EXECUTED,
      '--respuesta',
      'first-month=2024',
    ) as ReadingReport;
    expect(report.months[0]?.month).toBe('2024-02');
    expect(terminal.run('adoptar', BOOK, '--respuesta', EXECUTED).code).toBe(0);
  });

  it.each([
    ['fill-meaning:#00b050', 'no es una respuesta'],
    ['fill-meaning:#00b050=azul', 'Puede ser: P, E, R, C, nada'],
    ['color=verde', 'Los códigos de esta hoja son: header-row'],
    ['header-row=900', 'no guardé nada'],
  ])('%s is refused in one sentence, and nothing is written', (typed, sentence) => {
    const { code, errors } = terminal.run('leer', BOOK, '--respuesta', typed);
    expect(code).toBe(2);
    expect(errors).toContain(sentence);
    expect(readdirSync(terminal.folder)).toEqual([BOOK]);
  });
});

describe('--evidencia', () => {
  it('says what was decided and why', () => {
    const { output } = terminal.run('leer', BOOK, '--evidencia');
    expect(output).toContain('Su encabezado dice «Responsable».');
    expect(output).toMatch(/¿\? +fill-meaning:#00b050/);
    const report = terminal.json('leer', BOOK, '--evidencia') as ReadingReport;
    expect(report.decisions.find(({ code }) => code === 'first-month')).toMatchObject({
      value: '2025-02',
      certainty: 'sure',
    });
  });
});
