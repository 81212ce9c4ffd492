/** Where the parts of a table stand: its header's rows, its text columns and the columns of its weeks. */

import type { Month } from '#core/schedule/day.ts';
import { columnRoles, type TextColumn } from './columns.ts';
import type { DrawnValue } from './drawing.ts';
import { monthsOf } from './months-row.ts';
import type { Sketch } from './sketch.ts';
import { weekLabels } from './weeks-row.ts';

/** One week: one column, or two where planned and executed stand apart. */
export interface WeekSlot {
  readonly month: Month;
  /** Its place in the month, from 1. */
  readonly ordinal: number;
  readonly label: DrawnValue | null;
  /** The column of what is planned. */
  readonly column: number;
  /** The column of what was executed; the same where there is only one. */
  readonly executedColumn: number;
}

/** The table's places. */
export interface Frame {
  readonly top: number;
  readonly yearRow: number | null;
  readonly monthRow: number;
  readonly weekRow: number | null;
  readonly kindRow: number | null;
  readonly bottom: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly columns: readonly TextColumn[];
  readonly weeks: readonly WeekSlot[];
}

/** The column of a role, or null. */
export function columnOf(frame: Frame, role: TextColumn['role']): number | null {
  return frame.columns.find((column) => column.role === role)?.column ?? null;
}

/** Lays the table out from this row on. */
export function frameAt(sketch: Sketch, top: number): Frame {
  const { left, right } = columnRoles(
    sketch.columns,
    sketch.stages.mode.startsWith('column'),
    sketch.marks.rows === 'labelled rows',
  );
  const firstColumn = 1 + sketch.surroundings.blankColumns;
  const weeks = slotsFrom(sketch, firstColumn + left.length);
  const behind = (weeks.at(-1)?.executedColumn ?? 0) + 1;
  const yearRow = sketch.months.year === 'row' ? top : null;
  const monthRow = yearRow === null ? top : top + 1;
  const hasWeekRow = sketch.weeks.label !== 'none' && sketch.weeks.label !== 'unlabelled';
  const weekRow = hasWeekRow ? monthRow + 1 : null;
  const kindRow = sketch.marks.rows === 'two columns' ? (weekRow ?? monthRow) + 1 : null;
  return {
    top,
    yearRow,
    monthRow,
    weekRow,
    kindRow,
    bottom: kindRow ?? weekRow ?? monthRow,
    firstColumn,
    lastColumn: behind + right.length - 1,
    columns: [
      ...left.map((column, at) => ({ ...column, column: firstColumn + at })),
      ...right.map((column, at) => ({ ...column, column: behind + at })),
    ],
    weeks,
  };
}

function slotsFrom(sketch: Sketch, firstColumn: number): WeekSlot[] {
  const slots: WeekSlot[] = [];
  const width = sketch.marks.rows === 'two columns' ? 2 : 1;
  let yearStart = 0;
  for (const [index, month] of monthsOf(sketch.plan).entries()) {
    if (index % 12 === 0) yearStart = slots.length;
    weekLabels(month, sketch.weeks, slots.length - yearStart).forEach((label, at) => {
      const column = firstColumn + slots.length * width;
      slots.push({ month, ordinal: at + 1, label, column, executedColumn: column + width - 1 });
    });
  }
  return slots;
}
