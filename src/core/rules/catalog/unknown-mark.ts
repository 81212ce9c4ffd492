/** Texts in week columns that mean nothing. */

import { groupBy } from '#core/collections/group-by.ts';
import { weeksAt } from '#core/schedule/schedule.ts';
import { fold } from '#core/text/fold.ts';
import { defineRule, type RuleNotes } from '../rule.ts';
import { weekList } from '../week-names.ts';
import { quote } from '../wording.ts';

export const unknownMark = defineRule({
  id: 'unknown-mark',
  title: 'Marca desconocida',
  severity: 'error',
  options: {},
  whileTyping: true,
  *check(schedule) {
    for (const { unreadMarks } of schedule.activities) {
      for (const group of groupBy(unreadMarks, ({ text }) => fold(text)).values()) {
        const [{ row, column, text }] = group;
        const weeks = weekList(weeksAt(schedule, group));
        yield {
          row,
          column,
          about: text.trim(),
          text: `${quote(text)} en ${weeks || 'esta celda'} no es una marca conocida.`,
          advice:
            'Escriba P (programado), E (ejecutado), R (reprogramado) o C (cancelado); si es una nota, pásela a un comentario de la celda.',
        };
      }
    }
  },
});

/** For the documentation. */
export const unknownMarkNotes: RuleNotes<typeof unknownMark> = {
  description:
    'Busca en las columnas de semana textos que no son ninguna de las marcas del cronograma; el mismo texto en varias semanas de una actividad se dice una sola vez.',
  reason: 'Lo que no se entiende como marca no se cuenta: la actividad aparece sin programar esa semana.',
  source: 'Convenciones de marcas del cronograma (P programado, E ejecutado, R reprogramado, C cancelado).',
  example: '«?» en la semana 2 de marzo de 2025 no es una marca conocida.',
  fixable: false,
  optionNotes: {},
};
