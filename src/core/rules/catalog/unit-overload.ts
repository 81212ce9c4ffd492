/** Units with too many activities in one week. */

import type { Day, DaySpan } from '#core/schedule/day.ts';
import type { Mark } from '#core/schedule/mark.ts';
import type { Week } from '#core/schedule/schedule.ts';
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
    const open = openWeeks(weeks, cutOff);
    const loads = new Map<string, number[]>();
    for (const { units, marks } of activities) {
      const places = workPlaces(marks, open.placeAt);
      for (const unit of units) addLoad(loads, unit, places);
    }
    for (const [unit, load] of loads) {
      const worst = load.reduce((highest, each) => Math.max(highest, each), 0);
      const first = load.indexOf(worst);
      const isThen = (mark: Mark): boolean => isWork(mark) && open.placeAt.get(mark.column) === first;
      if (worst <= most) continue;
      const holder = activities.find(({ units, marks }) => units.includes(unit) && marks.some(isThen));
      const mark = holder?.marks.find(isThen);
      if (mark === undefined) continue;
      yield {
        row: mark.row,
        column: mark.column,
        whole: true,
        about: unit,
        text: `${unit} tiene ${worst} actividades en ${weeksText(open.days.filter((_, place) => load[place] === worst))}.`,
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

function workPlaces(marks: readonly Mark[], placeAt: ReadonlyMap<number, number>): Set<number> {
  const places = new Set<number>();
  for (const mark of marks) {
    const place = isWork(mark) ? placeAt.get(mark.column) : undefined;
    if (place !== undefined) places.add(place);
  }
  return places;
}

function addLoad(loads: Map<string, number[]>, unit: string, places: Iterable<number>): void {
  const load = loads.get(unit) ?? [];
  loads.set(unit, load);
  for (const place of places) load[place] = (load[place] ?? 0) + 1;
}

/** The weeks that are not over, in order, and which of them stands in a column. A week across two months stands in two. */
function openWeeks(
  weeks: readonly Week[],
  cutOff: Day,
): { readonly days: readonly DaySpan[]; readonly placeAt: ReadonlyMap<number, number> } {
  const dated = weeks.flatMap(({ column, days }) => (days !== null && days.to >= cutOff ? [{ column, days }] : []));
  const starts = [...new Set(dated.map(({ days }) => days.from))].sort();
  const placeOf = new Map(starts.map((start, place) => [start, place]));
  const days: DaySpan[] = [];
  for (const each of dated) days[placeOf.get(each.days.from) ?? 0] = each.days;
  return { days, placeAt: new Map(dated.map((each) => [each.column, placeOf.get(each.days.from) ?? 0])) };
}

function weeksText(weeks: readonly DaySpan[]): string {
  const names = weeks.map(longWeek);
  const rest = names.length - MOST_WEEKS;
  const others = rest === 1 ? 'otra semana' : `otras ${rest} semanas`;
  return listing(rest > 0 ? [...names.slice(0, MOST_WEEKS), others] : names);
}
