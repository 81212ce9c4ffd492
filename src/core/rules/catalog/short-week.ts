/** Activities whose only week has few working days or none. */

import type { AssignedActivity } from '#core/directory/assigned-schedule.ts';
import { type DaySpan, daysBetween, weekday } from '#core/schedule/day.ts';
import { workingDaysIn } from '#core/schedule/working-days.ts';
import { countOf } from '#core/text/count-of.ts';
import { count } from '../options.ts';
import { defineRule, type RuleNotes } from '../rule.ts';
import { daysWithYear } from '../week-names.ts';
import { placesOf, type WeekOrder, weekOrder } from '../week-order.ts';
import { activityName } from '../wording.ts';

/** Columns for fewer days are short by themselves. */
const WEEKDAYS = 5;

export const shortWeek = defineRule({
  id: 'short-week',
  title: 'Semana con pocos días hábiles',
  severity: 'warning',
  options: { days: count(3, 0, 4) },
  *check(schedule, { days }, { cutOff, workingDays }) {
    const order = weekOrder(schedule);
    const short = order.weeks.map((week) => {
      if (week.days.to <= cutOff || !isWholeWeek(week.days)) return null;
      const working = workingDaysIn(week.days, workingDays).length;
      return working <= days ? { week, working } : null;
    });
    if (short.every((each) => each === null)) return;
    for (const activity of schedule.activities) {
      const found = short[onlyPlace(activity, order) ?? -1];
      if (found === undefined || found === null) continue;
      const { week, working } = found;
      yield {
        row: activity.row,
        column: activity.marks[0]?.column ?? week.column,
        text: `La única semana de ${activityName(activity)}, ${daysWithYear(week)}, ${working === 0 ? 'no tiene días hábiles' : `solo tiene ${countOf(working, 'día hábil', 'días hábiles')}`}.`,
        advice: 'Confirme que alcanza el tiempo o pásela a otra semana.',
        ...(working === 0 ? {} : { atMost: 'info' as const }),
      };
    }
  },
});

/** For the documentation. */
export const shortWeekNotes: RuleNotes<typeof shortWeek> = {
  description:
    'Busca actividades cuya única semana programada tiene pocos días hábiles por los festivos (como Semana Santa): es un aviso, y una advertencia cuando no tiene ninguno. No opina sobre las semanas que ya pasaron ni sobre las actividades que tienen otra semana.',
  reason: 'En una semana de tres días o menos, lo que necesita público, reuniones o respuestas suele quedar sin hacer.',
  source: 'Ley 51 de 1983, art. 1 (festivos), y los festivos propios del municipio.',
  example: 'La única semana de la actividad 1, del 14 al 18 de abril de 2025, solo tiene 3 días hábiles.',
  fixable: false,
  optionNotes: { days: 'con cuántos días hábiles, o menos, se avisa; con 0, solo si no tiene ninguno.' },
};

/** From a Monday on: how columns of other days came by their dates is less sure. */
function isWholeWeek({ from, to }: DaySpan): boolean {
  const length = daysBetween(from, to) + 1;
  return weekday(from) === 1 && length >= WEEKDAYS && length <= 7;
}

/** The place of the one week that an activity is planned for and not yet carried out; null where there is none. */
function onlyPlace({ marks, unreadMarks, strayMarks }: AssignedActivity, order: WeekOrder): number | null {
  if (marks.some(({ kind }) => kind !== 'planned') || unreadMarks.length + strayMarks.length > 0) return null;
  const [first, ...others] = placesOf(marks, order) ?? [];
  return first !== undefined && others.every((place) => place === first) ? first : null;
}
