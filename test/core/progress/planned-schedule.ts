/** Schedules whose owners are known: what summaries, colours and digests work on. */

import type { AssignedActivity, AssignedSchedule } from '#core/directory/assigned-schedule.ts';
import type { Unit } from '#core/directory/directory.ts';
import type { Month } from '#core/schedule/day.ts';
import { type ActivityPlan, completeMonths, type MonthPlan, schedule } from '../../domain/schedule-builder.ts';

/** What a test says of an activity. A line break in its marks starts its second row. */
export interface PlannedActivity extends ActivityPlan {
  /** Codes of its units; PC unless said otherwise. */
  readonly units?: readonly string[];
}

/** What a test says of the sheet. */
export interface PlannedSheet {
  /** Dated months, each with all its weeks; null for a month that could not be dated, with four. */
  readonly months: readonly (Month | null)[];
  /** Those of the activities unless said otherwise. */
  readonly units?: readonly (Partial<Unit> & Pick<Unit, 'code'>)[];
  /** How many columns that are no weeks stand after each month. */
  readonly between?: number;
  readonly headings?: readonly string[];
}

/** The schedule of a sheet that has these activities one under the other. */
export function plannedSchedule(sheet: PlannedSheet, activities: readonly PlannedActivity[]): AssignedSchedule {
  const { headings = ['CRONOGRAMA  DE RENDICIÓN DE CUENTAS\n2025'], between = 0 } = sheet;
  const months = sheet.months.flatMap((month): MonthPlan[] =>
    month === null ? [{ month, weeks: 4 }] : completeMonths(month),
  );
  const lines = activities.map(({ marks = 'P' }) => marks.split('\n'));
  const base = schedule({ headings, months, activities: lines.flat().map((marks) => ({ marks })) });
  const firstLines = lines.map((_, index) => lines.slice(0, index).flat().length);
  const moved = (column: number): number =>
    column + between * (base.months.filter((month) => month.column <= column).length - 1);
  const placed = activities.map(({ units = ['PC'], number, stage = null, title }, index): AssignedActivity => {
    const first = firstLines[index] ?? 0;
    const own = base.activities.slice(first, first + (lines[index]?.length ?? 0));
    return {
      ...existing(own[0]),
      number: number === undefined ? index + 1 : number,
      stage,
      title: title ?? `Actividad ${index + 1}`,
      responsible: units.join(', '),
      marks: own.flatMap(({ marks }) => marks).map((mark) => ({ ...mark, column: moved(mark.column) })),
      owners: { matches: [], unread: [] },
      units,
    };
  });
  const codes = [...new Set(activities.flatMap(({ units }) => units ?? ['PC']))];
  return {
    ...base,
    months: base.months.map((month) => ({ ...month, column: moved(month.column) })),
    weeks: base.weeks.map((week) => ({ ...week, column: moved(week.column) })),
    activities: placed,
    directory: { units: (sheet.units ?? codes.map((code) => ({ code }))).map(unitOf) },
  };
}

function existing<Line>(line: Line | undefined): Line {
  if (line === undefined) throw new Error('an activity has at least one row');
  return line;
}

function unitOf(unit: Partial<Unit> & Pick<Unit, 'code'>, index: number): Unit {
  const color = `#aabb${String(10 + index)}`;
  return { name: `Unidad ${unit.code}`, aliases: [], emails: [], color, ...unit };
}
