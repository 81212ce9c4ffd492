/** "resumen": writes the "Resumen" sheet at a cut-off date. */

import { type Summary, summarise } from '#core/progress/summary.ts';
import { SUMMARY_SIGN, summarySheet } from '#core/progress/summary-sheet.ts';
import { longDay } from '#core/schedule/spanish-dates.ts';
import { countOf } from '#core/text/count-of.ts';
import { es } from '#texts/es.ts';
import type { Command } from './command.ts';
import { openSchedule } from './open-schedule.ts';
import { done } from './outcome.ts';
import { foreignSheet } from './own-sheet.ts';
import { cutOffOf, type ScheduleInput, scheduleInput } from './schedule-input.ts';

/** Summarises progress. */
export const summariseCommand: Command<ScheduleInput, Summary> = {
  word: 'resumen',
  caption: 'Generar resumen de avance',
  handler: 'menuSummarise',
  changes: true,
  input: scheduleInput,
  run(ports, input) {
    const opened = openSchedule(ports, input.sheet);
    if ('refusal' in opened) return opened;
    const foreign = foreignSheet(ports, es.sheets.summary, SUMMARY_SIGN);
    if (foreign !== null) return foreign;
    const { schedule, directoryPatch } = opened.done;
    const summary = summarise(schedule, cutOffOf(ports, input));
    ports.workbook.apply([...directoryPatch, { kind: 'sheet', content: summarySheet(summary, schedule) }]);
    return done(summary);
  },
  tell({ cutOff, total }) {
    const percent = Math.round(total.progress * 100);
    return `Avance al ${longDay(cutOff)}: ${total.executedWeeks} de ${countOf(total.plannedWeeks, 'semana ejecutada', 'semanas ejecutadas')} (${percent} %) y ${countOf(total.overdue, 'actividad vencida', 'actividades vencidas')}. Está en la hoja «Resumen».`;
  },
};
