/** Activities that nobody is responsible for. */

import { namesNobody } from '../owner-placeholder.ts';
import { defineRule, type RuleNotes } from '../rule.ts';
import { activityName, capitalized, quote } from '../wording.ts';

export const emptyOwner = defineRule({
  id: 'empty-owner',
  title: 'Actividad sin responsable',
  severity: 'error',
  options: {},
  *check(schedule) {
    const column = schedule.layout.columns.responsible;
    if (column === null) return;
    const activities = schedule.activities.filter(({ title }) => title.trim() !== '');
    if (activities.length > 1 && activities.every(({ responsible }) => responsible.trim() === '')) {
      yield {
        row: schedule.layout.headerRows.at(-1) ?? 1,
        column,
        text: 'Ninguna actividad tiene responsable.',
        advice: 'Escriba el responsable de cada actividad.',
      };
      return;
    }
    for (const activity of activities.filter(
      ({ responsible, responsibleRow }) => responsibleRow === undefined && namesNobody(responsible),
    )) {
      const name = capitalized(activityName(activity));
      const { responsible } = activity;
      yield {
        row: activity.row,
        column,
        text:
          responsible.trim() === ''
            ? `${name} no tiene responsable: ${quote(activity.title)}.`
            : `${name} aún no tiene responsable: la celda dice ${quote(responsible)}.`,
        advice: 'Escriba la unidad responsable, como aparece en la hoja Responsables.',
      };
    }
  },
});

/** For the documentation. */
export const emptyOwnerNotes: RuleNotes<typeof emptyOwner> = {
  description:
    'Busca actividades cuya celda de responsable está vacía o solo dice que falta definirlo («por definir», «pendiente», «N/A», un guion). Si ninguna actividad tiene responsable lo dice una sola vez.',
  reason: 'Sin responsable nadie recibe el correo de la actividad ni responde por ella.',
  source: 'Práctica de los cronogramas.',
  example: 'La actividad 2 no tiene responsable: «Publicar el documento».',
  fixable: false,
  optionNotes: {},
};
