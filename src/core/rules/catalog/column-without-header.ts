/** Columns among the weeks that have no label where the others have one. */

import type { AssignedSchedule } from '#core/directory/assigned-schedule.ts';
import { longMonth } from '#core/schedule/spanish-dates.ts';
import { areMarked, markedIn } from '../activity-list.ts';
import { defineRule, type RuleNotes } from '../rule.ts';
import { type UnlabelledGroup, unlabelledGroups } from '../unlabelled-groups.ts';
import { quote } from '../wording.ts';

/** More empty columns are a way of drawing the sheet. */
const MOST_EMPTY = 2;

export const columnWithoutHeader = defineRule({
  id: 'column-without-header',
  title: 'Columna sin encabezado',
  severity: 'warning',
  options: {},
  *check(schedule) {
    const groups = unlabelledGroups(schedule);
    const empty = groups.filter(({ kind }) => kind === 'empty');
    const told = empty.length > MOST_EMPTY ? groups.filter(({ kind }) => kind !== 'empty') : groups;
    const marked = markedIn(schedule.activities, new Set(told.flatMap(({ columns }) => columns)));
    for (const group of told) {
      const [column = 1] = group.columns;
      const activities = new Set(group.columns.flatMap((each) => marked.get(each) ?? []));
      const marks = activities.size === 0 ? '' : `; ahí ${areMarked([...activities])}`;
      yield {
        row: schedule.layout.labelRow,
        column,
        about: [schedule.months[group.month]?.month, group.before, group.after].join('|'),
        ...(group.kind === 'empty' ? { atMost: 'info' } : {}),
        text: `${placeOf(schedule, group)} sin encabezado${between(group)}${marks}.`,
        advice:
          group.kind === 'empty'
            ? 'Si sobra, quítela; si es una semana, escriba cuál.'
            : 'Escriba en el encabezado qué es cada columna.',
      };
    }
  },
});

/** For the documentation. */
export const columnWithoutHeaderNotes: RuleNotes<typeof columnWithoutHeader> = {
  description:
    'Busca entre las semanas columnas que no dicen cuál son, cuando las demás sí lo dicen. De una columna vacía dentro de un mes solo avisa; las que separan un mes de otro no cuentan. De las marcas que haya en una columna que no es ninguna semana habla la regla de marcas fuera de las semanas.',
  reason: 'Nadie puede decir a qué semana corresponde lo que está en esa columna.',
  source: 'Práctica de los cronogramas por semanas.',
  example: 'En marzo de 2025 hay una columna sin encabezado, entre «2» y «4»; ahí está marcada la actividad 1.',
  fixable: false,
  optionNotes: {},
};

function placeOf({ months }: AssignedSchedule, { month, columns }: UnlabelledGroup): string {
  const count = columns.length === 1 ? 'una columna' : `${columns.length} columnas`;
  const group = months[month];
  const name = group === undefined || group.month === null ? quote(group?.label ?? '') : longMonth(group.month);
  return `En ${name} hay ${count}`;
}

function between({ before, after }: UnlabelledGroup): string {
  return before === '' || after === '' ? '' : `, entre ${quote(before)} y ${quote(after)}`;
}
