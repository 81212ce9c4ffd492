/** What was decided about the calendar: when the schedule begins and how its weeks are counted. */

import type { Answers, Choice, Decision } from '#core/schedule/decision.ts';
import type { MonthGroup, Week } from '#core/schedule/schedule.ts';
import { longMonth } from '#core/schedule/spanish-dates.ts';
import { WEEK_CONVENTIONS, type WeekConvention, weeksOfMonth } from '#core/schedule/week-convention.ts';
import { countOf } from '#core/text/count-of.ts';
import { decide } from './decide.ts';
import type { FoundYear } from './find-year.ts';

const FIRST_MONTH = '¿Cuál es el primer mes del cronograma?';

/** When the schedule begins. `found` is null where the months' own labels say their year; `numbered` months have no names. */
export function firstMonthDecision(
  months: readonly MonthGroup[],
  firstMonth: number,
  found: FoundYear | null,
  numbered: boolean,
  answers: Answers,
): Decision {
  const choices = (found?.candidates ?? []).map((year): Choice => {
    const value = `${year}-${String(firstMonth).padStart(2, '0')}`;
    return { value, label: longMonth(value) };
  });
  const doubtful = numbered || found?.doubtful === true;
  const missing = numbered ? 'Los meses solo tienen número' : 'Los meses no dicen su año';
  return decide(answers, {
    code: 'first-month',
    text: doubtful ? `${FIRST_MONTH} ${missing}: ${lower(found?.evidence ?? '')}.` : FIRST_MONTH,
    value: months[0]?.month ?? '',
    choices,
    accepts: 'month',
    evidence: `${found?.evidence ?? 'Los meses dicen su año'}.`,
    doubtful,
  });
}

function lower(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}

const CONVENTIONS: Readonly<Record<WeekConvention, string>> = {
  touching: 'semanas de lunes a viernes con algún día en el mes',
  mondays: 'semanas de lunes a viernes cuyo lunes cae en el mes',
  blocks: 'días 1–7, 8–14, 15–21, 22–28 y resto',
  four: 'días 1–7, 8–14, 15–21 y resto',
};

/** How weeks are counted, where at least one week takes its days from the count. */
export function conventionDecision(
  months: readonly MonthGroup[],
  weeks: readonly Week[],
  convention: WeekConvention,
  answers: Answers,
): Decision[] {
  const dated = months.flatMap(({ month, weeks: count }) => (month === null ? [] : [{ month, weeks: count }]));
  const counted = weeks.some(({ month, ordinal, days }) => {
    const span = month === null ? undefined : weeksOfMonth(month, convention)[ordinal - 1];
    return span !== undefined && days?.from === span.from && days.to === span.to;
  });
  if (!counted) return [];
  const fitting = dated.filter(({ month, weeks: count }) => weeksOfMonth(month, convention).length === count).length;
  return [
    decide(answers, {
      code: 'week-convention',
      text: '¿Cómo se cuentan las semanas de un mes?',
      value: convention,
      choices: WEEK_CONVENTIONS.map((value) => ({ value, label: CONVENTIONS[value] })),
      evidence: `Así tienen sus semanas justas ${fitting} de ${countOf(dated.length, 'mes', 'meses')}.`,
    }),
  ];
}
