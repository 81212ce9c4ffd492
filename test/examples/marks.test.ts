/** The example's marks are plausible: they keep the order that the work imposes. */

import { describe, expect, it } from 'vitest';
import { addDays, weekday } from '#core/schedule/day.ts';
import { begins, data, ends, markedWeeks, weekColumns } from './example-schedule.ts';

describe('the marks', () => {
  it('are the weeks of the data', () => {
    for (const { number, marks } of data.activities) {
      const expected = Object.entries(marks).flatMap(([month, weeks]) => weeks.map((week) => `${month}/${week}`));
      expect(markedWeeks(number).map(({ month, ordinal }) => `${month}/${ordinal}`)).toEqual(expected);
    }
  });

  const chains = [
    [4, 8, 13, 12, 14],
    [5, 6],
    [25, 26, 27, 28],
    [30, 31, 33, 32],
    [34, 35, 36],
    [37, 38, 39],
    [40, 41, 43, 44, 45, 47, 48],
  ];
  it.each(chains.map((chain) => [chain.join(' → '), chain] as const))(
    '%s: each ends before the next begins',
    (_, chain) => {
      for (const [index, activity] of chain.entries()) {
        const next = chain[index + 1];
        if (next !== undefined) expect(ends(activity) < begins(next)).toBe(true);
      }
    },
  );

  it('let no stage begin before the one it follows', () => {
    const stages = [...new Set(data.activities.map(({ stage }) => stage))];
    const starts = stages.map((stage) => {
      const own = data.activities.filter((activity) => activity.stage === stage);
      return own.map(({ number }) => begins(number)).sort()[0];
    });
    expect(starts).toEqual([...starts].sort());
  });

  it('put the Audiencia Pública in January 2026', () => {
    expect(markedWeeks(44).map(({ month }) => month)).toEqual(['2026-01']);
  });

  it('leave Holy Week free', () => {
    const busy = data.activities.filter(({ number }) =>
      markedWeeks(number).some(({ days }) => days.from === '2025-04-14'),
    );
    expect(busy).toEqual([]);
  });

  it('give the written answers within 15 working days of each event, whichever day of its week it was', () => {
    const holidays = ['2025-08-07', '2025-08-18', '2026-01-12'];
    for (const event of [26, 44]) {
      let deadline = begins(event);
      for (let left = 15; left > 0; ) {
        deadline = addDays(deadline, 1);
        if (weekday(deadline) < 6 && !holidays.includes(deadline)) left -= 1;
      }
      const answers = markedWeeks(29).filter(({ days }) => days.from > ends(event) && days.to <= deadline);
      expect(answers.length).toBeGreaterThan(0);
    }
  });

  it('stand in both columns of a week that two months share', () => {
    for (const { number } of data.activities) {
      const marked = new Set(markedWeeks(number).map(({ days }) => days.from));
      const columns = weekColumns.filter(({ days }) => marked.has(days.from));
      expect(markedWeeks(number)).toEqual(columns);
    }
  });
});
