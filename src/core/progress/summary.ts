/** Planned against executed at a cut-off day: in all, per unit, per stage and month by month. */

import type { AssignedSchedule } from '#core/directory/assigned-schedule.ts';
import type { Day } from '#core/schedule/day.ts';
import { groupByStage, groupByUnit } from './activity-groups.ts';
import { type CurvePoint, progressCurve } from './curve.ts';
import { countFigures, type Figures } from './figures.ts';

/** The figures of one unit; null for the activities without a known unit. */
export interface UnitFigures extends Figures {
  readonly unit: string | null;
}

/** The figures of one stage; null for the activities without stage. */
export interface StageFigures extends Figures {
  readonly stage: string | null;
}

/** What `resumen --json` prints. */
export interface Summary {
  readonly cutOff: Day;
  readonly total: Figures;
  /** Units that own an activity, in the directory's order. An activity of several units counts in each. */
  readonly units: readonly UnitFigures[];
  /** In the order of the sheet. */
  readonly stages: readonly StageFigures[];
  readonly curve: readonly CurvePoint[];
}

/** Counts the schedule at a cut-off day (that day included). */
export function summarise(schedule: AssignedSchedule, cutOff: Day): Summary {
  return {
    cutOff,
    total: countFigures(schedule.activities, schedule, cutOff),
    units: groupByUnit(schedule).map(({ unit, activities }) => ({
      unit,
      ...countFigures(activities, schedule, cutOff),
    })),
    stages: groupByStage(schedule).map(({ stage, activities }) => ({
      stage,
      ...countFigures(activities, schedule, cutOff),
    })),
    curve: progressCurve(schedule),
  };
}
