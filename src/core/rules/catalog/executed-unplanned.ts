/** Weeks carried out that were not planned, where the sheet keeps what is planned and what is executed apart. */

import type { Mark } from '#core/schedule/mark.ts';
import { weeksAt } from '#core/schedule/schedule.ts';
import type { Severity } from '../finding.ts';
import { unplannedWeeks } from '../moved-weeks.ts';
import { defineRule, type RuleNotes, type Violation } from '../rule.ts';
import { distinctWeeks, weekList } from '../week-names.ts';
import { weekOrder } from '../week-order.ts';
import { activityName, capitalized } from '../wording.ts';

export const executedUnplanned = defineRule({
  id: 'executed-unplanned',
  title: 'Ejecución sin programar',
  severity: 'warning',
  options: {},
  whileTyping: true,
  *check(schedule) {
    const order = weekOrder(schedule);
    for (const activity of schedule.activities) {
      const { moved, extra } = unplannedWeeks(activity, order);
      const name = capitalized(activityName(activity));
      const listOf = (marks: readonly Mark[]): string => weekList(weeksAt(schedule, marks));
      const done = moved.map(({ executed }) => executed);
      const missed = listOf(moved.map(({ planned }) => planned));
      if (done.length > 0) yield found(done, `${name} se ejecutó en ${listOf(done)}, no en ${missed}.`, 'info');
      const weeks = distinctWeeks(weeksAt(schedule, extra));
      const were = weeks.length === 1 ? 'no estaba programada' : 'no estaban programadas';
      if (extra.length > 0) yield found(extra, `${name} está ejecutada en ${listOf(extra)}, que ${were}.`, 'warning');
    }
  },
});

/** For the documentation. */
export const executedUnplannedNotes: RuleNotes<typeof executedUnplanned> = {
  description:
    'Donde lo programado y lo ejecutado van en filas o columnas distintas, busca semanas ejecutadas que no estaban programadas. Es apenas un aviso cuando la actividad tiene una semana programada sin ejecutar por cada una: entonces se hizo en otra fecha, y no se cuenta además como vencida.',
  reason: 'Lo que se hace por fuera de lo programado no se aprobó, o se marcó en la semana que no era.',
  source: 'Práctica del seguimiento: lo ejecutado se compara con lo programado.',
  example: 'La actividad 1 está ejecutada en la semana 3 de febrero de 2025, que no estaba programada.',
  fixable: false,
  optionNotes: {},
};

function found([mark]: readonly Mark[], text: string, atMost: Severity): Violation {
  return {
    row: mark?.row ?? 1,
    column: mark?.column ?? 1,
    text,
    advice:
      'Si se hizo en otra fecha, marque P en la semana en que se hizo y R en la que no se cumplió; si no, corrija la marca.',
    atMost,
  };
}
