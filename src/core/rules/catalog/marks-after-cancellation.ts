/** Activities that go on after they were cancelled. */

import type { AssignedActivity } from '#core/directory/assigned-schedule.ts';
import type { Mark } from '#core/schedule/mark.ts';
import { weeksAt } from '#core/schedule/schedule.ts';
import { defineRule, type RuleNotes } from '../rule.ts';
import { weekList } from '../week-names.ts';
import { placesOf, type WeekOrder, weekOrder } from '../week-order.ts';
import { activityName, capitalized } from '../wording.ts';

/** An activity that comes so often lost one of its dates, and goes on. */
const RECURRING = 3;

export const marksAfterCancellation = defineRule({
  id: 'marks-after-cancellation',
  title: 'Marcas después de cancelar',
  severity: 'warning',
  options: {},
  whileTyping: true,
  *check(schedule) {
    const order = weekOrder(schedule);
    for (const activity of schedule.activities) {
      const resumed = resumption(activity, order);
      if (resumed === null) continue;
      const weekOf = (mark: Mark): string => weekList(weeksAt(schedule, [mark]));
      yield {
        row: resumed.later.row,
        column: resumed.later.column,
        text: `${capitalized(activityName(activity))} está cancelada en ${weekOf(resumed.cancelled)}, pero sigue marcada en ${weekOf(resumed.later)}.`,
        advice: 'Quite las marcas posteriores; si solo cambió de semana, marque R (reprogramada) en lugar de C.',
        ...(resumed.withinRun ? { atMost: 'info' as const } : {}),
      };
    }
  },
});

/** For the documentation. */
export const marksAfterCancellationNotes: RuleNotes<typeof marksAfterCancellation> = {
  description:
    'Busca actividades canceladas (C) que después tienen semanas programadas o ejecutadas. Calla con las que se repiten tres veces o más, que pueden cancelar una de sus fechas, y es apenas un aviso cuando la C está en medio de semanas seguidas.',
  reason: 'No se sabe si la actividad se cancela o se hace: cuenta como programada y su responsable recibe correos.',
  source: 'Convenciones de marcas del cronograma (C cancelado).',
  example:
    'La actividad 1 está cancelada en la semana 2 de febrero de 2025, pero sigue marcada en la semana 1 de marzo de 2025.',
  fixable: false,
  optionNotes: {},
};

interface Resumption {
  readonly cancelled: Mark;
  /** The first planned or executed mark after it. */
  readonly later: Mark;
  /** Whether only one week of a run was cancelled. */
  readonly withinRun: boolean;
}

/** The first cancelled week after which the activity goes on; null where there is none. */
function resumption({ marks }: AssignedActivity, order: WeekOrder): Resumption | null {
  if (!marks.some(({ kind }) => kind === 'cancelled')) return null;
  const places = placesOf(marks, order);
  if (places === null) return null;
  const placed = marks.map((mark, at) => ({ mark, place: places[at] ?? 0 })).sort((a, b) => a.place - b.place);
  const runs = placed.filter(({ place }, at) => at === 0 || place - (placed[at - 1]?.place ?? 0) > 1).length;
  const cancelled = placed.find(({ mark }) => mark.kind === 'cancelled');
  const goesOn = placed.filter(({ mark }) => mark.kind === 'planned' || mark.kind === 'executed');
  const later = goesOn.find(({ place }) => place > (cancelled?.place ?? 0));
  if (cancelled === undefined || later === undefined || runs >= RECURRING) return null;
  const withinRun = [-1, 1].every((step) => goesOn.some(({ place }) => place === cancelled.place + step));
  return { cancelled: cancelled.mark, later: later.mark, withinRun };
}
