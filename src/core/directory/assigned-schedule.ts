/** The schedule with each activity's owners found in the directory. */

import type { Activity, Schedule } from '#core/schedule/schedule.ts';
import type { Directory, OwnerReading } from './directory.ts';
import { ownerReader } from './owner-cell.ts';

/** An activity whose owner cell was read against a directory. */
export interface AssignedActivity extends Activity {
  readonly owners: OwnerReading;
  /** Codes of its units, those of its owner cell first, each once. */
  readonly units: readonly string[];
}

/** A schedule read against a directory: what rules, colours, summaries and mails work on. */
export interface AssignedSchedule extends Omit<Schedule, 'activities'> {
  readonly directory: Directory;
  readonly activities: readonly AssignedActivity[];
}

/** Reads every activity's owner cell against the directory. */
export function assignOwners(schedule: Schedule, directory: Directory): AssignedSchedule {
  const read = ownerReader(directory);
  const activities = schedule.activities.map((activity) => {
    const owners = read(activity.responsible);
    const others = (activity.otherOwners ?? []).map(read);
    const matches = [owners, ...others].flatMap((reading) => reading.matches);
    return { ...activity, owners, units: [...new Set(matches.map((match) => match.unit))] };
  });
  return { ...schedule, directory, activities };
}
