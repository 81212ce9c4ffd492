/** "ir": takes the user to a cell of the workbook. Changes nothing. */

import * as z from 'zod/mini';
import { columnNumber } from '#core/change/area.ts';
import { es } from '#texts/es.ts';
import type { Command } from './command.ts';
import { done, refused } from './outcome.ts';

/** A cell of a sheet in A1 notation: `H12`, or `Responsables!D4` with the sheet's name repeated. */
const goToInput = z.object({ sheet: z.string(), cell: z.string() });

/** The checked input. */
export type GoToInput = z.infer<typeof goToInput>;

/** Brings the sheet to the front and selects the cell. */
export const goToCommand: Command<GoToInput, GoToInput> = {
  word: 'ir',
  caption: 'Ir a la celda',
  handler: null,
  changes: false,
  input: goToInput,
  run(ports, input) {
    const { sheet, cell } = input;
    const sheets = ports.workbook.sheets().map(({ name }) => name);
    if (!sheets.includes(sheet)) return refused('no-such-sheet', es.refusals.noSuchSheet(sheet, sheets));
    const [, letters = '', digits = ''] = /([a-z]+)(\d+)$/i.exec(cell) ?? [];
    const [row, column] = [Number(digits), columnNumber(letters)];
    if (column === null || row < 1) return refused('bad-request', es.refusals.badRequest(cell));
    ports.workbook.select(sheet, { row, column });
    return done(input);
  },
  tell: ({ sheet, cell }) => `Celda ${cell} de la hoja «${sheet}».`,
};
