/** "quitar-colores": takes the add-on's conditional formats and its legend away; the staff's own stay. */

import type { Command } from './command.ts';
import { openSchedule } from './open-schedule.ts';
import { done } from './outcome.ts';
import { legendRemoval } from './own-sheet.ts';
import { type ScheduleInput, scheduleInput } from './schedule-input.ts';
import { makeColours } from './undo-memory.ts';

/** How many conditional formats were removed. */
export interface ColourRemoval {
  readonly sheet: string;
  readonly rules: number;
}

/** Removes the colours. */
export const removeColoursCommand: Command<ScheduleInput, ColourRemoval> = {
  word: 'quitar-colores',
  caption: 'Quitar colores',
  handler: 'menuRemoveColours',
  changes: true,
  input: scheduleInput,
  run(ports, input) {
    const opened = openSchedule(ports, input.sheet);
    if ('refusal' in opened) return opened;
    const { schedule } = opened.done;
    const { sheet } = schedule;
    const before = ports.workbook.colours(sheet);
    if (before.length > 0) {
      const edit = { kind: 'colours', sheet, rules: [] } as const;
      const refusal = makeColours(ports, 'quitar-colores', schedule, edit, before);
      if (refusal !== null) return refusal;
      ports.workbook.apply(legendRemoval(ports));
    }
    return done({ sheet, rules: before.length });
  },
  tell({ rules }) {
    return rules === 0
      ? 'No había colores del complemento.'
      : 'Se quitaron los colores del complemento y su hoja «Leyenda».';
  },
};
