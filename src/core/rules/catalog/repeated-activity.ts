/** Activities that stand in the schedule twice. */

import { defineRule, type RuleNotes } from '../rule.ts';
import { activityName, capitalized, quote } from '../wording.ts';
import { repeatedActivities } from '../words/repeated-activities.ts';
import { vocabularyOf } from '../words/vocabulary.ts';

export const repeatedActivity = defineRule({
  id: 'repeated-activity',
  title: 'Actividad repetida',
  severity: 'warning',
  options: {},
  *check(schedule) {
    for (const { activity, first, difference, isDoubtful } of repeatedActivities(vocabularyOf(schedule))) {
      const [name, other] = [capitalized(activityName(activity)), activityName(first)];
      yield {
        row: activity.row,
        column: schedule.layout.columns.activity,
        text:
          difference === null
            ? `${name} repite ${other}: ${quote(activity.title)}.`
            : `${name} parece repetir ${other}: solo cambia «${difference[1]}» por «${difference[0]}».`,
        advice: 'Borre una de las dos o escriba en qué se distinguen.',
        ...(isDoubtful ? { atMost: 'info' as const } : {}),
      };
    }
  },
});

/** For the documentation. */
export const repeatedActivityNotes: RuleNotes<typeof repeatedActivity> = {
  description:
    'Busca actividades con el mismo texto, sin contar mayúsculas, tildes, artículos ni puntuación, o que solo se distinguen por una palabra mal escrita, y que tienen la misma etapa, los mismos responsables y alguna semana en común. Las que están en otra etapa, son de otro responsable o se hacen en otras semanas son actividades distintas, y más de tres filas iguales son una serie, salvo que todas coincidan en una semana y no pasen de seis.',
  reason: 'Lo que está dos veces se cuenta dos veces en los avances, y se puede actualizar una fila y olvidar la otra.',
  source: 'Práctica de los cronogramas.',
  example: 'La actividad 4 repite la actividad 2: «Publicar el informe de gestión en la página web».',
  fixable: false,
  optionNotes: {},
};
