/** Week labels that do not count up, or cannot be understood. */

import type { Day, DaySpan } from '#core/schedule/day.ts';
import type { MonthGroup } from '#core/schedule/schedule.ts';
import { longDay, longMonth, weekSpan } from '#core/schedule/spanish-dates.ts';
import { miscountedMonths } from '../miscounted-months.ts';
import { defineRule, type RuleNotes } from '../rule.ts';
import { type LabelSlip, labelSlips } from '../week-labels.ts';
import { quote } from '../wording.ts';

export const weekLabelOrder = defineRule({
  id: 'week-label-order',
  title: 'Semana mal escrita o fuera de orden',
  severity: 'warning',
  options: {},
  *check(schedule) {
    const slips = labelSlips(schedule);
    if (slips.length === 0) return;
    const short = miscountedMonths(schedule, 'auto').filter(({ month, calendar }) => month.weeks < calendar.length);
    const groups = new Set<MonthGroup>(short.map(({ month }) => month));
    for (const slip of slips) {
      if (slip.leftOut > 0 && groups.has(slip.group)) continue;
      yield {
        row: schedule.layout.labelRow,
        column: slip.week.column,
        ...(slip.week.inferred !== undefined && !/\d/.test(slip.week.label) ? { atMost: 'info' as const } : {}),
        text: `En ${slip.group.month === null ? quote(slip.group.label) : longMonth(slip.group.month)}, ${whatIsWrong(slip)}.`,
        advice: 'Corrija lo que dice la columna, o agregue en el encabezado lo que falta.',
      };
    }
  },
});

/** For the documentation. */
export const weekLabelOrderNotes: RuleNotes<typeof weekLabelOrder> = {
  description:
    'Revisa que los números de las semanas suban de uno en uno dentro de cada mes, o a lo largo del año, y que las fechas de las semanas vayan en orden. Señala también los rótulos que no se entienden («Senana 2», «21-52») entre otros que sí, y los días que no caben entre los de las semanas vecinas («13-22» antes de «25-29»). Entiende los números, los romanos, «S1», «Semana 1», «1Q», las fechas y los rangos de días, y calla cuando las columnas llevan otra cosa o siguen otra cuenta. De la semana que falta habla, si el calendario lo confirma, la regla del número de semanas del mes.',
  reason: 'Con un número equivocado, lo que se marca en esa columna se lee en otra semana.',
  source: 'Calendario civil; coherencia interna del documento.',
  example: 'En marzo de 2025, después de «2» viene otra vez «2», cuando se esperaba el 3.',
  fixable: false,
  optionNotes: {},
};

function whatIsWrong({ week, before, expected, swapped }: LabelSlip): string {
  const label = quote(week.label);
  if (swapped !== null) return `${label} está antes de ${quote(swapped.label)}`;
  const place =
    before === null
      ? `la primera columna dice ${label}`
      : `después de ${quote(before.label)} viene ${before.label === week.label ? 'otra vez ' : ''}${label}`;
  const isUnread = week.inferred !== undefined;
  const odd = isUnread ? `${place}, que no se entiende` : place;
  if (expected === null) return isUnread ? odd : `${place}, que no le sigue`;
  return `${odd}, cuando se esperaba ${dueName(expected)}`;
}

function dueName(expected: number | Day | DaySpan): string {
  if (typeof expected === 'number') return `el ${expected}`;
  return `la ${typeof expected === 'string' ? `semana que comienza el ${longDay(expected)}` : weekSpan(expected)}`;
}
