/** In which years a schedule runs, by its months and by what its activities say. */

import type { AssignedActivity, AssignedSchedule } from '#core/directory/assigned-schedule.ts';
import type { Month } from '#core/schedule/day.ts';
import { yearMentions } from './year-mentions.ts';

/** The year that most of the activities which name one say. */
export interface UsualYear {
  readonly year: number;
  readonly activities: readonly AssignedActivity[];
}

/** What is known of the years of a schedule, apart from its headings. */
export interface YearEvidence {
  /** First and last month, where the months' own labels give their year. */
  readonly months: { readonly first: Month; readonly last: Month } | null;
  readonly usual: UsualYear | null;
  /** Every year that some activity names, in whatever sense. */
  readonly named: ReadonlySet<number>;
}

/** One activity may be a slip or speak of another year. */
const FEWEST_ACTIVITIES = 2;

/** Gathers the evidence. */
export function yearEvidence(schedule: Pick<AssignedSchedule, 'months' | 'activities'>): YearEvidence {
  const named = schedule.activities.map((activity) => ({ activity, mentions: yearMentions(activity.title) }));
  return {
    months: labelledMonths(schedule),
    usual: usualYear(
      named.flatMap(({ activity, mentions }) => {
        const years = mentions.filter(({ kind, from, to }) => kind === 'year' && from === to).map(({ from }) => from);
        return [...new Set(years)].map((year) => ({ activity, year }));
      }),
    ),
    named: new Set(named.flatMap(({ mentions }) => mentions.flatMap(({ from, to }) => [from, to]))),
  };
}

/** Months without a year in any label may have been dated by the very headings that are to be checked. */
function labelledMonths({ months }: Pick<AssignedSchedule, 'months'>): YearEvidence['months'] {
  const dated = months.flatMap(({ month, label }) => (month === null ? [] : [{ month, label }]));
  const sorted = dated.map(({ month }) => month).sort();
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return null;
  return dated.some(({ month, label }) => saysYear(label, month.slice(0, 4))) ? { first, last } : null;
}

/** "MARZO 2025", "mar-25", "03/2025". */
function saysYear(label: string, year: string): boolean {
  return label.includes(year) || new RegExp(`\\D${year.slice(2)}\\s*$`).test(label);
}

function usualYear(named: readonly { activity: AssignedActivity; year: number }[]): UsualYear | null {
  const years = [...new Set(named.map(({ year }) => year))];
  for (const year of years) {
    const activities = named.filter((entry) => entry.year === year).map(({ activity }) => activity);
    if (activities.length >= FEWEST_ACTIVITIES && activities.length * 2 > named.length) return { year, activities };
  }
  return null;
}
