/** What the staff set about validations, kept as a text that anybody may have edited. */

import { describe, expect, it } from 'vitest';
import { readValidationSettings, writeValidationSettings } from '#core/settings/validation-settings.ts';

const NOTHING_SET = { rules: {}, holidays: [], whileTyping: true };

describe('the settings of validations', () => {
  it('are read back as they were kept', () => {
    const settings = {
      rules: {
        spaces: { enabled: false },
        'week-count': { severity: 'error' as const, options: { convention: 'mondays' } },
      },
      holidays: ['2025-06-13', '2025-12-31'],
      whileTyping: false,
    };
    expect(readValidationSettings(writeValidationSettings(settings))).toEqual(settings);
  });

  it.each([
    undefined,
    '',
    '{',
    'null',
    '[]',
    '{"version":2,"rules":{},"holidays":[],"whileTyping":false}',
    '{"version":1,"rules":{},"holidays":"x","whileTyping":false}',
  ])('in %s are those of the catalogue', (text) => {
    expect(readValidationSettings(text)).toEqual(NOTHING_SET);
  });

  it('leave out what fits no rule', () => {
    const kept = {
      version: 1,
      rules: {
        spaces: { enabled: 'no', severity: 'fatal', options: { unknown: 1 } },
        'week-count': { enabled: false, options: { convention: 'lunar' } },
        'no-such-rule': { enabled: false },
        __proto__: null,
      },
      holidays: ['2025-02-30', '2025-06-13', '2025-06-13', 'ayer'],
      whileTyping: true,
    };
    expect(readValidationSettings(JSON.stringify(kept))).toEqual({
      rules: { spaces: {}, 'week-count': { enabled: false } },
      holidays: ['2025-06-13'],
      whileTyping: true,
    });
  });
});
