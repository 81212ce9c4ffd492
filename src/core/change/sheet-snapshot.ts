/** What a sheet holds at one moment, as plain data: everything the core ever sees of it. */

import type { Day } from '#core/schedule/day.ts';
import type { Area } from './area.ts';

/** A date typed in a cell; its time of day plays no part in a schedule. */
export interface DateValue {
  readonly day: Day;
}

/** A cell's value; an empty cell is `''`. */
export type CellValue = string | number | boolean | DateValue;

/** Every grid has `rows` × `columns` entries and starts at A1. */
export interface SheetSnapshot {
  readonly name: string;
  /** The sheet's own identity (`gid`), which survives renaming. */
  readonly id: number;
  readonly rows: number;
  readonly columns: number;
  readonly values: readonly (readonly CellValue[])[];
  /** What a person sees in the cell. */
  readonly display: readonly (readonly string[])[];
  /** The formula with its `=`, or `''`. */
  readonly formulas: readonly (readonly string[])[];
  /** Lower-case `#rrggbb`; a cell without fill is `#ffffff`. */
  readonly backgrounds: readonly (readonly string[])[];
  readonly merges: readonly Area[];
}

/** Colour of a cell that has no fill. */
export const NO_FILL = '#ffffff';

/** Whether nothing is written in the sheet. */
export function isEmptySheet({ display }: SheetSnapshot): boolean {
  return display.every((row) => row.every((text) => text === ''));
}

/** What a person sees at a cell, or `''` outside the snapshot. */
export function displayAt(snapshot: SheetSnapshot, row: number, column: number): string {
  return snapshot.display[row - 1]?.[column - 1] ?? '';
}

/** The value at a cell, or `''` outside the snapshot. */
export function valueAt(snapshot: SheetSnapshot, row: number, column: number): CellValue {
  return snapshot.values[row - 1]?.[column - 1] ?? '';
}

/** The fill at a cell, or {@link NO_FILL} outside the snapshot. */
export function backgroundAt(snapshot: SheetSnapshot, row: number, column: number): string {
  return snapshot.backgrounds[row - 1]?.[column - 1] ?? NO_FILL;
}
