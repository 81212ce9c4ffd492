/** Weeks carried out that were not planned, where the sheet keeps what is planned and what is executed apart. */

import type { AssignedActivity } from '#core/directory/assigned-schedule.ts';
import type { Mark } from '#core/schedule/mark.ts';
import { weeksAt } from '#core/schedule/schedule.ts';
import { defineRule, type RuleNotes } from '../rule.ts';
import { distinctWeeks, weekList } from '../week-names.ts';
import { placesOf, type WeekOrder, weekOrder } from '../week-order.ts';
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
      const { extra, missed } = comparison(activity, order);
      const [first] = extra;
      if (first === undefined) continue;
      const weeks = distinctWeeks(weeksAt(schedule, extra));
      const were = weeks.length === 1 ? 'no estaba programada' : 'no estaban programadas';
      yield {
        row: first.row,
        column: first.column,
        text: `${capitalized(activityName(activity))} está ejecutada en ${weekList(weeks)}, que ${were}.`,
        advice:
          'Si se hizo en otra fecha, marque P en la semana en que se hizo y R en la que no se cumplió; si no, corrija la marca.',
        ...(missed >= weeks.length ? { atMost: 'info' as const } : {}),
      };
    }
  },
});

/** For the documentation. */
export const executedUnplannedNotes: RuleNotes<typeof executedUnplanned> = {
  description:
    'Donde lo programado y lo ejecutado van en filas o columnas distintas, busca semanas ejecutadas que no estaban programadas. Es apenas un aviso cuando la actividad tiene otras tantas semanas programadas sin ejecutar: entonces se hizo en otra fecha.',
  reason: 'Lo que se hace por fuera de lo programado no se aprobó, o se marcó en la semana que no era.',
  source: 'Práctica del seguimiento: lo ejecutado se compara con lo programado.',
  example: 'La actividad 1 está ejecutada en la semana 3 de febrero de 2025, que no estaba programada.',
  fixable: false,
  optionNotes: {},
};

interface Comparison {
  /** The executed marks of weeks that were not planned. */
  readonly extra: readonly Mark[];
  /** How many planned weeks were not carried out. */
  readonly missed: number;
}

const NOTHING: Comparison = { extra: [], missed: 0 };

/** Nothing where the two cannot be compared: one of them has no marks, or some are not understood, or weeks have no days. */
function comparison({ marks, unreadMarks }: AssignedActivity, order: WeekOrder): Comparison {
  const done = marks.filter(({ kind, lane }) => kind === 'executed' && lane === 'executed');
  if (done.length === 0 || unreadMarks.length > 0) return NOTHING;
  const planned = placesOf(
    marks.filter(({ lane }) => lane === 'planned'),
    order,
  );
  const executed = placesOf(done, order);
  if (planned === null || executed === null || planned.length === 0) return NOTHING;
  const [plan, doing] = [new Set(planned), new Set(executed)];
  const extra = done.filter((_, at) => !plan.has(executed[at] ?? -1));
  return { extra, missed: [...plan].filter((place) => !doing.has(place)).length };
}
