/** Gaps between the months of the header. */

import type { AssignedSchedule } from '#core/directory/assigned-schedule.ts';
import { addMonths, type Month, monthsBetween } from '#core/schedule/day.ts';
import { longMonth, monthName } from '#core/schedule/spanish-dates.ts';
import { listing } from '#core/text/listing.ts';
import { type NamedMonth, namedMonths } from '../header-months.ts';
import { defineRule, type RuleNotes } from '../rule.ts';

/** With more gaps, or longer ones, the sheet has only the months that somebody chose. */
const MOST_GAPS = 2;
const LONGEST_GAP = 2;
/** So many months that follow one another speak for each gap to be a slip. */
const STEPS_PER_GAP = 3;

export const missingMonth = defineRule({
  id: 'missing-month',
  title: 'Mes faltante',
  severity: 'warning',
  options: {},
  *check(schedule) {
    const sound = namedMonths(schedule.months).filter(({ misplaced }) => !misplaced);
    const gaps = gapsIn(schedule, sound);
    const steps = sound.length - 1 - gaps.length;
    if (gaps.length > MOST_GAPS || steps < STEPS_PER_GAP * gaps.length) return;
    for (const { before, after, missing } of gaps) {
      if (missing.length > LONGEST_GAP) return;
      const { row, column } = after.group;
      yield {
        row,
        column,
        about: missing.join(),
        ...(missing.length > 1 ? { atMost: 'info' } : {}),
        text: sentence(before.month, after.month, missing),
        advice: 'Agregue las semanas que faltan, o confirme que en ellas no hay actividades.',
      };
    }
  },
});

/** For the documentation. */
export const missingMonthNotes: RuleNotes<typeof missingMonth> = {
  description:
    'Busca meses que faltan entre dos del encabezado, si los demás van seguidos. Calla en los cronogramas que solo tienen algunos meses (trimestrales, por ejemplo), cuando en ese lugar hay un mes sin nombre, repetido o fuera de orden, que ya señala otra regla, y cuando faltan más de dos meses seguidos; si faltan dos, solo avisa.',
  reason: 'Lo que se haga en ese mes no se puede programar, y al leer de corrido nadie nota que falta.',
  source: 'Calendario civil; práctica de los cronogramas.',
  example: 'Entre marzo y mayo de 2025 falta abril.',
  fixable: false,
  optionNotes: {},
};

function sentence(before: Month, after: Month, missing: readonly Month[]): string {
  const name = before.slice(0, 4) === after.slice(0, 4) ? monthName : longMonth;
  const verb = missing.length === 1 ? 'falta' : 'faltan';
  return `Entre ${name(before)} y ${longMonth(after)} ${verb} ${listing(missing.map(name))}.`;
}

interface Gap {
  readonly before: NamedMonth;
  readonly after: NamedMonth;
  readonly missing: readonly Month[];
}

/** The gaps that no other column of the header stands for. */
function gapsIn(schedule: AssignedSchedule, sound: readonly NamedMonth[]): Gap[] {
  const present = new Set(schedule.months.map(({ month }) => month));
  return sound.slice(1).flatMap((after, index) => {
    const before = sound[index] ?? after;
    const between = Array.from({ length: monthsBetween(before.month, after.month) - 1 }, (_, at) =>
      addMonths(before.month, at + 1),
    );
    const missing = between.filter((month) => !present.has(month));
    const others = after.at - before.at - 1 + namelessColumns(schedule, before, after);
    return missing.length > others ? [{ before, after, missing }] : [];
  });
}

/** Columns without label between two months of a sheet that has no other labels. */
function namelessColumns({ layout, unlabelled = [] }: AssignedSchedule, before: NamedMonth, after: NamedMonth): number {
  if (layout.labelRow !== after.group.row) return 0;
  return unlabelled.filter((column) => column > before.group.column && column < after.group.column).length;
}
