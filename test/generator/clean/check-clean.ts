/** What the validator finds in schedules in which nothing is wrong: false alarms. */

import { displayAt } from '#core/change/sheet-snapshot.ts';
import { discoverDirectory } from '#core/directory/discover.ts';
import { readSchedule, type ScheduleReading } from '#core/reading/read-schedule.ts';
import type { Finding } from '#core/rules/finding.ts';
import type { Schedule } from '#core/schedule/schedule.ts';
import { findingsOfSheet } from '../../domain/findings-of-sheet.ts';
import { type CleanSchedule, cleanSchedule } from './clean-schedule.ts';

/** One finding where there should be none. */
export interface FalseAlarm {
  readonly seed: number;
  readonly finding: Finding;
  /** The texts of its row, or the header's where it is in no activity. */
  readonly row: string;
}

/** What came of a run. */
export interface CleanTally {
  /** Errors and warnings. */
  readonly alarms: readonly FalseAlarm[];
  /** How often each rule said something at info, and an example of it. */
  readonly notices: ReadonlyMap<string, { readonly count: number; readonly example: FalseAlarm }>;
  /** Sheets in which other activities or marks were read than were drawn. */
  readonly misread: readonly string[];
  readonly activities: number;
}

/** Judges the schedules of the seeds from `seed` on. */
export function checkClean(cases: number, seed: number): CleanTally {
  const alarms: FalseAlarm[] = [];
  const notices = new Map<string, { count: number; example: FalseAlarm }>();
  const misread: string[] = [];
  let activities = 0;
  for (let at = seed; at < seed + cases; at += 1) {
    const drawn = cleanSchedule(at);
    const reading = readSchedule(drawn.snapshot);
    activities += drawn.activities.length;
    const difference = differenceOf(drawn, reading?.schedule);
    if (difference !== null) misread.push(`seed ${at}: ${difference}`);
    if (reading === null) continue;
    for (const finding of findingsIn(drawn, reading)) {
      const alarm = { seed: at, finding, row: rowText(drawn, finding) };
      if (finding.severity !== 'info') alarms.push(alarm);
      else notices.set(finding.rule, { count: (notices.get(finding.rule)?.count ?? 0) + 1, example: alarm });
    }
  }
  return { alarms, notices, misread, activities };
}

function findingsIn({ snapshot, cutOff }: CleanSchedule, reading: ScheduleReading): readonly Finding[] {
  const { activities } = reading.schedule;
  const texts = activities.flatMap(({ responsible, otherOwners = [] }) => [responsible, ...otherOwners]);
  return findingsOfSheet(snapshot, reading, discoverDirectory(texts), cutOff);
}

/** What a person needs to judge it: `seed 12 [week-count] I3 warning: … | 4 | Actividad | Responsable`. */
export function alarmText({ seed, finding, row }: FalseAlarm): string {
  return `seed ${seed} [${finding.rule}] ${finding.severity} ${finding.cell}: ${finding.text} | ${row}`;
}

function rowText({ snapshot }: CleanSchedule, { row, sheet }: Finding): string {
  if (sheet === 'directory') return '';
  return Array.from({ length: snapshot.columns }, (_, index) => displayAt(snapshot, row, index + 1))
    .map((text) => text.replace(/\s+/g, ' '))
    .join('|')
    .replace(/\|{3,}/g, (bars) => `|…${bars.length - 1}…|`);
}

/** The first thing that was read otherwise than it was drawn; null where there is none. */
function differenceOf({ activities, months, marks }: CleanSchedule, schedule: Schedule | undefined): string | null {
  if (schedule === undefined) return 'no schedule was found';
  const read = {
    titles: schedule.activities.map(({ title }) => title),
    owners: schedule.activities.map(({ responsible }) => responsible),
    months: schedule.months.map(({ month, weeks }) => `${month} ${weeks}`),
    days: schedule.weeks.map(({ days }) => `${days?.from} ${days?.to}`),
    marks: schedule.activities.flatMap((activity) =>
      activity.marks.map(({ row, column, kind }) => `${row}/${column} ${kind}`),
    ),
  };
  const drawn: typeof read = {
    titles: activities.map(({ title }) => title),
    owners: activities.map(({ owner }) => owner),
    months: months.map(({ month, weeks }) => `${month} ${weeks.length}`),
    days: months.flatMap(({ weeks }) => weeks.map(({ from, to }) => `${from} ${to}`)),
    marks: [...marks],
  };
  for (const what of Object.keys(read) as (keyof typeof read)[]) {
    const [inRead, inDrawn] = [new Set(read[what]), new Set(drawn[what])];
    const wrong = read[what].find((text) => !inDrawn.has(text)) ?? drawn[what].find((text) => !inRead.has(text));
    if (wrong !== undefined || read[what].length !== drawn[what].length) return `${what}: ${wrong}`;
  }
  return null;
}
