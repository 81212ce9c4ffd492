/** The drop-down of accepted marks over the week cells, which staff may switch on and off. */

import { MARK_LETTERS } from '#core/schedule/mark.ts';
import type { Schedule } from '#core/schedule/schedule.ts';
import { type Area, coverCells } from './area.ts';

/** More different marks are no marks but notes: a list of them would help nobody. */
const MOST_MARKS = 20;

/** What the drop-down says beside the cell; by it the add-on knows its own lists again. */
export const MARK_LIST_HELP =
  'Cronograma: elija una marca (P programado, E ejecutado, R reprogramado, C cancelado) o deje la celda vacía.';

/** Switches the drop-down of a sheet: `values` are accepted in `areas`; null takes ours away. Cells with a list of the staff's own keep it. */
export interface MarkListEdit {
  readonly kind: 'mark-list';
  readonly sheet: string;
  readonly areas: readonly Area[];
  readonly values: readonly string[] | null;
}

/** The week cells of all rows that may hold an activity. */
export function weekAreas({ layout, weeks }: Pick<Schedule, 'layout' | 'weeks'>): Area[] {
  const { firstRow, lastRow } = layout;
  return coverCells(weeks.map(({ column }) => ({ row: firstRow, column }))).map((area) => ({
    ...area,
    rows: lastRow - firstRow + 1,
  }));
}

/** The letters of the add-on and the marks that the sheet uses already; null where there are too many to be marks. */
export function acceptedMarks({ activities }: Pick<Schedule, 'activities'>): string[] | null {
  const used = activities.flatMap(({ marks }) => marks.map(({ text }) => text.trim()));
  const values = [...new Set([...Object.values(MARK_LETTERS), ...used.filter((text) => text !== '').sort()])];
  return values.length > MOST_MARKS ? null : values;
}
