/** Activities that go on after they were cancelled. */

import type { Mark } from '#core/schedule/mark.ts';
import { weeksAt } from '#core/schedule/schedule.ts';
import { resumptionOf } from '../resumption.ts';
import { defineRule, type RuleNotes } from '../rule.ts';
import { weekList } from '../week-names.ts';
import { weekOrder } from '../week-order.ts';
import { activityName, capitalized } from '../wording.ts';

export const marksAfterCancellation = defineRule({
  id: 'marks-after-cancellation',
  title: 'Marcas después de cancelar',
  severity: 'warning',
  options: {},
  whileTyping: true,
  *check(schedule) {
    const order = weekOrder(schedule);
    for (const activity of schedule.activities) {
      const resumed = resumptionOf(activity, order);
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
