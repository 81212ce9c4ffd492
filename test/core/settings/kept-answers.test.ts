/** Answers survive being kept, and a text that nobody can read is none. */

import { describe, expect, it } from 'vitest';
import { readAnswers, withAnswer, writeAnswers } from '#core/settings/kept-answers.ts';

const first = { code: 'header-row', value: '3', anchor: 'actividad|responsable' };
const second = { code: 'fill-meaning:#00b050', value: 'E' };

describe('kept answers', () => {
  it('come back as they were', () => {
    expect(readAnswers(writeAnswers([first, second]) ?? undefined)).toEqual([first, second]);
  });

  it('leave nothing behind when there are none', () => {
    expect(writeAnswers([])).toBeNull();
  });

  it.each([undefined, '', 'no es JSON', '[]', '{"version":2,"answers":[]}', '{"version":1,"answers":[{"code":1}]}'])(
    'that cannot be read are none: %s',
    (text) => {
      expect(readAnswers(text)).toEqual([]);
    },
  );

  it('hold one value for each code, the newest last', () => {
    expect(withAnswer([first, second], { code: 'header-row', value: '4' })).toEqual([
      second,
      { code: 'header-row', value: '4' },
    ]);
  });

  it('are taken back with an empty value', () => {
    expect(withAnswer([first, second], { code: 'header-row', value: '' })).toEqual([second]);
  });
});
