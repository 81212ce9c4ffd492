/** Every file of test/scenarios/reading draws a sheet and says what must be read in it. */

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSchedule } from '#core/reading/read-schedule.ts';
import { takeAnswers } from '#core/settings/take-answers.ts';
import { readingText } from '../../domain/reading-text.ts';
import { drawSheet } from '../../domain/sheet-table.ts';

const FOLDER = new URL('../../scenarios/reading/', import.meta.url);

/** What must be read: unaided, and after each set of answers that the file gives (``Answering `code=value`:``). */
const EXPECTATION = /(?:^Answering (.+):\n\n)?^```\n([\s\S]*?)\n```/gm;

describe('a schedule is read as it is', () => {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.md'));
  const cases = files.flatMap((name) => {
    const text = readFileSync(new URL(name, FOLDER), 'utf8');
    const sheet = drawSheet(text.split(/^(?:Answering|```)/m)[0] ?? '');
    return Array.from(text.matchAll(EXPECTATION), ([, typed = '', expected]) => ({ name, sheet, typed, expected }));
  });

  it('every scenario says what must be read', () => {
    expect(new Set(cases.map(({ name }) => name)).size).toBe(files.length);
  });

  it.each(cases)('$name $typed', ({ sheet, typed, expected }) => {
    const answers = Object.fromEntries(
      Array.from(typed.matchAll(/`(.+?)=([^=`]*)`/g), ([, code = '', value = '']) => [code, value] as const),
    );
    const taken = takeAnswers(sheet, [], answers);
    if ('problem' in taken) throw new Error(`${taken.problem.why} answer in the scenario`);
    expect(readingText(readSchedule(sheet, taken.answers))).toBe(expected);
  });
});
