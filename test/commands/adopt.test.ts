/** Adopting is all or nothing, wherever the platform stops it. */

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { LocalHost } from '#local/host/local-host.ts';
import type { JsonValue } from '#local/services/protocol.ts';
import { openWorkbook } from '#local/workbook/open-workbook.ts';
import { exampleHost } from '../domain/example-host.ts';
import { visibleSheets } from '../domain/visible-sheets.ts';

interface Answer {
  readonly refusal?: { readonly code: string; readonly text: string };
  readonly failure?: { readonly text: string };
  readonly done?: JsonValue;
}

function adopt(host: LocalHost): Answer {
  const { returned } = host.call('serverApi', [JSON.stringify({ command: 'adoptar' })], { context: 'sidebar' });
  return JSON.parse(String(returned)) as Answer;
}

describe('adopting', () => {
  it('that a data validation does not allow is refused, and the sheet stays as it was', () => {
    const host = exampleHost();
    host.workbook = openWorkbook(readFileSync('test/fixtures/workbooks/rich.xlsx'), 'rich').model;
    const before = visibleSheets(host.workbook);
    const { refusal } = adopt(host);
    expect(refusal?.code).toBe('not-written');
    expect(refusal?.text).toContain('quedó como estaba');
    expect(visibleSheets(host.workbook)).toEqual(before);
  });

  it('that a protected sheet does not allow is refused', () => {
    const host = exampleHost();
    for (const sheet of host.workbook.sheets) sheet.isProtected = true;
    const before = visibleSheets(host.workbook);
    expect(adopt(host).refusal?.code).toBe('not-written');
    expect(visibleSheets(host.workbook)).toEqual(before);
  });

  it('is done whole or not at all, whichever service call fails', () => {
    const before = visibleSheets(exampleHost().workbook);
    const whole = exampleHost();
    adopt(whole);
    const after = visibleSheets(whole.workbook);
    let refusals = 0;
    for (let call = 1; call <= 60; call += 1) {
      const host = exampleHost({ failAtCall: call });
      const answer = adopt(host);
      const now = visibleSheets(host.workbook);
      if (answer.done === undefined) {
        refusals += 1;
        expect(now, `failed at call ${call}`).toEqual(before);
      } else {
        expect(now, `passed call ${call}`).toEqual(after);
      }
    }
    expect(refusals).toBeGreaterThan(20);
  });
});
