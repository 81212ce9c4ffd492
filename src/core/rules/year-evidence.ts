/** In which years a schedule runs, by its months and by what its activities say. */

import { groupBy } from '#core/collections/group-by.ts';
import type { AssignedActivity, AssignedSchedule } from '#core/directory/assigned-schedule.ts';
import type { Month } from '#core/schedule/day.ts';
import { longMonth, monthName } from '#core/schedule/spanish-dates.ts';
import { activityNumbers } from './activity-list.ts';
import { yearMentions } from './year-mentions.ts';

/** The year that most of the activities which name one say. */
export interface UsualYear {
  readonly year: number;
  readonly activities: readonly AssignedActivity[];
}

/** What is known of the years of a schedule, apart from its headings. */
export interface YearEvidence {
  readonly firstYear: number;
  readonly lastYear: number;
  /** First and last month, where the months' own labels give their year. */
  readonly months: { readonly first: Month; readonly last: Month } | null;
  /** Null also where it is none of the months' years: then the activities are about something else. */
  readonly usual: UsualYear | null;
  /** The one year that the headings give themselves, where nothing else tells the years. */
  readonly titled?: number;
}

/** One activity may be a slip or speak of another year. */
const FEWEST_ACTIVITIES = 2;

type Dated = Pick<AssignedSchedule, 'months' | 'weeks' | 'activities'>;

/** Gathers the evidence; null when nothing tells the years. */
export function yearEvidence(schedule: Dated): YearEvidence | null {
  const months = labelledMonths(schedule);
  const usual = usualYear(schedule.activities);
  if (months === null) return usual && { firstYear: usual.year, lastYear: usual.year, months, usual };
  const [firstYear, lastYear] = [yearOf(months.first), yearOf(months.last)];
  const agrees = usual !== null && usual.year >= firstYear && usual.year <= lastYear;
  return { firstYear, lastYear, months, usual: agrees ? usual : null };
}

/** The same, or where the texts of months and activities tell nothing the title that dated the months; null when that tells nothing either. */
export function datedEvidence(schedule: Dated & Pick<AssignedSchedule, 'headings'>): YearEvidence | null {
  const evidence = yearEvidence(schedule);
  if (evidence !== null) return evidence;
  const years = schedule.months.flatMap(({ month }) => (month === null ? [] : [yearOf(month)]));
  const [firstYear, lastYear] = [Math.min(...years), Math.max(...years)];
  const titled = schedule.headings
    .flatMap(({ text }) => text.match(/(?<!\d)20\d{2}(?!\d)/g) ?? [])
    .map(Number)
    .find((year) => year >= firstYear && year <= lastYear);
  return titled === undefined ? null : { firstYear, lastYear, months: null, usual: null, titled };
}

/** What the evidence says, as clauses: `los meses van de febrero a abril de 2025`, `2 actividades dicen 2025 (1 y 2)`. */
export function evidenceSentences({ months, usual, titled }: YearEvidence): string[] {
  return [
    ...(titled === undefined ? [] : [`el título dice ${titled}`]),
    ...(months === null ? [] : [monthsText(months.first, months.last)]),
    ...(usual === null
      ? []
      : [`${usual.activities.length} actividades dicen ${usual.year} (${activityNumbers(usual.activities)})`]),
  ];
}

function monthsText(first: Month, last: Month): string {
  if (first === last) return `el mes es ${longMonth(first)}`;
  const from = first.slice(0, 4) === last.slice(0, 4) ? monthName(first) : longMonth(first);
  return `los meses van de ${from} a ${longMonth(last)}`;
}

function yearOf(month: Month): number {
  return Number(month.slice(0, 4));
}

/** Months without a year in any label may have been dated by the very headings that are to be checked. */
function labelledMonths({ months, weeks }: Dated): YearEvidence['months'] {
  const dated = months.flatMap(({ month }) => month ?? []).sort();
  const [first, last] = [dated[0], dated.at(-1)];
  if (first === undefined || last === undefined) return null;
  const isSaid =
    months.some(({ month, label }) => month !== null && saysYear(label, month.slice(0, 4))) ||
    weeks.some(({ month, label }) => month !== null && label.includes(month.slice(0, 4)));
  return isSaid ? { first, last } : null;
}

/** "MARZO 2025", "mar-25", "03/2025". */
function saysYear(label: string, year: string): boolean {
  return label.includes(year) || new RegExp(`\\D${year.slice(2)}\\s*$`).test(label);
}

function usualYear(activities: readonly AssignedActivity[]): UsualYear | null {
  const named = activities.flatMap((activity) => {
    const mentions = yearMentions(activity.title).filter(({ from, to, isDate }) => from === to && !isDate);
    return [...new Set(mentions.map(({ from }) => from))].map((year) => ({ activity, year }));
  });
  for (const [year, group] of groupBy(named, (entry) => entry.year)) {
    const isUsual = group.length >= FEWEST_ACTIVITIES && group.length * 2 > named.length;
    if (isUsual) return { year, activities: group.map(({ activity }) => activity) };
  }
  return null;
}
