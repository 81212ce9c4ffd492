/** Checks the cells that somebody just typed in, with the rules that can judge a row by itself. */

import { type Area, contains } from '#core/change/area.ts';
import type { SheetPart } from '#core/change/sheet-part.ts';
import { assignOwners } from '#core/directory/assigned-schedule.ts';
import type { DirectoryReading } from '#core/directory/directory-sheet.ts';
import type { StoredAnswer } from '#core/reading/place-answers.ts';
import { readSchedule } from '#core/reading/read-schedule.ts';
import type { Day } from '#core/schedule/day.ts';
import type { Schedule } from '#core/schedule/schedule.ts';
import { workingDays } from '#core/schedule/working-days.ts';
import type { ValidationSettings } from '#core/settings/validation-settings.ts';
import { RULES } from './catalog/index.ts';
import type { Finding } from './finding.ts';
import { runRules } from './run-rules.ts';

/** What the rows are judged by. */
export interface TypingReview {
  readonly directory: DirectoryReading;
  readonly answers: readonly StoredAnswer[];
  readonly settings: ValidationSettings;
  readonly cutOff: Day;
}

/**
 * The errors and warnings at the edited cells. `part` holds the header with the rows under it, and the edited rows; where no
 * schedule can be read from it there is nothing to say.
 */
export function checkTypedCells(part: SheetPart, edited: Area, review: TypingReview): Finding[] {
  const reading = readSchedule(part.snapshot, review.answers);
  if (reading === null) return [];
  const { directory, settings, cutOff } = review;
  const schedule = assignOwners(relocated(reading.schedule, part.rowNumbers), directory.directory);
  const rules = RULES.filter(({ whileTyping }) => whileTyping === true);
  const circumstances = { cutOff, workingDays: workingDays(settings.holidays), chains: [], directory };
  return runRules(schedule, settings.rules, circumstances, rules).filter(
    ({ severity, sheet, row, column }) => severity !== 'info' && sheet === 'schedule' && contains(edited, row, column),
  );
}

/** The schedule with the rows of the sheet in the place of those of the part. */
function relocated(schedule: Schedule, rowNumbers: readonly number[]): Schedule {
  const rowAt = (row: number): number => rowNumbers[row - 1] ?? row;
  const moved = <Cell extends { readonly row: number }>(cell: Cell): Cell => ({ ...cell, row: rowAt(cell.row) });
  const { layout } = schedule;
  return {
    ...schedule,
    // Under the edited rows stand others, which the part does not hold.
    strayMarks: [],
    layout: { ...layout, firstRow: rowAt(layout.firstRow), lastRow: rowAt(layout.lastRow) },
    activities: schedule.activities.map((activity) => ({
      ...moved(activity),
      ...(activity.numberRow === undefined ? {} : { numberRow: rowAt(activity.numberRow) }),
      ...(activity.responsibleRow === undefined ? {} : { responsibleRow: rowAt(activity.responsibleRow) }),
      marks: activity.marks.map(moved),
      unreadMarks: activity.unreadMarks.map(moved),
      strayMarks: activity.strayMarks.map(moved),
      ...(activity.labelSlips === undefined ? {} : { labelSlips: activity.labelSlips.map(moved) }),
    })),
  };
}
