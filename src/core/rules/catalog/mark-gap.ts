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
  const runs = runsOf(places, isFull);
  const short = runs.filter(({ missing }) => missing > 0 && missing <= longest);
  const [after] = short;
  const before = after && runs[runs.indexOf(after) - 1];
  if (after === undefined || before === undefined || short.length > 1) return null;
  const isPlanned = (place: number): boolean =>
    marks.some(({ kind }, at) => (kind === 'planned' || kind === 'executed') && places[at] === place);
  const shortest = Math.min(before.length, after.length);
  if (shortest < SHORTEST_RUN || !isPlanned(before.last) || !isPlanned(after.first)) return null;
  const between = Array.from({ length: after.first - before.last - 1 }, (_, index) => before.last + 1 + index);
  const isDoubtful = shortest < LONG_RUN || runs.length > 2;
  return { activity, places: between.filter((place) => isFull[place]), isDoubtful };
}

/** Weeks in a row. */
interface Run {
  readonly first: number;
  last: number;
  length: number;
  /** How many weeks are missing before it. */
  readonly missing: number;
}

/** The runs of the places. Weeks that nobody would miss do not part them. */
function runsOf(places: readonly number[], isFull: readonly boolean[]): Run[] {
  const runs: Run[] = [];
  let run: Run | undefined;
  for (const place of ascending(places)) {
    if (run?.last === place) continue;
    const missing = run === undefined ? 0 : fullBetween(run.last, place, isFull);
    if (run === undefined || missing > 0) {
      run = { first: place, last: place, length: 1, missing };
      runs.push(run);
    } else {
      run.last = place;
      run.length += 1;
    }
  }
  return runs;
}

/** In two rows of an activity the places begin anew. */
function ascending(places: readonly number[]): readonly number[] {
  const isSorted = places.every((place, at) => at === 0 || place >= (places[at - 1] ?? 0));
  return isSorted ? places : [...places].sort((a, b) => a - b);
}

function fullBetween(before: number, after: number, isFull: readonly boolean[]): number {
  let count = 0;
  for (let place = before + 1; place < after; place += 1) if (isFull[place]) count += 1;
  return count;
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
