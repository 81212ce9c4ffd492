/** Months of the header out of order. */

import type { Month } from '#core/schedule/day.ts';
import type { MonthGroup } from '#core/schedule/schedule.ts';
import { longMonth } from '#core/schedule/spanish-dates.ts';
import { namedMonths } from '../header-months.ts';
import { defineRule, type RuleNotes } from '../rule.ts';
import { quote } from '../wording.ts';

export const monthOrder = defineRule({
  id: 'month-order',
  title: 'Mes fuera de orden',
  severity: 'error',
  options: {},
  *check({ months }) {
    const named = namedMonths(months);
    const sound = new Set(named.filter(({ misplaced }) => !misplaced).map(({ month }) => month));
    for (const { group, at, month, misplaced, expected } of named) {
      if (!misplaced || sound.has(month)) continue;
      const { row, column, label, written } = group;
      const name = expected === null ? '' : longMonth(expected);
      yield {
        row,
        column,
        about: month,
        text:
          written === undefined
            ? `${nameOf(label, month)} está fuera de orden: aparece ${where(months[at - 1], months[at + 1])}.`
            : `El encabezado dice ${quote(label)}, pero usted respondió que este mes es ${name}.`,
        advice:
          name === ''
            ? 'Ponga los meses en orden, o corrija el nombre o el año del que está mal.'
            : `Corrija el encabezado: ${written === undefined ? 'por su lugar, este mes es' : 'este mes es'} ${name}.`,
      };
    }
  },
});

/** For the documentation. */
export const monthOrderNotes: RuleNotes<typeof monthOrder> = {
  description:
    'Busca meses que no siguen al anterior. Señala solo el que está mal, no los que vienen después de él, y calla si en «Así leí su cronograma» se respondió que está bien escrito. De un mes que ya está en otra columna habla la regla de meses repetidos.',
  reason: 'Con el mes o el año equivocado, todas las marcas de esas semanas tienen otra fecha.',
  source: 'Calendario civil.',
  example: '«FEBRERO 2024» está fuera de orden: aparece después de «ENERO 2025».',
  fixable: false,
  optionNotes: {},
};

/** A label without year leaves open which month is meant. */
function nameOf(label: string, month: Month): string {
  return /\d/.test(label) ? quote(label) : `${quote(label)} (${longMonth(month)})`;
}

function where(before: MonthGroup | undefined, after: MonthGroup | undefined): string {
  const named = ({ label, month }: MonthGroup): string =>
    label === '' && month !== null ? longMonth(month) : quote(label);
  if (before !== undefined) return `después de ${named(before)}`;
  return after === undefined ? 'al comienzo' : `antes de ${named(after)}`;
}
