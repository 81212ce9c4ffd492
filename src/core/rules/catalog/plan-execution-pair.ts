/** What is planned and what is executed, mixed up where the sheet keeps them apart. */

import type { AssignedActivity, AssignedSchedule } from '#core/directory/assigned-schedule.ts';
import { areRowsUnsure, weeksAt } from '#core/schedule/schedule.ts';
import { listing } from '#core/text/listing.ts';
import { defineRule, type RuleNotes, type Violation } from '../rule.ts';
import { weekList } from '../week-names.ts';
import { activityName, capitalized, quote } from '../wording.ts';

const LANES = { planned: 'lo programado', executed: 'lo ejecutado' } as const;
type Lane = keyof typeof LANES;

export const planExecutionPair = defineRule({
  id: 'plan-execution-pair',
  title: 'Programado y ejecutado mezclados',
  severity: 'warning',
  options: {},
  whileTyping: true,
  *check(schedule) {
    for (const activity of schedule.activities.filter(({ marks }) => marks.some(({ lane }) => lane !== undefined))) {
      if (areRowsUnsure(activity)) continue;
      for (const lane of ['planned', 'executed'] as const) yield* misplaced(schedule, activity, lane);
      yield* unplanned(schedule, activity);
    }
    for (const activity of schedule.activities) yield* mislabelled(activity);
  },
});

/** For the documentation. */
export const planExecutionPairNotes: RuleNotes<typeof planExecutionPair> = {
  description:
    'Donde lo programado y lo ejecutado van en filas o columnas distintas, busca la letra de uno en el lugar del otro, actividades con semanas ejecutadas y ninguna programada, y filas cuyo rótulo (P o E) falta o es otro que en las demás actividades. Las X, los colores, las R y las C valen en cualquiera de los dos lugares.',
  reason: 'Una E en el lugar de la P borra lo que se había programado, y ya no se puede comparar con lo que se hizo.',
  source: 'Convenciones de marcas del cronograma (P programado, E ejecutado).',
  example: 'La actividad 1 tiene «E» donde va lo programado, en la semana 2 de febrero de 2025.',
  fixable: false,
  optionNotes: {},
};

/** Rows whose labels are not those of the other activities. */
function* mislabelled(activity: AssignedActivity): Iterable<Violation> {
  const { labelSlips = [] } = activity;
  const [first] = labelSlips;
  if (first === undefined) return;
  const says = labelSlips.map(
    ({ text, lane }) =>
      `${text === '' ? 'no tiene rótulo' : `tiene el rótulo ${quote(text)}`} en la fila de ${LANES[lane]}`,
  );
  yield {
    row: first.row,
    column: first.column,
    about: 'label',
    text: `${capitalized(activityName(activity))} ${listing(says)}.`,
    advice: 'Corrija el rótulo: por ahora cuenta el lugar de la fila, como en las demás actividades.',
  };
}

/** Letters of the other kind in the row or column of one. */
function* misplaced(schedule: AssignedSchedule, activity: AssignedActivity, lane: Lane): Iterable<Violation> {
  const wrong = activity.marks.filter(
    (mark) => mark.lane === lane && mark.from === 'text' && mark.kind in LANES && mark.kind !== lane,
  );
  const [first] = wrong;
  if (first === undefined) return;
  const other = lane === 'planned' ? 'executed' : 'planned';
  yield {
    row: first.row,
    column: first.column,
    about: lane,
    text: `${capitalized(activityName(activity))} tiene ${quote(first.text)} donde va ${LANES[lane]}, en ${weekList(weeksAt(schedule, wrong))}.`,
    advice: `Pase la marca a donde va ${LANES[other]} o corrija la letra.`,
  };
}

/** Weeks carried out, and none planned. */
function* unplanned(schedule: AssignedSchedule, activity: AssignedActivity): Iterable<Violation> {
  const executed = activity.marks.filter(({ lane, kind }) => lane === 'executed' && kind === 'executed');
  const [first] = executed;
  const isPlanned = activity.marks.some(({ lane, kind }) => lane === 'planned' || kind === 'planned');
  if (first === undefined || isPlanned || activity.unreadMarks.length > 0) return;
  yield {
    row: first.row,
    column: first.column,
    about: 'unplanned',
    text: `${capitalized(activityName(activity))} está ejecutada en ${weekList(weeksAt(schedule, executed))}, pero no tiene ninguna semana programada.`,
    advice: 'Marque las semanas en que estaba programada.',
  };
}
