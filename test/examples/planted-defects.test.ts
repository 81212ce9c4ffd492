/** The list of what is wrong on purpose in the example is true and complete. */

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cellName } from '#core/change/area.ts';
import {
  data,
  FIRST_ROW,
  FIRST_WEEK_COLUMN,
  MARK_FILL,
  markedWeeks,
  readJson,
  sheet,
  weekColumns,
} from './example-schedule.ts';

const defects = readJson<{ rule: string; cell: string; text?: string }[]>('examples/planted-defects.json');

describe('the planted defects', () => {
  const found = (rule: string) => defects.filter((defect) => defect.rule === rule).map(({ cell }) => cell);

  it('name every activity without marks', () => {
    const unmarked = data.activities.filter(({ number }) => markedWeeks(number).length === 0);
    expect(found('activity-without-marks')).toEqual(unmarked.map(({ number }) => `C${FIRST_ROW + number - 1}`));
  });

  it('name every text in a week cell', () => {
    const texts = data.activities.flatMap(({ number }) => {
      const cells = weekColumns.map((_, index) => cellName(FIRST_ROW + number - 1, FIRST_WEEK_COLUMN + index));
      return cells.filter((cell) => sheet.cells.get(cell)?.text !== '');
    });
    expect(found('unknown-mark')).toEqual(texts);
    for (const { cell, text } of defects.filter(({ rule }) => rule === 'unknown-mark')) {
      expect(sheet.cells.get(cell)).toEqual({ text, fill: null });
    }
  });

  it('name every coloured cell beyond the last week', () => {
    const inside = new Set(weekColumns.map((_, index) => cellName(0, FIRST_WEEK_COLUMN + index).slice(0, -1)));
    const outside = [...sheet.cells].filter(
      ([cell, { fill }]) => fill === MARK_FILL && !inside.has(cell.replace(/\d+/, '')),
    );
    expect(outside.map(([cell]) => cell)).toEqual(found('mark-outside-weeks'));
  });

  it('are told in the README', () => {
    const readme = readFileSync('examples/README.md', 'utf8');
    for (const { rule, cell } of defects) {
      expect(
        readme.split('\n').filter((line) => line.includes(`| ${cell} `) && line.includes(`\`${rule}\``)),
      ).toHaveLength(1);
    }
    expect(defects.map(({ rule }) => rule).sort()).toEqual([
      'activity-without-marks',
      'mark-outside-weeks',
      'unknown-mark',
      'unknown-mark',
    ]);
  });
});
