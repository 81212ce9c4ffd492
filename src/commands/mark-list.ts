/** "lista-de-marcas": switches the drop-down of accepted marks over the week cells on and off. */

import * as z from 'zod/mini';
import { acceptedMarks, type MarkListEdit, weekAreas } from '#core/change/mark-list.ts';
import { countOf } from '#core/text/count-of.ts';
import { errorText } from '#core/text/error-text.ts';
import { es } from '#texts/es.ts';
import type { Command } from './command.ts';
import { openSchedule } from './open-schedule.ts';
import { done, refused } from './outcome.ts';

/** `on` left out: the other way round than it is now. */
const markListInput = z.object({ sheet: z.optional(z.string()), on: z.optional(z.boolean()) });

/** The checked input. */
export type MarkListInput = z.infer<typeof markListInput>;

/** How it is now. */
export interface MarkListState {
  readonly sheet: string;
  readonly on: boolean;
  /** Week cells that have a validation of the staff's own, which stays. */
  readonly kept: number;
  /** The marks that are accepted. */
  readonly values: readonly string[];
}

/** Switches the list. It touches only cells without a validation of their own, so switching it off gives the sheet back as it was. */
export const markListCommand: Command<MarkListInput, MarkListState> = {
  word: 'lista-de-marcas',
  caption: 'Lista de marcas en las semanas…',
  handler: 'menuMarkList',
  changes: true,
  input: markListInput,
  confirm(ports) {
    const opened = openSchedule(ports, undefined);
    if ('refusal' in opened) return opened;
    const { sheet } = opened.done.schedule;
    const on = !ports.workbook.markList(sheet, weekAreas(opened.done.schedule)).on;
    return done({
      title: es.dialogs.markListTitle,
      text: on ? es.dialogs.markListOn(sheet) : es.dialogs.markListOff(sheet),
      input: { sheet, on },
    });
  },
  run(ports, input) {
    const opened = openSchedule(ports, input.sheet);
    if ('refusal' in opened) return opened;
    const { schedule } = opened.done;
    const { sheet } = schedule;
    const areas = weekAreas(schedule);
    const values = acceptedMarks(schedule);
    const { on: before, others } = ports.workbook.markList(sheet, areas);
    const on = input.on ?? !before;
    if (values === null) return refused('too-many-marks', es.refusals.tooManyMarks);
    const edit = (listed: boolean): MarkListEdit => ({
      kind: 'mark-list',
      sheet,
      areas,
      values: listed ? values : null,
    });
    try {
      ports.workbook.apply([edit(on)]);
      ports.workbook.flush();
    } catch (error) {
      if (ports.workbook.markList(sheet, areas).on !== before) ports.workbook.apply([edit(before)]);
      return refused('not-written', es.refusals.notListed(errorText(error)));
    }
    return done({ sheet, on, kept: others, values });
  },
  tell({ on, kept, values }) {
    const others =
      kept === 0 ? '' : ` ${countOf(kept, 'celda conserva', 'celdas conservan')} la validación que ya tenían.`;
    return on
      ? `Las semanas tienen una lista con ${values.join(', ')} y no aceptan otra cosa.${others}`
      : `Se quitó la lista de marcas de las semanas.${others}`;
  },
};
