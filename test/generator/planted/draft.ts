/** A sheet in which a defect is being planted. */

import { type CellValue, NO_FILL, type SheetSnapshot } from '#core/change/sheet-snapshot.ts';
import type { Activity, Schedule } from '#core/schedule/schedule.ts';
import type { Random } from '../clean/random.ts';

/** A sheet that can be written in, and what was read of it before. */
export interface Draft {
  readonly schedule: Schedule;
  readonly random: Random;
  /** What a cell says; `''` where there is no such column. */
  text(row: number, column: number | null): string;
  /** Writes in a cell; nothing happens where there is no such column. */
  write(row: number, column: number | null, value: CellValue): void;
  /** Gives a row the marks of another, as texts and as fills. */
  copyMarks(from: number, to: number): void;
  /** The sheet as it is now. */
  snapshot(): SheetSnapshot;
}

/** Columns that the add-on reads beyond the last one with a text. */
const MARGIN = 2;

/** A draft of the sheet, wide enough to write behind its last column. */
export function draftOf(sheet: SheetSnapshot, schedule: Schedule, random: Random): Draft {
  const widened = <Value>(grid: readonly (readonly Value[])[], blank: Value): Value[][] =>
    grid.map((line) => [...line, ...Array.from({ length: MARGIN }, () => blank)]);
  const display = widened(sheet.display, '');
  const values = widened<CellValue>(sheet.values, '');
  const backgrounds = widened(sheet.backgrounds, NO_FILL);
  const formulas = widened(sheet.formulas, '');
  const put = <Value>(grid: Value[][], row: number, column: number, value: Value): void => {
    const line = grid[row - 1];
    if (line !== undefined) line[column - 1] = value;
  };
  const text = (row: number, column: number | null): string =>
    column === null ? '' : (display[row - 1]?.[column - 1] ?? '');
  const write = (row: number, column: number | null, value: CellValue): void => {
    if (column === null) return;
    put(values, row, column, value);
    put(display, row, column, typeof value === 'object' ? value.day : String(value));
  };
  return {
    schedule,
    random,
    text,
    write,
    copyMarks(from, to) {
      for (const { column } of schedule.weeks) {
        write(to, column, text(from, column));
        put(backgrounds, to, column, backgrounds[from - 1]?.[column - 1] ?? NO_FILL);
      }
    },
    snapshot: () => ({ ...sheet, columns: sheet.columns + MARGIN, display, values, backgrounds, formulas }),
  };
}

/** An activity that has neighbours on both sides. */
export function anActivity({ schedule: { activities }, random }: Draft): { activity: Activity; next: Activity } {
  const at = random.int(1, activities.length - 2);
  const [activity, next] = [activities[at], activities[at + 1]];
  if (activity === undefined || next === undefined) throw new Error('a clean schedule has eight activities at least');
  return { activity, next };
}
