/** What is done too shortly before an audiencia pública. */

import type { TimingOf } from '#core/chains/timing.ts';
import type { AssignedActivity } from '#core/directory/assigned-schedule.ts';
import { longWeek } from '#core/schedule/spanish-dates.ts';
import { ahead, inOrder, type Possible } from '#core/schedule/verdict.ts';
import type { Violation } from './rule.ts';
import { activityName } from './wording.ts';

/** What is to come first, by which of its days, and the audiencia. */
interface Lead {
  /** `El informe`, `La convocatoria`. */
  readonly name: string;
  /** Any of them is enough. */
  readonly candidates: readonly AssignedActivity[];
  readonly hearing: AssignedActivity;
  readonly days: number;
  readonly advice: string;
}

/**
 * The violation where no candidate surely lies `days` days of the calendar before the audiencia; only info where another
 * choice of days inside the weeks would do. Null where one does, or nothing is known.
 */
export function tooLate(
  { name, candidates, hearing, days, advice }: Lead,
  timingOf: TimingOf,
  daysOf: (activity: AssignedActivity) => Possible,
): Violation | null {
  const [held] = timingOf(hearing).weeks;
  const verdicts = candidates.map((candidate) => ahead(daysOf(candidate), timingOf(hearing).whole, days));
  const known = candidates.filter((candidate) => daysOf(candidate) !== null);
  const weeks = known.flatMap((candidate) =>
    timingOf(candidate)
      .weeks.slice(0, 1)
      .map((week) => ({ week, candidate })),
  );
  const [first] = weeks.sort((a, b) => (a.week.days.from < b.week.days.from ? -1 : 1));
  if (held === undefined || first === undefined || known.length < candidates.length || verdicts.includes('cumple'))
    return null;
  const isSure = !verdicts.includes('indeterminado');
  const isAfter = inOrder(daysOf(first.candidate), timingOf(hearing).whole) === 'no cumple';
  const verdict = isAfter
    ? `debe ir por lo menos ${days} días antes`
    : `${isSure ? 'hay' : 'puede haber'} menos de ${days} días`;
  const bare = (activity: AssignedActivity): string => activityName(activity).replace(/^la /, '');
  return {
    row: first.week.row,
    column: first.week.column,
    about: hearing.title,
    text: `${name} (${bare(first.candidate)}) empieza en ${longWeek(first.week.days)}${isAfter ? ', después de' : ' y'} la audiencia pública (${bare(hearing)})${isAfter ? ', que es' : ''} en ${longWeek(held.days)}: ${verdict}.`,
    advice,
    ...(isSure ? {} : { atMost: 'info' }),
  };
}
