/** Units with too many activities in one week. */

import type { Day, DaySpan } from '#core/schedule/day.ts';
import type { Mark } from '#core/schedule/mark.ts';
import { longWeek } from '#core/schedule/spanish-dates.ts';
import { listing } from '#core/text/listing.ts';
import { count } from '../options.ts';
import { defineRule, type RuleNotes } from '../rule.ts';

/** More weeks named in one sentence are not read. */
const MOST_WEEKS = 3;

export const unitOverload = defineRule({
  id: 'unit-overload',
  title: 'Unidad con demasiado en una semana',
  severity: 'info',
  options: { activities: count(8, 1, 100) },
  *check({ weeks, activities }, { activities: most }, { cutOff }) {
    const open = new Map(
      weeks.flatMap(({ column, days }) => (days !== null && days.to >= cutOff ? [[column, days]] : [])),
    );
    const loads = new Map<string, Map<Day, number>>();
    for (const { units, marks } of activities) {
      const starts = new Set(marks.flatMap((mark) => (isWork(mark) ? (open.get(mark.column)?.from ?? []) : [])));
      for (const unit of units) addLoad(loads, unit, starts);
    }
    for (const [unit, byWeek] of loads) {
      const worst = Math.max(...byWeek.values());
      if (worst <= most) continue;
      const worstWeeks = [...open.values()].filter(({ from }) => byWeek.get(from) === worst);
      const [first] = worstWeeks;
      const isFirst = (mark: Mark): boolean => isWork(mark) && open.get(mark.column)?.from === first?.from;
      const owned = activities.filter(({ units }) => units.includes(unit));
      const mark = owned.flatMap(({ marks }) => marks.find(isFirst) ?? [])[0];
      if (mark === undefined) continue;
      yield {
        row: mark.row,
        column: mark.column,
        about: unit,
        text: `${unit} tiene ${worst} actividades en ${weeksText(worstWeeks)}.`,
        advice: 'Revise si la unidad alcanza, o reparta las actividades en más semanas.',
      };
    }
  },
});

/** For the documentation. */
export const unitOverloadNotes: RuleNotes<typeof unitOverload> = {
  description:
    'Cuenta las actividades de cada unidad en cada semana que no ha terminado, y nombra la semana o las semanas en que más tiene cuando son demasiadas. Da un aviso por unidad.',
  reason: 'Lo que se acumula en una misma semana se atrasa.',
  source: 'Práctica de los cronogramas.',
  example: 'PLA tiene 4 actividades en la semana del 17 al 21 de febrero de 2025.',
  fixable: false,
  optionNotes: { activities: 'cuántas actividades de una unidad en una semana todavía no son demasiadas.' },
};

function isWork({ kind }: Mark): boolean {
  return kind === 'planned' || kind === 'executed';
}

function addLoad(loads: Map<string, Map<Day, number>>, unit: string, starts: Iterable<Day>): void {
  const byWeek = loads.get(unit) ?? new Map<Day, number>();
  loads.set(unit, byWeek);
  for (const start of starts) byWeek.set(start, (byWeek.get(start) ?? 0) + 1);
}

/** A week across two months stands in two columns and is named once. */
function weeksText(weeks: readonly DaySpan[]): string {
  const names = [...new Set(weeks.map((days) => `la ${longWeek(days)}`))];
  const rest = names.length - MOST_WEEKS;
  const others = rest === 1 ? 'otra semana' : `otras ${rest} semanas`;
  return listing(rest > 0 ? [...names.slice(0, MOST_WEEKS), others] : names);
}
