/** Reading what the server answered. */

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readReply } from '../../src/sidebar/reply.ts';
import { busy, failure, reading, summary, validation } from './recorded-answers.ts';

describe('answers of the add-on', () => {
  test.each([
    { command: 'leer', answer: reading, kind: 'done' },
    { command: 'validar', answer: validation, kind: 'done' },
    { command: 'resumen', answer: summary, kind: 'done' },
    { command: 'validar', answer: busy, kind: 'refused' },
    { command: 'validar', answer: failure, kind: 'failed' },
    { command: 'validar', answer: reading, kind: 'unreadable' },
    { command: 'leer', answer: { done: null, text: '' }, kind: 'unreadable' },
    { command: 'leer', answer: { refusal: 'no' }, kind: 'unreadable' },
  ] as const)('$command: $kind', ({ command, answer, kind }) => {
    expect(readReply(command, JSON.stringify(answer)).kind).toBe(kind);
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
