/** Notes on ignored findings do not pile up for ever. */

import { describe, expect, it } from 'vitest';
import { ignoredKey, surplusNotes, writeIgnored } from '#core/settings/ignored-findings.ts';

const SHEET = 7;

/** Notes 1 to `count`, the last one the oldest, and one about another sheet. */
function textsOf(count: number): Record<string, string> {
  const notes = Array.from({ length: count }, (_, at) => {
    const when = `2025-08-15 ${String(2000 - at).padStart(5, '0')}`;
    return [ignoredKey(SHEET, `f${at + 1}`), writeIgnored({ reason: 'Así es', when, user: '' })] as const;
  });
  return Object.fromEntries([...notes, [ignoredKey(8, 'f1'), notes[0]?.[1] ?? ''], ['chain:7:x', '{}']]);
}

describe('the notes that are one too many', () => {
  it('are none up to a thousand, whether their findings are there or not', () => {
    expect(surplusNotes(textsOf(1000), SHEET, () => false)).toEqual([]);
  });

  it('are the oldest whose findings are not there any more', () => {
    expect(surplusNotes(textsOf(1002), SHEET, (fingerprint) => fingerprint === 'f1002')).toEqual([
      ignoredKey(SHEET, 'f1001'),
      ignoredKey(SHEET, 'f1000'),
    ]);
  });

  it('are never about a finding that is there', () => {
    expect(surplusNotes(textsOf(1002), SHEET, () => true)).toEqual([]);
  });
});
