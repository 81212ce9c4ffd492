/** Every file of test/scenarios/reading draws a sheet and says what must be read in it. */

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSchedule } from '#core/reading/read-schedule.ts';
import { readingText } from '../../domain/reading-text.ts';
import { drawSheet } from '../../domain/sheet-table.ts';

const FOLDER = new URL('../../scenarios/reading/', import.meta.url);

describe('a schedule is read as it is', () => {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.md'));

  it.each(files)('%s', (name) => {
    const text = readFileSync(new URL(name, FOLDER), 'utf8');
    const expected = /```\n([\s\S]*?)\n```/.exec(text)?.[1];
    expect(expected, 'the scenario says what must be read').toBeDefined();
    expect(readingText(readSchedule(drawSheet(text.split('```')[0] ?? '')))).toBe(expected);
  });
});
