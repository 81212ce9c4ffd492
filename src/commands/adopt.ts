/** "adoptar": turns the fills that mark weeks into letters, once, so that colours can speak of units. */

import { adoption } from '#core/change/adopt.ts';
import type { CellWrite } from '#core/change/patch.ts';
import { reportReading } from '#core/report/reading-report.ts';
import { MARK_LETTERS } from '#core/schedule/mark.ts';
import { countOf } from '#core/text/count-of.ts';
import { listing } from '#core/text/listing.ts';
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
  /** Which letters, in how many cells: a Spanish phrase. */
  readonly letters: string;
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
    const text = `${read}\n\nSe escribirá ${lettersIn(writes)} en lugar de los rellenos de color, que se limpiarán. Se puede deshacer. ¿Continuar?`;
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
    const letters = lettersIn(edit.writes);
    return done({ sheet: schedule.sheet, written: edit.writes.length, cleared: edit.paints.length, letters });
  },
  tell({ written, cleared, letters }) {
    if (written + cleared === 0) return 'No hay rellenos por adoptar: las marcas ya son letras.';
    const marked = written === 0 ? '' : `Se escribió ${letters}. `;
    return `${marked}Se limpió el relleno de ${countOf(cleared, 'celda', 'celdas')}. Se puede deshacer.`;
  },
};

/** `P en 12 celdas y E en 1 celda` */
function lettersIn(writes: readonly CellWrite[]): string {
  const letters = [...new Set(writes.map(({ value }) => String(value)))].sort(
    (a, b) => ORDER.indexOf(a) - ORDER.indexOf(b),
  );
  return listing(
    letters.map((letter) => {
      const count = writes.filter(({ value }) => value === letter).length;
      return `${letter} en ${countOf(count, 'celda', 'celdas')}`;
    }),
  );
}

const ORDER: readonly string[] = Object.values(MARK_LETTERS);
