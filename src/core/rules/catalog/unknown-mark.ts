/** Texts and colours in week columns that mean nothing. */

import type { AssignedSchedule } from '#core/directory/assigned-schedule.ts';
import { weekAt } from '#core/schedule/schedule.ts';
import { longMonth } from '#core/schedule/spanish-dates.ts';
import { defineRule, type RuleNotes } from '../rule.ts';
import { quote } from '../wording.ts';

export const unknownMark = defineRule({
  id: 'unknown-mark',
  title: 'Marca desconocida',
  severity: 'error',
  options: {},
  *check(schedule) {
    for (const { unreadMarks } of schedule.activities) {
      for (const { row, column, text, fill } of unreadMarks) {
        const what = text.trim() === '' ? `El color ${fill}` : quote(text);
        yield {
          row,
          column,
          about: text.trim() || fill,
          text: `${what} en ${weekName(schedule, column)} no es una marca conocida.`,
          advice:
            'Escriba P (programado), E (ejecutado), R (reprogramado) o C (cancelado); si es una nota, pásela a un comentario de la celda.',
        };
      }
    }
  },
});

/** For the documentation. */
export const unknownMarkNotes: RuleNotes<typeof unknownMark> = {
  description: 'Busca en las columnas de semana textos o colores que no son ninguna de las marcas del cronograma.',
  reason: 'Lo que no se entiende como marca no se cuenta: la actividad aparece sin programar esa semana.',
  source: 'Convenciones de marcas del cronograma (P programado, E ejecutado, R reprogramado, C cancelado).',
  example: '«?» en la semana 2 de marzo de 2025 no es una marca conocida.',
  fixable: false,
  optionNotes: {},
};

function weekName(schedule: AssignedSchedule, column: number): string {
  const week = weekAt(schedule, column);
  if (week === undefined) return 'esta celda';
  return week.month === null ? `la semana ${week.ordinal}` : `la semana ${week.ordinal} de ${longMonth(week.month)}`;
}
