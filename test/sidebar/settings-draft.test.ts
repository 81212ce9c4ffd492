/** What is saved of changed settings. */

import { describe, expect, test } from 'vitest';
import {
  asFromFactory,
  countChanges,
  fits,
  isFromFactory,
  NO_CHANGES,
  settingsInput,
  withOption,
} from '../../src/sidebar/settings-draft.ts';
import { ruleOf, SET_RULES, settingsOf } from './recorded-settings.ts';

const saved = settingsOf().done;
const [weeks = ruleOf({ id: '' }), variant = weeks, mark = weeks, spaces = weeks] = SET_RULES;
const rulesInput = (...rules: typeof SET_RULES) =>
  settingsInput(saved, { rules: Object.fromEntries(rules.map((rule) => [rule.id, rule])) }).rules;

describe('only what differs', () => {
  test('nothing', () => {
    expect(settingsInput(saved, NO_CHANGES)).toEqual({});
    expect(settingsInput(saved, { rules: { spaces }, holidays: ['2025-06-13'], whileTyping: true })).toEqual({});
  });

  test('a switch, a gravity, an option', () => {
    expect(rulesInput({ ...weeks, enabled: false })).toEqual({ 'week-count': { enabled: false } });
    expect(rulesInput({ ...weeks, severity: 'info' })).toEqual({ 'week-count': { severity: 'info' } });
    expect(rulesInput(withOption(mark, 'leadDays', 20), variant)).toEqual({
      'unknown-mark': { options: { leadDays: 20 } },
    });
  });

  test('a rule that goes back to the catalogue is not set any more', () => {
    expect(isFromFactory(spaces)).toBe(false);
    expect(rulesInput(asFromFactory(spaces))).toEqual({ spaces: null });
    expect(rulesInput({ ...spaces, enabled: true })).toEqual({ spaces: null });
  });

  test('holidays and the check while typing', () => {
    const input = settingsInput(saved, { rules: {}, holidays: [], whileTyping: false });
    expect(input).toEqual({ holidays: [], whileTyping: false });
    expect(countChanges(input)).toBe(2);
    expect(countChanges({ rules: { a: null, b: {} }, holidays: [] })).toBe(3);
  });
});

test('a number must be whole and within its limits', () => {
  const fitting = (value: number) => withOption(mark, 'leadDays', value).options.every(fits);
  expect([1, 15, 60].map(fitting)).toEqual([true, true, true]);
  expect([0, 61, 1.5, Number.NaN].map(fitting)).toEqual([false, false, false, false]);
});
