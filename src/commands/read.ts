/** "leer": shows what the add-on understands of the sheet. Changes nothing. */

import { type ReadingReport, reportReading } from '#core/report/reading-report.ts';
import { countOf } from '#core/text/count-of.ts';
import type { Command } from './command.ts';
import { openSchedule } from './open-schedule.ts';
import { done } from './outcome.ts';
import { type ScheduleInput, scheduleInput } from './schedule-input.ts';

/** Reads the schedule and reports it. */
export const readCommand: Command<ScheduleInput, ReadingReport> = {
  word: 'leer',
  caption: 'Así leí su cronograma',
  handler: 'menuRead',
  changes: false,
  input: scheduleInput,
  run(ports, input) {
    const opened = openSchedule(ports, input.sheet);
    if ('refusal' in opened) return opened;
    return done(reportReading(opened.done.schedule, opened.done.decisions));
  },
  tell(report) {
    const weeks = report.months.reduce((sum, month) => sum + month.weeks, 0);
    const marks = report.activities.reduce((sum, activity) => sum + activity.marks.length, 0);
    const units = new Set(report.activities.flatMap((activity) => activity.units));
    const first = [
      countOf(report.activities.length, 'actividad', 'actividades'),
      countOf(report.months.length, 'mes', 'meses'),
      countOf(weeks, 'semana', 'semanas'),
      countOf(marks, 'marca', 'marcas'),
      countOf(units.size, 'unidad responsable', 'unidades responsables'),
    ].join(', ');
    return [`Hoja «${report.sheet}»: ${first}.`, ...report.questions.map(({ text }) => text)].join('\n');
  },
};
