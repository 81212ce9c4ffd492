/** "adoptar": turns the fills that mark weeks into letters, once, so that colours can speak of units. */

import { adoption } from '#core/change/adopt.ts';
import { reportReading } from '#core/report/reading-report.ts';
import { countOf } from '#core/text/count-of.ts';
import { es } from '#texts/es.ts';
import type { Command } from './command.ts';
import { openSchedule } from './open-schedule.ts';
import { done } from './outcome.ts';
import { readCommand } from './read.ts';
import { type ScheduleInput, scheduleInput } from './schedule-input.ts';
import { makeEdit } from './undo-memory.ts';

/** How many cells were changed. */
export interface Adoption {
  readonly sheet: string;
  /** Cells that got a letter. */
  readonly written: number;
  /** Cells whose fill was cleared. */
  readonly cleared: number;
}

/** Adopts the schedule. */
export const adoptCommand: Command<ScheduleInput, Adoption> = {
  word: 'adoptar',
  caption: 'Adoptar cronograma…',
  handler: 'menuAdopt',
  changes: true,
  input: scheduleInput,
  confirm(ports) {
    const opened = openSchedule(ports, undefined);
    if ('refusal' in opened) return opened;
    const { schedule, snapshot, decisions } = opened.done;
    const { writes } = adoption(schedule, snapshot);
    const read = readCommand.tell(reportReading(schedule, decisions));
    const text = `${read}\n\nSe escribirá P en ${countOf(writes.length, 'celda coloreada', 'celdas coloreadas')} y se limpiará su relleno. Se puede deshacer. ¿Continuar?`;
    return done({ title: es.dialogs.adoptTitle, text, input: { sheet: schedule.sheet } });
  },
  run(ports, input) {
    const opened = openSchedule(ports, input.sheet);
    if ('refusal' in opened) return opened;
    const { schedule, snapshot } = opened.done;
    const edit = adoption(schedule, snapshot);
    if (edit.writes.length + edit.paints.length > 0) {
      const refusal = makeEdit(ports, 'adoptar', schedule, edit, snapshot);
      if (refusal !== null) return refusal;
    }
    return done({ sheet: schedule.sheet, written: edit.writes.length, cleared: edit.paints.length });
  },
  tell({ written, cleared }) {
    if (written + cleared === 0) return 'No hay rellenos por adoptar: las marcas ya son letras.';
    return `${countOf(written, 'semana coloreada quedó marcada', 'semanas coloreadas quedaron marcadas')} con P y se limpió el relleno de ${countOf(cleared, 'celda', 'celdas')}. Se puede deshacer.`;
  },
};
