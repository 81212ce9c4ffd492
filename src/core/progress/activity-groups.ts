/** The activities of each unit and of each stage. */

import { groupBy } from '#core/collections/group-by.ts';
import type { AssignedActivity, AssignedSchedule } from '#core/directory/assigned-schedule.ts';
import { fold } from '#core/text/fold.ts';
import { oneLine } from '#core/text/one-line.ts';

/** The activities of one unit; `unit` is its code, null for the activities in whose cell no unit was recognised. */
export interface UnitGroup {
  readonly unit: string | null;
  readonly activities: readonly AssignedActivity[];
}

/** The activities of one stage; null for those without stage. */
export interface StageGroup {
  readonly stage: string | null;
  readonly activities: readonly AssignedActivity[];
}

/**
 * Every unit of the directory that owns an activity, in the directory's order; an activity of several units stands in
 * each. Last, where there are any, the activities without a known unit.
 */
export function groupByUnit(schedule: AssignedSchedule): UnitGroup[] {
  const groups = new Map<string | null, AssignedActivity[]>(schedule.directory.units.map(({ code }) => [code, []]));
  const unassigned: AssignedActivity[] = [];
  for (const activity of schedule.activities) {
    const owning = activity.units.map((code) => groups.get(code)).filter((group) => group !== undefined);
    for (const group of owning.length > 0 ? new Set(owning) : [unassigned]) group.push(activity);
  }
  groups.set(null, unassigned);
  return [...groups]
    .map(([unit, activities]) => ({ unit, activities }))
    .filter(({ activities }) => activities.length > 0);
}

/**
 * The stages in the order in which they appear, written as where they first appear but for stray spaces; case and accents
 * make no difference. Last, where there are any, the activities without stage.
 */
export function groupByStage(schedule: AssignedSchedule): StageGroup[] {
  const groups = groupBy(schedule.activities, ({ stage }) => fold(stage ?? ''));
  const stages = Array.from(groups, ([key, activities]) => ({
    stage: key === '' ? null : oneLine(activities[0].stage ?? ''),
    activities,
  }));
  return stages.sort((a, b) => Number(a.stage === null) - Number(b.stage === null));
}
