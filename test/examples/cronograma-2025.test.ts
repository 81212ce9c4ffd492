/** The example workbook is what its data says, to the letter and to the byte. */

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  data,
  FIRST_ROW,
  FIRST_WEEK_COLUMN,
  lastColumn,
  readJson,
  sheet,
  textAt,
  WORKBOOK,
  weekColumns,
} from './example-schedule.ts';

describe('the file', () => {
  it('comes out of the script to the same bytes', () => {
    const folder = mkdtempSync(join(tmpdir(), 'cronograma-example-'));
    try {
      const again = join(folder, 'again.xlsx');
      execFileSync(process.execPath, ['examples/make-example.mjs', again]);
      expect(readFileSync(again).equals(readFileSync(WORKBOOK))).toBe(true);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('keeps the document to the letter: nobody has corrected its misspellings or its spaces', () => {
    const texts = data.activities.map(({ number, stage, activity, responsible }) => [
      number,
      stage,
      activity,
      responsible,
    ]);
    const document = JSON.stringify([data.title, data.subtitle, data.weekColumnsPerMonth, texts]);
    expect(createHash('sha256').update(document).digest('hex')).toBe(
      'f8bd55fe24cc5954b28ff867211b64fb486ca924c3ff3d0d27a72a22e9bb58f0',
    );
  });

  it('shows every text of the data where the staff have it', () => {
    expect([textAt(1, 1), textAt(2, 1)]).toEqual([data.title, data.subtitle]);
    for (const { number, activity, responsible } of data.activities) {
      const row = FIRST_ROW + number - 1;
      expect([textAt(row, 1), textAt(row, 3), textAt(row, 4)]).toEqual([String(number), activity, responsible]);
    }
  });

  it('merges each stage down over its activities', () => {
    const stages = [...new Set(data.activities.map(({ stage }) => stage))].map((stage) => {
      const numbers = data.activities.filter((activity) => activity.stage === stage).map(({ number }) => number);
      const rows = [Math.min(...numbers) + FIRST_ROW - 1, Math.max(...numbers) + FIRST_ROW - 1] as const;
      return { stage, first: rows[0], area: `B${rows[0]}:B${rows[1]}` };
    });
    for (const { stage, first, area } of stages) {
      expect(sheet.merges).toContain(area);
      expect(textAt(first, 2)).toBe(stage);
    }
  });

  it('numbers the weeks from 1 under every month', () => {
    expect(weekColumns.map((_, index) => textAt(4, FIRST_WEEK_COLUMN + index))).toEqual(
      weekColumns.map(({ ordinal }) => String(ordinal)),
    );
    expect([textAt(3, FIRST_WEEK_COLUMN), textAt(3, lastColumn - 3)]).toEqual(['FEBRERO 2025', 'FEBRERO 2026']);
  });

  it('has an expectation of 73 assignments for its 48 owner cells', () => {
    const units = readJson<Record<string, string[]>>('test/fixtures/expected-units.json');
    expect(Object.keys(units).map(Number)).toEqual(data.activities.map(({ number }) => number));
    expect(Object.values(units).flat()).toHaveLength(73);
  });
});
