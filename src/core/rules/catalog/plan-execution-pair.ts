/** What is planned and what is executed, mixed up where the sheet keeps them apart. */

import type { AssignedActivity, AssignedSchedule } from '#core/directory/assigned-schedule.ts';
import { weeksAt } from '#core/schedule/schedule.ts';
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
      for (const lane of ['planned', 'executed'] as const) yield* misplaced(schedule, activity, lane);
      yield* unplanned(schedule, activity);
    }
  },
});

/** For the documentation. */
export const planExecutionPairNotes: RuleNotes<typeof planExecutionPair> = {
  description:
    'Donde lo programado y lo ejecutado van en filas o columnas distintas, busca la letra de uno en el lugar del otro, y actividades con semanas ejecutadas y ninguna programada. Las X, los colores, las R y las C valen en cualquiera de los dos lugares.',
  reason: 'Una E en el lugar de la P borra lo que se había programado, y ya no se puede comparar con lo que se hizo.',
  source: 'Convenciones de marcas del cronograma (P programado, E ejecutado).',
  example: 'La actividad 1 tiene «E» donde va lo programado, en la semana 2 de febrero de 2025.',
  fixable: false,
  optionNotes: {},
};

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
