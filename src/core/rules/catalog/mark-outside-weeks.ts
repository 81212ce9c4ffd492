/** Marks in columns that are no week. */

import { columnLetters } from '#core/change/area.ts';
import { defineRule, type RuleNotes } from '../rule.ts';
import { activityName, quote } from '../wording.ts';

export const markOutsideWeeks = defineRule({
  id: 'mark-outside-weeks',
  title: 'Marca fuera de las semanas',
  severity: 'error',
  options: {},
  whileTyping: true,
  *check(schedule) {
    for (const { row, column, text } of schedule.strayMarks ?? []) {
      yield {
        row,
        column,
        about: text,
        text: `La marca ${quote(text)} no está en la fila de ninguna actividad.`,
        advice: 'Pásela a la fila de su actividad o bórrela.',
      };
    }
    for (const activity of schedule.activities) {
      for (const { row, column, text } of activity.strayMarks) {
        const what = text.trim() === '' ? 'La marca' : `La marca ${quote(text)}`;
        const where = `en la columna ${columnLetters(column)} está fuera de las semanas del cronograma`;
        yield {
          row,
          column,
          about: text.trim(),
          text: `${what} de ${activityName(activity)} ${where}.`,
          advice: 'Pase la marca a su semana, agregue la semana que falta en el encabezado o borre la marca.',
        };
      }
    }
  },
});

/** For the documentation. */
export const markOutsideWeeksNotes: RuleNotes<typeof markOutsideWeeks> = {
  description:
    'Busca marcas y celdas coloreadas como marcas en columnas que no son ninguna semana del cronograma, y marcas sueltas debajo de la última actividad o en la fila de una etapa.',
  reason: 'Esa marca no corresponde a ninguna fecha: la actividad queda sin programar aunque parezca programada.',
  source: 'Práctica de los cronogramas por semanas.',
  example: 'La marca de la actividad 2 en la columna L está fuera de las semanas del cronograma.',
  fixable: false,
  optionNotes: {},
};
