/** The term of the answers against every choice of days: an answer is called late only where it is late whichever day the event is on. */

import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { assignOwners } from '#core/directory/assigned-schedule.ts';
import { KNOWN_DIRECTORY } from '#core/directory/known-units.ts';
import { runRules } from '#core/rules/run-rules.ts';
import { addDays, type DaySpan, daysBetween } from '#core/schedule/day.ts';
import { addWorkingDays } from '#core/schedule/working-days.ts';
import { review } from '../../domain/review-builder.ts';
import { completeMonths, schedule } from '../../domain/schedule-builder.ts';

const MONTHS = completeMonths('2025-03', '2025-06');
const WEEKS = MONTHS.reduce((sum, { weeks }) => sum + (typeof weeks === 'number' ? weeks : 0), 0);
const marks = fc
  .array(fc.constantFrom('P', 'E', '.', '.', '.', '.', '.'), { minLength: WEEKS, maxLength: WEEKS })
  .map((each) => each.join(''));

function daysOf({ from, to }: DaySpan): string[] {
  return Array.from({ length: daysBetween(from, to) + 1 }, (_, index) => addDays(from, index));
}

it('answers called late are late whichever week and day one of the dates of the event is on', () => {
  const { workingDays } = review({});
  let late = 0;
  fc.assert(
    fc.property(marks, marks, (event, answers) => {
      const built = schedule({
        months: MONTHS,
        activities: [
          { title: 'Realización del foro ambiental', marks: event },
          { title: 'Respuestas escritas a las preguntas del foro ambiental', marks: answers },
        ],
      });
      const found = runRules(assignOwners(built, KNOWN_DIRECTORY), {}, review({}))
        .filter(({ rule, text }) => rule === 'answer-deadline' && text.includes('después de vencidos'))
        .map(({ text }) => text);
      const weeksOf = (at: number): DaySpan[] =>
        (built.activities[at]?.marks ?? []).flatMap(
          ({ column }) => built.weeks.find((week) => week.column === column)?.days ?? [],
        );
      const dates: DaySpan[][] = [];
      for (const week of weeksOf(0)) {
        const last = dates.at(-1)?.at(-1);
        if (last !== undefined && daysBetween(last.from, week.from) <= 21) dates.at(-1)?.push(week);
        else dates.push([week]);
      }
      const given = weeksOf(1).flatMap(daysOf);
      const isLate = (day: string): boolean => {
        const end = addWorkingDays(day, 15, workingDays);
        return !given.some((answer) => answer >= day && answer <= end);
      };
      late += found.length;
      const lateDates = dates.filter((weeks) => weeks.flatMap(daysOf).every(isLate));
      expect(found.length).toBeLessThanOrEqual(lateDates.length);
    }),
  );
  expect(late).toBeGreaterThan(0);
});
