/** Weeks that are over and were planned, but not carried out. */

import type { AssignedActivity, AssignedSchedule } from '#core/directory/assigned-schedule.ts';
import { isDue, isOverdue, type PlannedWeek, plannedWeeks } from '#core/progress/planned-weeks.ts';
import type { Day } from '#core/schedule/day.ts';
import { areRowsUnsure, firstColumnOf, weeksAt } from '#core/schedule/schedule.ts';
import { countOf } from '#core/text/count-of.ts';
import { unplannedWeeks } from '../moved-weeks.ts';
import { resumptionOf } from '../resumption.ts';
import { defineRule, type RuleNotes, type Violation } from '../rule.ts';
import { distinctWeeks, weekList } from '../week-names.ts';
import { type WeekOrder, weekOrder } from '../week-order.ts';
import { activityName, capitalized } from '../wording.ts';

export const overdue = defineRule({
  id: 'overdue',
  title: 'Semanas vencidas sin ejecutar',
  severity: 'warning',
  options: {},
  *check(schedule, _, { cutOff }) {
    const due = new Set(schedule.weeks.filter((week) => isDue(week, cutOff)).map(({ column }) => column));
    const order = weekOrder(schedule);
    const late = schedule.activities.flatMap((activity) => {
      const weeks = isLate(activity, schedule, due) ? lateWeeks(activity, schedule, order, cutOff) : [];
      return weeks.length === 0 ? [] : [{ activity, weeks }];
    });
    const keepsTrack = schedule.activities.some(({ marks }) => marks.some(({ kind }) => kind === 'executed'));
    if (keepsTrack) yield* late.map(({ activity, weeks }) => violation(activity, schedule, weeks));
    else if (late.length > 0) {
      yield {
        row: schedule.layout.headerRows.at(-1) ?? 1,
        column: schedule.weeks[0]?.column ?? 1,
        text: `Hay ${countOf(late.length, 'actividad', 'actividades')} con semanas programadas que ya pasaron, y en el cronograma no hay ninguna semana marcada como ejecutada.`,
        advice: 'Si va a llevar aquí el seguimiento, marque con E las semanas en que se hizo cada actividad.',
        atMost: 'info',
      };
    }
  },
});

/** For the documentation. */
export const overdueNotes: RuleNotes<typeof overdue> = {
  description:
    'Busca semanas programadas cuyo último día es la fecha de corte o uno anterior y que no están ejecutadas, contadas como en la hoja «Resumen». Calla con las que se hicieron en otra semana y con las que siguen a una cancelación, de las que hablan otras reglas. Si en el cronograma no hay ninguna E, es que no lleva la ejecución: entonces lo dice una sola vez, como aviso.',
  reason: 'Es lo que está atrasado, o lo que se hizo y nadie marcó.',
  source: 'Práctica del seguimiento: las definiciones de «Cómo se calcula el avance» (docs/avance.md).',
  example: 'La actividad 2 estaba programada para la semana 2 de febrero de 2025: ya pasó y no está ejecutada.',
  fixable: false,
  optionNotes: {},
};

/** Whether {@link plannedWeeks} has an overdue week for the activity, told without making them all: most have none. */
function isLate({ marks }: AssignedActivity, schedule: AssignedSchedule, due: ReadonlySet<number>): boolean {
  const others = marks.filter(({ kind }) => kind !== 'planned');
  const settled = new Set(others.map(({ column }) => firstColumnOf(schedule, column)));
  return marks.some(
    ({ kind, column }) => kind === 'planned' && due.has(column) && !settled.has(firstColumnOf(schedule, column)),
  );
}

/** What other rules tell is left out: weeks that were carried out at another time, and those after a cancellation. */
function lateWeeks(
  activity: AssignedActivity,
  schedule: AssignedSchedule,
  order: WeekOrder,
  cutOff: Day,
): readonly PlannedWeek[] {
  if (areRowsUnsure(activity)) return [];
  const placeOf = ({ column }: { readonly column: number }): number => order.placeAt(column) ?? -1;
  const moved = new Set(unplannedWeeks(activity, order).moved.map(({ planned }) => placeOf(planned)));
  const resumed = resumptionOf(activity, order);
  const end = resumed === null ? order.weeks.length : placeOf(resumed.cancelled);
  return plannedWeeks(activity, schedule).filter(
    (week) => isOverdue(week, cutOff) && !moved.has(placeOf(week)) && placeOf(week) <= end,
  );
}

function violation(activity: AssignedActivity, schedule: AssignedSchedule, late: readonly PlannedWeek[]): Violation {
  const column = late[0]?.column ?? 1;
  const weeks = distinctWeeks(weeksAt(schedule, late));
  const state = weeks.length === 1 ? 'ya pasó y no está ejecutada' : 'ya pasaron y no están ejecutadas';
  return {
    row: activity.marks.find((mark) => mark.column === column && mark.kind === 'planned')?.row ?? activity.row,
    column,
    text: `${capitalized(activityName(activity))} estaba programada para ${weekList(weeks)}: ${state}.`,
    advice: 'Marque E si se hizo; si cambió de semana, marque R y programe la nueva; si no se hará, marque C.',
  };
}
