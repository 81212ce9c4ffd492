/** "colorear": colours every mark by its responsible unit, with conditional formats, and writes the legend. */

import { colourRules } from '#core/colour/colour-rules.ts';
import { LEGEND_SIGN, legendSheet } from '#core/colour/legend-sheet.ts';
import type { AssignedSchedule } from '#core/directory/assigned-schedule.ts';
import { countOf } from '#core/text/count-of.ts';
import { es } from '#texts/es.ts';
import type { Command } from './command.ts';
import { openSchedule } from './open-schedule.ts';
import { done, refused } from './outcome.ts';
import { foreignSheet } from './own-sheet.ts';
import { type ScheduleInput, scheduleInput } from './schedule-input.ts';
import { makeColours } from './undo-memory.ts';

/** Which colours were given. */
export interface Colouring {
  readonly sheet: string;
  readonly units: readonly { readonly unit: string; readonly color: string; readonly activities: number }[];
  /** How many conditional formats carry them. */
  readonly rules: number;
}

/** Colours the schedule. */
export const colourCommand: Command<ScheduleInput, Colouring> = {
  word: 'colorear',
  caption: 'Colorear por responsable',
  handler: 'menuColour',
  changes: true,
  input: scheduleInput,
  run(ports, input) {
    const opened = openSchedule(ports, input.sheet);
    if ('refusal' in opened) return opened;
    const { schedule, directoryPatch } = opened.done;
    const marks = schedule.activities.flatMap((activity) => activity.marks);
    if (marks.some(({ from }) => from !== 'text')) return refused('not-adopted', es.refusals.notAdopted);
    const rules = colourRules(schedule);
    if (rules.length === 0) return refused('no-units', es.refusals.noUnits);
    const foreign = foreignSheet(ports, es.sheets.legend, LEGEND_SIGN);
    if (foreign !== null) return foreign;
    const edit = { kind: 'colours', sheet: schedule.sheet, rules } as const;
    const refusal = makeColours(ports, 'colorear', schedule, edit, ports.workbook.colours(schedule.sheet));
    if (refusal !== null) return refusal;
    ports.workbook.apply([...directoryPatch, { kind: 'sheet', content: legendSheet(schedule) }]);
    return done({ sheet: schedule.sheet, units: colouredUnits(schedule), rules: rules.length });
  },
  tell({ units }) {
    return `Las semanas de ${countOf(units.length, 'unidad', 'unidades')} quedaron coloreadas. La hoja «Leyenda» dice qué color es de quién.`;
  },
};

function colouredUnits({ directory, activities }: AssignedSchedule): Colouring['units'] {
  return directory.units
    .map(({ code, color }) => {
      const owned = activities.filter(({ units }) => units.includes(code));
      return { unit: code, color, activities: owned.length };
    })
    .filter((unit) => unit.activities > 0);
}
