/** What was read, in the shape that `leer --json` promises. */

import { cellName } from '#core/change/area.ts';
import type { AssignedActivity, AssignedSchedule } from '#core/directory/assigned-schedule.ts';
import type { Month } from '#core/schedule/day.ts';
import { type Decision, openQuestions } from '#core/schedule/decision.ts';
import type { MarkKind } from '#core/schedule/mark.ts';
import type { Week } from '#core/schedule/schedule.ts';
import { answersTo } from '#core/settings/accept-answer.ts';

/** One mark of the report. */
export interface ReportedMark {
  readonly cell: string;
  readonly month: Month | null;
  readonly week: number;
  readonly kind: MarkKind;
}

/** One activity of the report. */
export interface ReportedActivity {
  readonly row: number;
  readonly number: number | string | null;
  readonly stage: string | null;
  readonly title: string;
  readonly responsible: string;
  readonly units: readonly string[];
  /** Pieces of the owner cell that name no known unit. */
  readonly unread: readonly string[];
  readonly marks: readonly ReportedMark[];
}

/** A question of the report. */
export interface ReportedQuestion extends Pick<Decision, 'code' | 'text' | 'choices'> {
  /** The value that holds until it is answered. */
  readonly guess: string;
  /** What may be answered, for a person to read. */
  readonly answers: readonly string[];
}

/** The whole report. */
export interface ReadingReport {
  readonly sheet: string;
  readonly headerRows: readonly number[];
  readonly months: readonly { readonly label: string; readonly month: Month | null; readonly weeks: number }[];
  readonly activities: readonly ReportedActivity[];
  readonly questions: readonly ReportedQuestion[];
  /** Everything that was decided, the questions included, with what speaks for it. */
  readonly decisions: readonly Decision[];
}

/** Reports a reading. */
export function reportReading(schedule: AssignedSchedule, decisions: readonly Decision[]): ReadingReport {
  const weeks = new Map(schedule.weeks.map((week) => [week.column, week]));
  return {
    sheet: schedule.sheet,
    headerRows: schedule.layout.headerRows,
    months: schedule.months.map(({ label, month, weeks: count }) => ({ label, month, weeks: count })),
    activities: schedule.activities.map((activity) => reportActivity(activity, weeks)),
    questions: openQuestions(decisions).map(reportQuestion),
    decisions,
  };
}

function reportQuestion(decision: Decision): ReportedQuestion {
  const { code, text, value, choices } = decision;
  return { code, text, guess: value, choices, answers: answersTo(decision) };
}

function reportActivity(activity: AssignedActivity, weeks: ReadonlyMap<number, Week>): ReportedActivity {
  const { row, number, stage, title, responsible, units, owners } = activity;
  const marks = activity.marks.map((mark) => {
    const week = weeks.get(mark.column);
    const cell = cellName(mark.row, mark.column);
    return { cell, month: week?.month ?? null, week: week?.ordinal ?? 0, kind: mark.kind };
  });
  return { row, number, stage, title, responsible, units, unread: owners.unread, marks };
}
