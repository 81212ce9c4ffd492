/** The semáforo: how well a unit or a stage keeps up with what was due, said in words. */

import type { Day } from '#core/schedule/day.ts';
import { isDue, type PlannedWeek } from './planned-weeks.ts';

/** Keeping up, falling behind, behind. */
export type Status = 'on-track' | 'at-risk' | 'late';

/** Percentages of the due weeks that must be executed. */
export interface StatusThresholds {
  /** From here on: on track. */
  readonly onTrack: number;
  /** From here on: at risk; below it: late. */
  readonly atRisk: number;
}

/** 80 and 60 %, usual in Colombian control interno; no law sets them. */
export const DEFAULT_THRESHOLDS: StatusThresholds = { onTrack: 80, atRisk: 60 };

/** What users read. */
export const STATUS_TEXTS: Readonly<Record<Status, string>> = {
  'on-track': 'Al día',
  'at-risk': 'En riesgo',
  late: 'Atrasado',
};

/**
 * The status by the share of due weeks that were executed at a cut-off day. Weeks executed ahead of time make up for none
 * that is overdue; where nothing is due yet, nobody is late.
 */
export function statusOf(weeks: readonly PlannedWeek[], cutOff: Day, thresholds: StatusThresholds): Status {
  const due = weeks.filter((week) => isDue(week, cutOff));
  const done = due.filter((week) => week.executed).length * 100;
  if (done >= thresholds.onTrack * due.length) return 'on-track';
  return done >= thresholds.atRisk * due.length ? 'at-risk' : 'late';
}
