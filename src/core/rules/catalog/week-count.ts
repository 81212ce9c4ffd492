/** Months with more or fewer week columns than the calendar has weeks. */

import type { AssignedSchedule } from '#core/directory/assigned-schedule.ts';
import { type DaySpan, type Month, monthSpan } from '#core/schedule/day.ts';
import { eachWeek, weeksByMonth } from '#core/schedule/month-weeks.ts';
import { longMonth, weekSpan } from '#core/schedule/spanish-dates.ts';
import { WEEK_CONVENTIONS, type WeekConvention } from '#core/schedule/week-convention.ts';
import { countOf } from '#core/text/count-of.ts';
import { listing } from '#core/text/listing.ts';
import type { DatedMonth } from '../evident-convention.ts';
import { miscountedMonths } from '../miscounted-months.ts';
import { nonexistentWeeks } from '../nonexistent-weeks.ts';
import { choice } from '../options.ts';
import { defineRule, type RuleNotes, type Violation } from '../rule.ts';
import { labelSlips } from '../week-labels.ts';
import { capitalized } from '../wording.ts';

export const weekCount = defineRule({
  id: 'week-count',
  title: 'Número de semanas del mes',
  severity: 'warning',
  options: { convention: choice<WeekConvention | 'auto'>('auto', ['auto', ...WEEK_CONVENTIONS]) },
  *check(schedule, { convention }) {
    const wrong = miscountedMonths(schedule, convention);
    if (wrong.length === 0) return;
    const told = new Set(nonexistentWeeks(schedule).flatMap(({ month, certain }) => (certain ? [month] : [])));
    for (const { month, calendar } of wrong) {
      if (month.weeks < calendar.length || !told.has(month)) yield violation(schedule, month, calendar);
    }
  },
});

/** For the documentation. */
export const weekCountNotes: RuleNotes<typeof weekCount> = {
  description:
    'Compara las columnas de semana de cada mes con las semanas que el mes tiene en el calendario, contadas como las cuenta el propio cronograma. Solo opina cuando la gran mayoría de los meses coincide con el calendario, acepta que el primero y el último mes estén incompletos, y calla donde el mes está fuera de orden o repetido y donde la columna que sobra tiene marcas, de lo que hablan otras reglas.',
  reason:
    'Si a un mes le falta una semana, lo que se haga en esa semana no se puede programar ni se le puede hacer seguimiento; si le sobra, sus marcas no corresponden a ninguna fecha.',
  source: 'Calendario civil; práctica de los cronogramas por semanas.',
  example: 'Marzo de 2025 tiene 4 columnas de semana y el calendario 5: falta la semana del 31 de marzo.',
  fixable: false,
  optionNotes: {
    convention:
      'cómo se cuentan las semanas de un mes: `auto` (como se haya respondido en «Así leí su cronograma» o, si no, la manera que mejor se ajuste al cronograma), `touching` (semanas de lunes a viernes con algún día en el mes), `mondays` (semanas cuyo lunes cae en el mes), `blocks` (días 1–7, 8–14, 15–21, 22–28 y resto) o `four` (días 1–7, 8–14, 15–21 y resto).',
  },
};

function violation(schedule: AssignedSchedule, group: DatedMonth, calendar: readonly DaySpan[]): Violation {
  const { row, column, month, weeks } = group;
  const extra = weeks - calendar.length;
  const missing = missingWeeks(schedule, group, calendar).map((days) => `la ${weekSpan(daysInMonth(days, month))}`);
  const difference =
    extra > 0
      ? `${extra === 1 ? 'sobra' : 'sobran'} ${countOf(extra, 'columna', 'columnas')}`
      : `${extra === -1 ? 'falta' : 'faltan'} ${listing(missing)}`;
  return {
    row,
    column,
    text: `${capitalized(longMonth(month))} tiene ${countOf(weeks, 'columna', 'columnas')} de semana y el calendario ${calendar.length}: ${difference}.`,
    advice:
      extra > 0
        ? 'Quite lo que sobra o revise el mes del encabezado.'
        : 'Agregue lo que falta o confirme que no hace falta.',
  };
}

/** The calendar's weeks that the sheet lacks: those that its labels leave out or its days do not cover, otherwise the last ones. */
function missingWeeks(schedule: AssignedSchedule, month: DatedMonth, calendar: readonly DaySpan[]): readonly DaySpan[] {
  const count = calendar.length - month.weeks;
  const slip = labelSlips(schedule).find(({ group, leftOut }) => group === month && leftOut === count);
  const weeks = eachWeek(weeksByMonth(schedule).find(({ group }) => group === month)?.columns ?? []);
  const at = weeks.findIndex(({ column }) => column === slip?.week.column);
  if (at >= 0) return calendar.slice(at, at + count);
  const missing = calendar.filter((span) => !weeks.some(({ days }) => days !== null && overlap(days, span)));
  return missing.length === count ? missing : calendar.slice(month.weeks);
}

function overlap(a: DaySpan, b: DaySpan): boolean {
  return a.from <= b.to && b.from <= a.to;
}

function daysInMonth({ from, to }: DaySpan, month: Month): DaySpan {
  const span = monthSpan(month);
  return { from: from < span.from ? span.from : from, to: to > span.to ? span.to : to };
}
