/** Rows that hold everything but the activity. */

import type { AssignedActivity } from '#core/directory/assigned-schedule.ts';
import { listing } from '#core/text/listing.ts';
import { namesNobody } from '../owner-placeholder.ts';
import { defineRule, type RuleNotes } from '../rule.ts';
import { numberText, quote } from '../wording.ts';

export const emptyActivity = defineRule({
  id: 'empty-activity',
  title: 'Fila sin actividad',
  severity: 'error',
  options: {},
  *check(schedule) {
    const lastTitled = Math.max(0, ...schedule.activities.filter(hasTitle).map(({ row }) => row));
    for (const activity of schedule.activities.filter((candidate) => !hasTitle(candidate))) {
      const contents = contentsOf(activity);
      const isSpareRow = activity.row > lastTitled && contents.every((content) => content === 'número');
      if (isSpareRow || contents.length === 0) continue;
      const placeholder = activity.title.trim();
      yield {
        row: activity.row,
        column: schedule.layout.columns.activity,
        text:
          placeholder === ''
            ? `La fila ${activity.row} tiene ${listing(contents)}, pero no dice cuál es la actividad.`
            : `La fila ${activity.row} tiene ${listing(contents)}, pero en lugar de la actividad dice ${quote(placeholder)}.`,
        advice: 'Escriba la actividad o borre la fila.',
        ...(placeholder === '' ? {} : { atMost: 'warning' as const }),
      };
    }
  },
});

/** For the documentation. */
export const emptyActivityNotes: RuleNotes<typeof emptyActivity> = {
  description:
    'Busca filas con número, responsable o marcas que no dicen cuál es la actividad o solo dicen «-», «N/A» o «Pendiente». No cuenta las filas numeradas de antemano que sobran al final de la tabla.',
  reason: 'Hay algo programado o asignado que nadie sabe qué es.',
  source: 'Práctica de los cronogramas.',
  example: 'La fila 5 tiene número, responsable y marcas, pero no dice cuál es la actividad.',
  fixable: false,
  optionNotes: {},
};

/** "N/A", "Pendiente" and the like hold the place of an activity as they do that of an owner. */
function hasTitle({ title }: AssignedActivity): boolean {
  return !namesNobody(title);
}

function contentsOf({ number, responsible, marks, unreadMarks, strayMarks }: AssignedActivity): string[] {
  const contents: string[] = [];
  if (numberText(number) !== '') contents.push('número');
  if (responsible.trim() !== '') contents.push('responsable');
  if (marks.length + unreadMarks.length + strayMarks.length > 0) contents.push('marcas');
  return contents;
}
