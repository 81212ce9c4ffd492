/** What a person may type as an answer, and what it is taken for. */

import { describe, expect, it } from 'vitest';
import type { Decision } from '#core/schedule/decision.ts';
import { MARK_CHOICES } from '#core/schedule/mark-choices.ts';
import { acceptAnswer, answersTo } from '#core/settings/accept-answer.ts';

function decision(changes: Partial<Decision>): Decision {
  return {
    code: 'some-code',
    text: '¿Algo?',
    value: '',
    choices: [],
    accepts: 'choice',
    evidence: '',
    certainty: 'doubtful',
    ...changes,
  };
}

const mark = decision({ choices: MARK_CHOICES });
const row = decision({ accepts: 'row' });
const column = decision({ accepts: 'column', choices: [{ value: 'ninguna', label: 'ninguna' }] });
const month = decision({ accepts: 'month', value: '2025-08' });

describe('an answer', () => {
  it.each([
    [mark, 'P', 'P'],
    [mark, ' e ', 'E'],
    [mark, 'Semana programada (P)', 'P'],
    [mark, 'EJECUTADA', 'E'],
    [mark, 'ninguna', 'nada'],
    [row, '12', '12'],
    [row, '0012', '12'],
    [column, 'ab', 'AB'],
    [column, 'Ninguna', 'ninguna'],
    [month, '2026-02', '2026-02'],
    [month, 'Febrero de 2026', '2026-02'],
    [month, '2/2026', '2026-02'],
    [month, '2024', '2024-08'],
  ])('%#: is understood', (asked, typed, value) => {
    expect(acceptAnswer(asked, typed)).toBe(value);
  });

  it.each([
    [mark, 'quizás'],
    [mark, 'semana'],
    [mark, '12'],
    [row, '0'],
    [row, 'doce'],
    [row, '1.5'],
    [column, '12'],
    [column, 'ABCD'],
    [month, '13/2025'],
    [month, 'febrero'],
    [month, '25'],
  ])('%#: that answers nothing is refused', (asked, typed) => {
    expect(acceptAnswer(asked, typed)).toBeNull();
  });

  it('is told beforehand', () => {
    expect(answersTo(mark)).toEqual(['P', 'E', 'R', 'C', 'nada']);
    expect(answersTo(column)).toEqual(['ninguna', 'las letras de una columna']);
  });
});
