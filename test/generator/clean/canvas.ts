/** A sheet while a clean schedule is drawn on it, and the snapshot that the core reads. */

import type { Area } from '#core/change/area.ts';
import { type CellValue, NO_FILL, type SheetSnapshot } from '#core/change/sheet-snapshot.ts';
import type { MarkKind } from '#core/schedule/mark.ts';

/** The sheet. Rows and columns count from 1. */
export interface Canvas {
  /** Writes a value; `shown` is what a person reads where it is not the value itself. */
  write(row: number, column: number, value: CellValue, shown?: string): void;
  /** Fills a cell, `#rrggbb`. */
  paint(row: number, column: number, fill: string): void;
  /** Merges a rectangle of more than one cell. */
  merge(area: Area): void;
  /** Notes that the cell is a mark of this kind. */
  mark(row: number, column: number, kind: MarkKind): void;
  /** The marks that were noted, as `row/column kind`. */
  marks(): string[];
  snapshot(name: string): SheetSnapshot;
}

interface Cell {
  readonly value: CellValue;
  readonly shown: string;
  readonly fill: string;
}

const EMPTY: Cell = { value: '', shown: '', fill: NO_FILL };

/** An empty sheet. */
export function newCanvas(): Canvas {
  const grid: Cell[][] = [];
  const merges: Area[] = [];
  const marks: string[] = [];
  let columns = 1;
  const change = (row: number, column: number, changes: Partial<Cell>): void => {
    while (grid.length < row) grid.push([]);
    const line = grid[row - 1] as Cell[];
    while (line.length < column) line.push(EMPTY);
    line[column - 1] = { ...(line[column - 1] as Cell), ...changes };
    columns = Math.max(columns, column);
  };
  return {
    write: (row, column, value, shown = String(value)) => change(row, column, { value, shown }),
    paint: (row, column, fill) => change(row, column, { fill }),
    merge(area) {
      if (area.rows * area.columns > 1) merges.push(area);
    },
    mark(row, column, kind) {
      marks.push(`${row}/${column} ${kind}`);
    },
    marks: () => marks,
    snapshot(name) {
      const whole = grid.map((line) => Array.from({ length: columns }, (_, index) => line[index] ?? EMPTY));
      return {
        name,
        id: 7,
        rows: whole.length,
        columns,
        values: whole.map((line) => line.map(({ value }) => value)),
        display: whole.map((line) => line.map(({ shown }) => shown)),
        formulas: whole.map((line) => line.map(() => '')),
        backgrounds: whole.map((line) => line.map(({ fill }) => fill)),
        merges,
      };
    },
  };
}
