/** The ISO week of a day. */

import { expect, test } from 'vitest';
import { periodOf } from '#core/digest/period.ts';

test.each([
  { day: '2025-08-13', key: '2025-W33', from: '2025-08-11', to: '2025-08-17' },
  { day: '2025-08-11', key: '2025-W33', from: '2025-08-11', to: '2025-08-17' },
  { day: '2025-08-17', key: '2025-W33', from: '2025-08-11', to: '2025-08-17' },
  { day: '2024-12-31', key: '2025-W01', from: '2024-12-30', to: '2025-01-05' },
  { day: '2026-12-31', key: '2026-W53', from: '2026-12-28', to: '2027-01-03' },
  { day: '2027-01-03', key: '2026-W53', from: '2026-12-28', to: '2027-01-03' },
  { day: '2023-01-01', key: '2022-W52', from: '2022-12-26', to: '2023-01-01' },
])('$day is in $key', ({ day, ...period }) => {
  expect(periodOf(day)).toEqual(period);
});
