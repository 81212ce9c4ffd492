/** Texts in week columns that mean nothing. */

import { groupBy } from '#core/collections/group-by.ts';
import type { AssignedActivity, AssignedSchedule } from '#core/directory/assigned-schedule.ts';
import { textClass } from '#core/reading/text-meaning.ts';
import type { UnreadMark } from '#core/schedule/mark.ts';
import { weeksAt } from '#core/schedule/schedule.ts';
import { countOf } from '#core/text/count-of.ts';
import { fold } from '#core/text/fold.ts';
import { defineRule, type RuleNotes, type Violation } from '../rule.ts';
import { weekList } from '../week-names.ts';
import { quote } from '../wording.ts';

/** In more activities a text is a way of marking, and told once. */
const MOST_ACTIVITIES = 3;

export const unknownMark = defineRule({
  id: 'unknown-mark',
  title: 'Marca desconocida',
  severity: 'error',
  options: {},
  whileTyping: true,
  *check(schedule) {
    const { activities } = schedule;
    const cells = activities.flatMap((activity) => activity.unreadMarks.map((mark) => ({ activity, mark })));
    const isMost = cells.length > activities.reduce((sum, { marks }) => sum + marks.length, 0);
    for (const alike of groupBy(cells, ({ mark }) => (isMost ? '' : textClass(mark.text, false))).values()) {
      const groups = [...groupBy(alike, ({ activity }) => activity).values()];
      if (groups.length > MOST_ACTIVITIES) yield habit(alike);
      else for (const group of groups) yield* slips(schedule, group);
    }
  },
});

/** For the documentation. */
export const unknownMarkNotes: RuleNotes<typeof unknownMark> = {
  description:
    'Busca en las columnas de semana textos que no son ninguna de las marcas del cronograma; el mismo texto en varias semanas de una actividad se dice una sola vez. El que está en más de tres actividades, o todos cuando son más que las marcas conocidas, también: es otra manera de marcar, y lo que significa se pregunta en «Así leí su cronograma».',
  reason: 'Lo que no se entiende como marca no se cuenta: la actividad aparece sin programar esa semana.',
  source: 'Convenciones de marcas del cronograma (P programado, E ejecutado, R reprogramado, C cancelado).',
  example: '«?» en la semana 2 de marzo de 2025 no es una marca conocida.',
  fixable: false,
  optionNotes: {},
};

interface UnreadCell {
  readonly activity: AssignedActivity;
  readonly mark: UnreadMark;
}

/** The texts of one activity. */
function* slips(schedule: AssignedSchedule, cells: readonly UnreadCell[]): Iterable<Violation> {
  const marks = cells.map(({ mark }) => mark);
  for (const group of groupBy(marks, ({ text }) => fold(text)).values()) {
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

/** A text, or several, in so many activities that it must be a way of marking. */
function habit(cells: readonly [UnreadCell, ...UnreadCell[]]): Violation {
  const { row, column, text } = cells[0].mark;
  const others = cells.some(({ mark }) => fold(mark.text) !== fold(text)) ? ' y otros textos' : '';
  return {
    row,
    column,
    about: others || text.trim(),
    whole: true,
    text: `${quote(text)}${others} en ${countOf(cells.length, 'celda', 'celdas')}: no se sabe si marcan semanas, y no se cuentan.`,
    advice: 'Diga qué significan en «Así leí su cronograma», en el panel, o use las marcas P, E, R y C.',
  };
}
