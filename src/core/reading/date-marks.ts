/**
 * Reads the weeks of activities that have a first and a last day in columns of their own. In such sheets a conditional
 * format often paints the weeks between them, and nothing stands in the week cells.
 */

import { NO_FILL } from '#core/change/sheet-snapshot.ts';
import type { Answers, Decision } from '#core/schedule/decision.ts';
import type { Mark } from '#core/schedule/mark.ts';
import type { Activity, Week } from '#core/schedule/schedule.ts';
import { decide } from './decide.ts';
import { type Grid, range } from './grid.ts';
import type { ActivityRow } from './read-rows.ts';

/** The columns of the first and the last day of each activity. */
export interface DateColumns {
  readonly first: number;
  readonly last: number;
}

const CODE = 'no-marks';
const BY_DATES = 'fechas';
/** A column holds dates when this share of the activities has one in it. */
const DATED_SHARE = 0.5;

/** The first two columns with dates, in a schedule where no week cell holds anything; null where there are none. */
export function findDateColumns(
  grid: Grid,
  rows: readonly ActivityRow[],
  weekColumns: readonly number[],
  activities: readonly Activity[],
): DateColumns | null {
  if (activities.some(({ marks, unreadMarks }) => marks.length + unreadMarks.length > 0)) return null;
  const isDated = (column: number): boolean =>
    !weekColumns.includes(column) &&
    rows.filter(({ row }) => typeof grid.value(row, column) === 'object').length >= rows.length * DATED_SHARE;
  const [first, last] = range(1, grid.columns).filter(isDated);
  return first === undefined || last === undefined ? null : { first, last };
}

/** Whether the weeks are really empty, or those between the dates. */
export function noMarksDecision(answers: Answers): Decision {
  return decide(answers, {
    code: CODE,
    text: 'Ninguna semana tiene marca, pero las actividades tienen fechas de inicio y de fin. ¿Las semanas entre esas fechas son las programadas? Los colores de un formato condicional no los puedo leer.',
    value: answers.get(CODE) ?? 'vacio',
    choices: [
      { value: 'vacio', label: 'no: todavía no hay marcas' },
      { value: BY_DATES, label: 'sí: las semanas entre las dos fechas' },
    ],
    evidence: 'Las celdas de las semanas no tienen texto ni relleno.',
    doubtful: true,
  });
}

/** The activities with the weeks between their dates planned, where the user said so. */
export function markByDates(
  grid: Grid,
  { first, last }: DateColumns,
  weeks: readonly Week[],
  activities: readonly Activity[],
  answers: Answers,
): readonly Activity[] {
  if (answers.get(CODE) !== BY_DATES) return activities;
  return activities.map((activity) => {
    const { row } = activity;
    const [from, to] = [grid.value(row, first), grid.value(row, last)];
    if (typeof from !== 'object' || typeof to !== 'object') return activity;
    const between = weeks.filter(({ days }) => days !== null && days.from <= to.day && days.to >= from.day);
    const marks = between.map(
      ({ column }): Mark => ({ row, column, kind: 'planned', from: 'dates', text: '', fill: NO_FILL }),
    );
    return { ...activity, marks };
  });
}
