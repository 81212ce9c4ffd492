/** Marks in weeks that the calendar does not have. */

import { longMonth } from '#core/schedule/spanish-dates.ts';
import { areMarked } from '../activity-list.ts';
import { nonexistentWeeks } from '../nonexistent-weeks.ts';
import { defineRule, type RuleNotes } from '../rule.ts';
import { capitalized } from '../wording.ts';

export const nonexistentWeek = defineRule({
  id: 'nonexistent-week',
  title: 'Marcas en una semana que no existe',
  severity: 'error',
  options: {},
  *check(schedule) {
    for (const { month, week, day, certain, activities } of nonexistentWeeks(schedule)) {
      const name = capitalized(longMonth(month.month));
      const what = day === null ? `semana ${week.ordinal}` : `día ${day}`;
      const says = certain
        ? `no tiene ${what} en el calendario, y`
        : `puede no tener ${what}, según como se cuenten, y`;
      yield {
        row: schedule.layout.labelRow,
        column: week.column,
        ...(certain ? {} : { atMost: 'info' }),
        text: `${name} ${says} en esa columna ${areMarked(activities)}.`,
        advice: 'Pase esas marcas a una fecha que exista, o corrija el mes o el número de la columna.',
      };
    }
  },
});

/** For the documentation. */
export const nonexistentWeekNotes: RuleNotes<typeof nonexistentWeek> = {
  description:
    'Busca columnas con marcas a las que no les corresponde ningún día: la quinta semana de un febrero de cuatro, el día 30 de febrero. Lo dice una vez por columna. Si no es evidente cómo cuenta las semanas el cronograma y de otra manera sí existiría, solo avisa. De las columnas que sobran y no tienen marcas habla la regla del número de semanas del mes.',
  reason:
    'Lo que se programa en una semana que no existe no tiene fecha: no cuenta en los avances ni se le hace seguimiento.',
  source: 'Calendario civil.',
  example: 'Febrero de 2025 no tiene semana 5 en el calendario, y en esa columna están marcadas 2 actividades (1 y 3).',
  fixable: false,
  optionNotes: {},
};
