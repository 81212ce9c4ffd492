/** Weeks marked as executed that have not come yet. */

import { areRowsUnsure } from '#core/schedule/schedule.ts';
import { longDay } from '#core/schedule/spanish-dates.ts';
import { defineRule, type RuleNotes } from '../rule.ts';
import { distinctWeeks, weekList } from '../week-names.ts';
import { activityName, capitalized } from '../wording.ts';

export const executedInFuture = defineRule({
  id: 'executed-in-future',
  title: 'Ejecución en el futuro',
  severity: 'error',
  options: {},
  whileTyping: true,
  *check({ activities, weeks }, _, { cutOff }) {
    const ahead = weeks.filter(({ days }) => days !== null && days.from > cutOff);
    const future = new Map(ahead.map((week) => [week.column, week]));
    for (const activity of activities.filter((each) => !areRowsUnsure(each))) {
      const marks = activity.marks.filter(({ kind, column }) => kind === 'executed' && future.has(column));
      const [first] = marks;
      if (first === undefined) continue;
      const own = distinctWeeks(marks.flatMap(({ column }) => future.get(column) ?? []));
      const begin = own.length === 1 ? 'empieza' : 'empiezan';
      yield {
        row: first.row,
        column: first.column,
        text: `${capitalized(activityName(activity))} aparece ejecutada en ${weekList(own)}, que ${begin} después de la fecha de corte (${longDay(cutOff)}).`,
        advice: 'Marque P mientras la actividad no se haya hecho, o corrija la semana.',
      };
    }
  },
});

/** For the documentation. */
export const executedInFutureNotes: RuleNotes<typeof executedInFuture> = {
  description:
    'Busca marcas de ejecutado (E) en semanas que empiezan después de la fecha de corte. Las semanas que ya empezaron se aceptan, y no opina sobre columnas sin fechas.',
  reason: 'Lo que todavía no ha ocurrido no puede estar ejecutado: el avance queda por encima del real.',
  source: 'Práctica del seguimiento: el avance se mide a una fecha de corte.',
  example:
    'La actividad 1 aparece ejecutada en la semana 1 de marzo de 2025, que empieza después de la fecha de corte (21 de febrero de 2025).',
  fixable: false,
  optionNotes: {},
};
