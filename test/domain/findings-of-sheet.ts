/** What the command finds in a sheet about which nobody answered or set anything. */

import { checkOpened } from '#commands/check-schedule.ts';
import type { SheetSnapshot } from '#core/change/sheet-snapshot.ts';
import { assignOwners } from '#core/directory/assigned-schedule.ts';
import type { Directory } from '#core/directory/directory.ts';
import { placesInNewSheet } from '#core/directory/directory-sheet.ts';
import type { ScheduleReading } from '#core/reading/read-schedule.ts';
import type { Finding } from '#core/rules/finding.ts';

/** The findings of a sheet that was read, with these units. */
export function findingsOfSheet(
  snapshot: SheetSnapshot,
  { schedule, decisions }: ScheduleReading,
  directory: Directory,
  cutOff: string,
): readonly Finding[] {
  const opened = {
    sheets: [],
    texts: {},
    snapshot,
    schedule: assignOwners(schedule, directory),
    decisions,
    kept: [],
    directoryReading: { directory, problems: [], places: placesInNewSheet(directory) },
    directoryPatch: [],
  };
  return checkOpened(opened, cutOff).findings;
}
