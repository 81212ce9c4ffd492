/** A month that the header has twice. */

import { columnLetters } from '#core/change/area.ts';
import type { Month } from '#core/schedule/day.ts';
import { longMonth } from '#core/schedule/spanish-dates.ts';
import { type NamedMonth, namedMonths } from '../header-months.ts';
import { defineRule, type RuleNotes } from '../rule.ts';
import { capitalized } from '../wording.ts';

export const repeatedMonth = defineRule({
  id: 'repeated-month',
  title: 'Mes repetido',
  severity: 'error',
  options: {},
  *check({ months }) {
    const named = namedMonths(months);
    const present = new Set(named.map(({ month }) => month));
    const first = new Map<Month, NamedMonth>();
    for (const each of [...named].sort((a, b) => Number(a.misplaced) - Number(b.misplaced))) {
      const other = first.get(each.month);
      if (other === undefined) first.set(each.month, each);
      else if (!isConfirmed(each)) yield violation(each, other, present);
    }
  },
});

/** For the documentation. */
export const repeatedMonthNotes: RuleNotes<typeof repeatedMonth> = {
  description:
    'Busca meses que están en dos lugares del encabezado. Si por su lugar uno de ellos tendría que ser otro mes, señala ese.',
  reason: 'Lo que se marca en el mes repetido queda con la fecha de otro mes.',
  source: 'Calendario civil.',
  example: 'Marzo de 2025 está dos veces en el encabezado: también está en la columna I.',
  fixable: false,
  optionNotes: {},
};

function isConfirmed({ group }: NamedMonth): boolean {
  return group.written !== undefined && group.written === group.month;
}

function violation({ group, month, expected }: NamedMonth, other: NamedMonth, present: ReadonlySet<Month>) {
  const { row, column } = group;
  return {
    row,
    column,
    about: month,
    text: `${capitalized(longMonth(month))} está dos veces en el encabezado: también está en la columna ${columnLetters(other.group.column)}.`,
    advice:
      expected === null || present.has(expected)
        ? 'Corrija el mes o el año de una de las dos, o quite las columnas que sobran.'
        : `Corrija el encabezado: por su lugar, este mes es ${longMonth(expected)}.`,
  };
}
