/** The semáforo. */

import { expect, test } from 'vitest';
import { plannedWeeks } from '#core/progress/planned-weeks.ts';
import { DEFAULT_THRESHOLDS, statusOf } from '#core/progress/status.ts';
import { plannedSchedule } from './planned-schedule.ts';

const MONTHS = ['2025-02', '2025-03', '2025-04'];

test.each([
  { case: 'nothing is due yet', marks: '....PPP', cutOff: '2025-02-28', status: 'on-track' },
  { case: 'four of five due weeks', marks: 'EEEEP', cutOff: '2025-03-07', status: 'on-track' },
  { case: 'three of five', marks: 'EEEPP', cutOff: '2025-03-07', status: 'at-risk' },
  { case: 'two of five', marks: 'EEPPP', cutOff: '2025-03-07', status: 'late' },
  { case: 'weeks ahead of time do not make up for overdue ones', marks: 'PEEE', cutOff: '2025-02-07', status: 'late' },
])('$case: $status', ({ marks, cutOff, status }) => {
  const schedule = plannedSchedule({ months: MONTHS }, [{ marks }]);
  const weeks = schedule.activities.flatMap((activity) => plannedWeeks(activity, schedule));
  expect(statusOf(weeks, cutOff, DEFAULT_THRESHOLDS)).toBe(status);
});

test('thresholds are settings', () => {
  const schedule = plannedSchedule({ months: MONTHS }, [{ marks: 'EP' }]);
  const weeks = schedule.activities.flatMap((activity) => plannedWeeks(activity, schedule));
  expect(statusOf(weeks, '2025-02-14', { onTrack: 50, atRisk: 20 })).toBe('on-track');
});
