/** A snapshot with its merged areas spread out: any cell of a merge answers for the whole. */

import type { Area } from '#core/change/area.ts';
import { backgroundAt, type CellValue, displayAt, type SheetSnapshot, valueAt } from '#core/change/sheet-snapshot.ts';

/** Looks cells up by row and column, counted from 1; outside the sheet everything is empty. */
export interface Grid {
  readonly rows: number;
  readonly columns: number;
  /** What a person sees, verbatim; every cell of a merge shows its first cell's text. */
  text(row: number, column: number): string;
  /** Whether the cell, or the merge it belongs to, shows anything but white space. */
  hasText(row: number, column: number): boolean;
  /** The value; every cell of a merge gives its first cell's. */
  value(row: number, column: number): CellValue;
  /** The fill as `#rrggbb`; every cell of a merge gives its first cell's. */
  fill(row: number, column: number): string;
  /** The merge the cell belongs to, if any. */
  merge(row: number, column: number): Area | undefined;
}

/** Makes a grid of a snapshot. */
export function gridOf(snapshot: SheetSnapshot): Grid {
  const mergesByRow = indexMerges(snapshot.merges);
  const merge = (row: number, column: number): Area | undefined => mergesByRow[row]?.[column];
  const text = (row: number, column: number): string => {
    const home = merge(row, column);
    return displayAt(snapshot, home?.row ?? row, home?.column ?? column);
  };
  return {
    rows: snapshot.rows,
    columns: snapshot.columns,
    merge,
    text,
    hasText(row, column) {
      const shown = text(row, column);
      return shown !== '' && shown.trim() !== '';
    },
    value(row, column) {
      const home = merge(row, column);
      return valueAt(snapshot, home?.row ?? row, home?.column ?? column);
    },
    fill(row, column) {
      const home = merge(row, column);
      return backgroundAt(snapshot, home?.row ?? row, home?.column ?? column);
    },
  };
}

/** The merge at each column of the rows that have one: looked up for every cell, so not searched for. */
function indexMerges(merges: readonly Area[]): readonly (readonly (Area | undefined)[] | undefined)[] {
  const byRow: (Area | undefined)[][] = [];
  for (const area of merges) {
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      const inRow = byRow[row] ?? [];
      for (let column = area.column; column < area.column + area.columns; column += 1) inRow[column] = area;
      byRow[row] = inRow;
    }
  }
  return byRow;
}

/** Whether the cell is the first one of its merge, or of none. */
export function isHome(grid: Grid, row: number, column: number): boolean {
  const area = grid.merge(row, column);
  return area === undefined || (area.row === row && area.column === column);
}

/** Whole numbers from `first` to `last`, both included. */
export function range(first: number, last: number): number[] {
  const numbers: number[] = [];
  for (let number = first; number <= last; number += 1) numbers.push(number);
  return numbers;
}
