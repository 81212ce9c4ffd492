/** Reading what the server answered. */

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readReply } from '../../src/sidebar/reply.ts';
import { busy, failure, reading, summary } from './recorded-answers.ts';
import { chains } from './recorded-chains.ts';
import { settingsOf } from './recorded-settings.ts';
import { correctionOf, doubleSpaces, previewOf, reportOf, validation } from './recorded-validations.ts';

describe('answers of the add-on', () => {
  test.each([
    { command: 'leer', answer: reading, kind: 'done' },
    { command: 'validar', answer: validation, kind: 'done' },
    { command: 'resumen', answer: summary, kind: 'done' },
    { command: 'ignorar', answer: validation, kind: 'done' },
    { command: 'correcciones', answer: previewOf([doubleSpaces]), kind: 'done' },
    { command: 'corregir', answer: correctionOf({ corrected: [], validation: reportOf([]) }), kind: 'done' },
    { command: 'ir', answer: { done: { sheet: 'A', cell: 'B2' }, text: 'Celda B2.' }, kind: 'done' },
    { command: 'ajustes', answer: settingsOf(), kind: 'done' },
    { command: 'ajustar', answer: settingsOf(), kind: 'done' },
    { command: 'lista-de-marcas', answer: { done: { on: true }, text: 'Lista.' }, kind: 'done' },
    { command: 'cadenas', answer: chains, kind: 'done' },
    { command: 'encadenar', answer: chains, kind: 'done' },
    { command: 'corregir', answer: validation, kind: 'unreadable' },
    { command: 'ajustes', answer: chains, kind: 'unreadable' },
    { command: 'cadenas', answer: settingsOf(), kind: 'unreadable' },
    { command: 'validar', answer: busy, kind: 'refused' },
    { command: 'validar', answer: failure, kind: 'failed' },
    { command: 'validar', answer: reading, kind: 'unreadable' },
    { command: 'leer', answer: { done: null, text: '' }, kind: 'unreadable' },
    { command: 'leer', answer: { refusal: 'no' }, kind: 'unreadable' },
  ] as const)('$command: $kind', ({ command, answer, kind }) => {
    expect(readReply(command, JSON.stringify(answer)).kind).toBe(kind);
  });

  test('an option of a kind that this page cannot show is not dropped in silence', () => {
    const answer = JSON.stringify(settingsOf()).replace('"kind":"count"', '"kind":"colour"');
    expect(readReply('ajustes', answer).kind).toBe('unreadable');
  });

  test('a severity that this page does not know is not dropped in silence', () => {
    const answer = JSON.stringify(validation).replace('"severity":"info"', '"severity":"fatal"');
    expect(readReply('validar', answer).kind).toBe('unreadable');
  });
});

test('anything else is unreadable, and never an exception', () => {
  fc.assert(
    fc.property(fc.oneof(fc.anything(), fc.json()), (answer) => {
      expect(readReply('leer', answer).kind).toBe('unreadable');
    }),
    { numRuns: 200 },
  );
});
