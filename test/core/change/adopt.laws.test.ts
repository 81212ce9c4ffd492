/** Adopting any schedule that is drawn in the scenarios says the same as before, in letters, and keeps to the week cells. */

import { describe, expect, it } from 'vitest';
import { adoption } from '#core/change/adopt.ts';
import { editSnapshot } from '#core/change/edit.ts';
import type { SheetSnapshot } from '#core/change/sheet-snapshot.ts';
import { readSchedule } from '#core/reading/read-schedule.ts';
import { scenarioNames, scenarioSheet } from '../../docs/scenario-sheets.ts';

/** The marks by their activity, whether letters or fills say them. */
function marksIn(sheet: SheetSnapshot): string[] {
  const { activities = [] } = readSchedule(sheet)?.schedule ?? {};
  return activities.flatMap(({ row, marks }) => marks.map((mark) => `${row}: ${mark.row}/${mark.column} ${mark.kind}`));
}

const filled = scenarioNames().filter((name) => {
  const { activities = [] } = readSchedule(scenarioSheet(name))?.schedule ?? {};
  return activities.some(({ marks }) => marks.some(({ from }) => from === 'fill'));
});

describe('an adopted schedule', () => {
  it.each(filled)('%s', (name) => {
    const sheet = scenarioSheet(name);
    const { schedule } = readSchedule(sheet) ?? {};
    if (schedule === undefined) throw new Error('only schedules are adopted');
    const { writes, paints } = adoption(schedule, sheet);
    const weeks = new Set(schedule.weeks.map(({ column }) => column));
    expect([...writes, ...paints].filter(({ column }) => !weeks.has(column))).toEqual([]);
    const after = editSnapshot({ kind: 'edit', sheet: sheet.name, writes, paints }, sheet);
    expect(after.merges).toEqual(sheet.merges);
    expect(marksIn(after)).toEqual(marksIn(sheet));
    expect(
      readSchedule(after)?.schedule.activities.flatMap(({ marks }) => marks.map(({ from }) => from)),
    ).not.toContain('fill');
  });
});
