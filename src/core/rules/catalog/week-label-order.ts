/** Week labels that do not count up. */

import type { MonthGroup } from '#core/schedule/schedule.ts';
import { longDay, longMonth } from '#core/schedule/spanish-dates.ts';
import { miscountedMonths } from '../miscounted-months.ts';
import { defineRule, type RuleNotes } from '../rule.ts';
import { type LabelSlip, labelSlips } from '../week-labels.ts';
import { quote } from '../wording.ts';

export const weekLabelOrder = defineRule({
  id: 'week-label-order',
  title: 'Número de semana fuera de orden',
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
        text: `En ${slip.group.month === null ? quote(slip.group.label) : longMonth(slip.group.month)}, ${whatIsWrong(slip)}.`,
        advice: 'Corrija lo que dice la columna, o agregue en el encabezado lo que falta.',
      };
    }
  },
});

/** For the documentation. */
export const weekLabelOrderNotes: RuleNotes<typeof weekLabelOrder> = {
  description:
    'Revisa que los números de las semanas suban de uno en uno dentro de cada mes, o a lo largo del año, y que las fechas de las semanas vayan en orden. Entiende los números, los romanos, «S1», «Semana 1», «1Q», las fechas y los rangos de días, y calla cuando las columnas llevan otra cosa o siguen otra cuenta. De la semana que falta habla, si el calendario lo confirma, la regla del número de semanas del mes.',
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
  if (expected === null) return `${place}, que no le sigue`;
  const due = typeof expected === 'number' ? `el ${expected}` : `la semana que comienza el ${longDay(expected)}`;
  return `${place}, cuando se esperaba ${due}`;
}
