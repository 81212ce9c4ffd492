/** Holes in runs of planned weeks. */

import { groupBy } from '#core/collections/group-by.ts';
import type { AssignedActivity } from '#core/directory/assigned-schedule.ts';
import { daysBetween } from '#core/schedule/day.ts';
import { type WorkingDays, workingDaysIn } from '#core/schedule/working-days.ts';
import { count } from '../options.ts';
import { defineRule, type RuleNotes } from '../rule.ts';
import { weekList } from '../week-names.ts';
import { placesOf, type WeekOrder, weekOrder } from '../week-order.ts';
import { activityName, capitalized } from '../wording.ts';

/** A week with fewer working days may be left out on purpose: Semana Santa, the end of the year. */
const FEWEST_WORKING_DAYS = 4;
/** On each side of a hole; a shorter run may be an event of its own. */
const SHORTEST_RUN = 2;
/** Beside a shorter one the hole may well be meant. */
const LONG_RUN = 3;

interface Hole {
  readonly activity: AssignedActivity;
  /** Places of the weeks that are missing. */
  readonly places: readonly number[];
  /** Whether it may well be meant. */
  readonly isDoubtful: boolean;
}

export const markGap = defineRule({
  id: 'mark-gap',
  title: 'Hueco entre semanas programadas',
  severity: 'warning',
  options: { weeks: count(1, 1, 8) },
  *check({ activities, weeks }, { weeks: longest }, { workingDays }) {
    const order = weekOrder({ weeks });
    const full = fullWeeks(order, workingDays);
    const holes = activities.flatMap((activity) => holeOf(activity, order, full, longest) ?? []);
    for (const { activity, places, isDoubtful } of withoutBreaks(holes, activities, order)) {
      const missing = places.flatMap((place) => order.weeks[place] ?? []);
      yield {
        row: activity.row,
        column: missing[0]?.column ?? 1,
        text: `${capitalized(activityName(activity))} está programada antes y después de ${weekList(missing)}, pero no en ${missing.length === 1 ? 'ella' : 'ellas'}.`,
        advice: 'Marque lo que falta o confirme que la actividad se interrumpe.',
        ...(isDoubtful ? { atMost: 'info' as const } : {}),
      };
    }
  },
});

/** For the documentation. */
export const markGapNotes: RuleNotes<typeof markGap> = {
  description:
    'Busca semanas sin marca dentro de una serie seguida de semanas programadas, con dos o más a cada lado; con menos de tres, o si la actividad tiene otras series, es apenas un aviso. No son huecos las actividades periódicas, las semanas con tres días hábiles o menos (como Semana Santa), las que ninguna actividad usa, ni la semana que está en dos meses y solo se marcó en uno.',
  reason: 'Suele ser una celda que no se marcó o que se borró sin querer.',
  source: 'Práctica de los cronogramas por semanas.',
  example: 'La actividad 1 está programada antes y después de la semana 4 de febrero de 2025, pero no en ella.',
  fixable: false,
  optionNotes: {
    weeks: 'de cuántas semanas, como máximo, puede ser un hueco; los más largos se toman por dos etapas.',
  },
};

/** Which places are weeks, no days, fortnights or months, with enough working days to be missed. */
function fullWeeks({ weeks }: WeekOrder, workingDays: WorkingDays): readonly boolean[] {
  return weeks.map(
    ({ days }) => daysBetween(days.from, days.to) < 7 && workingDaysIn(days, workingDays).length >= FEWEST_WORKING_DAYS,
  );
}

/** The one hole in an activity's weeks; null where there is none, or several: then they are its rhythm. */
function holeOf(
  activity: AssignedActivity,
  order: WeekOrder,
  isFull: readonly boolean[],
  longest: number,
): Hole | null {
  const { marks, unreadMarks } = activity;
  if (marks.length < 2 * SHORTEST_RUN) return null;
  const places = placesOf(unreadMarks.length === 0 ? marks : [...marks, ...unreadMarks], order);
  if (places === null) return null;
  const runs = runsOf(
    [...new Set(places)].sort((a, b) => a - b),
    isFull,
  );
  const short = runs.filter(({ missing }) => missing.length > 0 && missing.length <= longest);
  const [hole] = short;
  if (hole === undefined || short.length > 1) return null;
  const [before, after] = [runs[runs.indexOf(hole) - 1]?.places ?? [], hole.places];
  const isPlanned = (place: number | undefined): boolean =>
    marks.some(({ kind }, at) => (kind === 'planned' || kind === 'executed') && places[at] === place);
  const shortest = Math.min(before.length, after.length);
  if (shortest < SHORTEST_RUN || !isPlanned(before.at(-1)) || !isPlanned(after[0])) return null;
  return { activity, places: hole.missing, isDoubtful: shortest < LONG_RUN || runs.length > 2 };
}

interface Run {
  readonly places: number[];
  /** The weeks between the run before and this one. */
  readonly missing: readonly number[];
}

/** The places in a row. Weeks that nobody would miss do not part them. */
function runsOf(places: readonly number[], isFull: readonly boolean[]): Run[] {
  const runs: Run[] = [];
  for (const place of places) {
    const run = runs.at(-1);
    const missing = run === undefined ? [] : fullBetween(run.places.at(-1) ?? place, place, isFull);
    if (run === undefined || missing.length > 0) runs.push({ places: [place], missing });
    else run.places.push(place);
  }
  return runs;
}

function fullBetween(before: number, after: number, isFull: readonly boolean[]): number[] {
  const between: number[] = [];
  for (let place = before + 1; place < after; place += 1) if (isFull[place]) between.push(place);
  return between;
}

/** Leaves out the weeks that several activities skip and nobody uses: a common break. */
function withoutBreaks(
  holes: readonly Hole[],
  activities: readonly AssignedActivity[],
  { placeAt }: WeekOrder,
): Hole[] {
  if (holes.length < 2) return [...holes];
  const used = new Set(activities.flatMap(({ marks }) => marks.map(({ column }) => placeAt(column))));
  const groups = groupBy(holes, ({ places: [first] }) => first);
  return [...groups].flatMap(([first, group]) => (group.length > 1 && !used.has(first) ? [] : group));
}
