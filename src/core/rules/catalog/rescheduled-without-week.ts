/** Weeks marked as rescheduled without any later week to which they could have been moved. */

import type { AssignedActivity } from '#core/directory/assigned-schedule.ts';
import type { Mark } from '#core/schedule/mark.ts';
import { weeksAt } from '#core/schedule/schedule.ts';
import { defineRule, type RuleNotes } from '../rule.ts';
import { weekList } from '../week-names.ts';
import { placesOf, type WeekOrder, weekOrder } from '../week-order.ts';
import { activityName, capitalized } from '../wording.ts';

export const rescheduledWithoutWeek = defineRule({
  id: 'rescheduled-without-week',
  title: 'Reprogramada sin nueva semana',
  severity: 'warning',
  options: {},
  *check(schedule) {
    const order = weekOrder(schedule);
    const moved = schedule.activities.flatMap((activity) => moveOf(activity, order) ?? []);
    const movesAreMarked = moved.some(({ open }) => open.length === 0);
    for (const { activity, open } of moved) {
      const [first] = open;
      if (first === undefined) continue;
      const weeks = weeksAt(schedule, open);
      yield {
        row: first.row,
        column: first.column,
        text: `${capitalized(activityName(activity))} está reprogramada en ${weekList(weeks)}, sin ninguna semana posterior.`,
        advice: 'Marque con P la semana a la que se pasó; si ya no se hará, marque C (cancelada) en lugar de R.',
        ...(movesAreMarked ? {} : { atMost: 'info' as const }),
      };
    }
  },
});

/** For the documentation. */
export const rescheduledWithoutWeekNotes: RuleNotes<typeof rescheduledWithoutWeek> = {
  description:
    'Busca actividades con una semana reprogramada (R) y ninguna programada ni ejecutada después. Es apenas un aviso mientras ninguna otra actividad del cronograma muestre una R seguida de su nueva semana: hay quienes ponen la R en la semana nueva.',
  reason: 'Lo que se reprograma sin fecha se queda sin hacer, y deja de contar en el avance y en los correos.',
  source: 'Convenciones de marcas del cronograma (R reprogramado).',
  example: 'La actividad 1 está reprogramada en la semana 2 de febrero de 2025, sin ninguna semana posterior.',
  fixable: false,
  optionNotes: {},
};

interface Move {
  readonly activity: AssignedActivity;
  /** The rescheduled weeks that no planned or executed week follows. */
  readonly open: readonly Mark[];
}

/** Null where nothing is rescheduled, and where the new week may be a mark that is not understood or a week without days. */
function moveOf(activity: AssignedActivity, order: WeekOrder): Move | null {
  const { marks, unreadMarks, strayMarks } = activity;
  if (!marks.some(({ kind }) => kind === 'rescheduled') || unreadMarks.length + strayMarks.length > 0) return null;
  const places = placesOf(marks, order);
  if (places === null) return null;
  let last = -1;
  marks.forEach(({ kind }, at) => {
    if (kind === 'planned' || kind === 'executed') last = Math.max(last, places[at] ?? 0);
  });
  const open = marks.filter(({ kind }, at) => kind === 'rescheduled' && (places[at] ?? 0) >= last);
  return { activity, open };
}
