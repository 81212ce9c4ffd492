/** Activities that are not planned for any week. */

import type { AssignedActivity } from '#core/directory/assigned-schedule.ts';
import { defineRule, type RuleNotes } from '../rule.ts';
import { activityName, capitalized, quote } from '../wording.ts';

export const activityWithoutMarks = defineRule({
  id: 'activity-without-marks',
  title: 'Actividad sin semanas marcadas',
  severity: 'warning',
  options: {},
  *check(schedule) {
    const firstWeek = schedule.weeks[0];
    const activities = schedule.activities.filter(({ title }) => title.trim() !== '');
    if (firstWeek === undefined) return;
    if (activities.length > 1 && activities.every(isUnmarked)) {
      yield {
        row: schedule.layout.headerRows.at(-1) ?? 1,
        column: firstWeek.column,
        text: 'Ninguna actividad tiene semanas marcadas.',
        advice: 'Marque las semanas de cada actividad con una P o con un color de relleno.',
      };
      return;
    }
    for (const activity of activities.filter(isUnmarked)) {
      yield {
        row: activity.row,
        column: schedule.layout.columns.activity,
        text: `${capitalized(activityName(activity))} no tiene ninguna semana marcada: ${quote(activity.title)}.`,
        advice: 'Marque las semanas en que se hará o quite la actividad.',
      };
    }
  },
});

/** For the documentation. */
export const activityWithoutMarksNotes: RuleNotes<typeof activityWithoutMarks> = {
  description:
    'Busca actividades sin ninguna marca en las semanas. Si ninguna actividad tiene marcas lo dice una sola vez, y no repite las filas cuyas marcas no se entienden o están fuera de las semanas, que ya señalan otras reglas.',
  reason: 'Una actividad sin semana no tiene plazo: no entra en los avances ni en los correos de su responsable.',
  source: 'Práctica de los cronogramas.',
  example: 'La actividad 2 no tiene ninguna semana marcada: «Publicar el documento».',
  fixable: false,
  optionNotes: {},
};

function isUnmarked({ marks, unreadMarks, strayMarks }: AssignedActivity): boolean {
  return marks.length === 0 && unreadMarks.length === 0 && strayMarks.length === 0;
}
