/** A sheet while the generator draws it: cells with values and fills, merges, and what hides or filters them. */

import { type Area, contains } from '#core/change/area.ts';
import type { Fill } from './fills.ts';

/** A date under the format of its cell. */
export interface DatedValue {
  readonly day: string;
  readonly format: string;
}

/** What a cell holds; a number may have a format. */
export type DrawnValue = string | number | DatedValue | { readonly number: number; readonly format: string };

/** One cell. */
export interface DrawnCell {
  readonly value: DrawnValue | null;
  readonly fill: Fill | null;
}

/** One sheet. */
export interface Drawing {
  readonly name: string;
  readonly cells: Map<string, DrawnCell>;
  readonly merges: Area[];
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  readonly conditionalFills: { readonly area: Area; readonly formula: string; readonly fill: Fill }[];
  filter: Area | null;
  borders: boolean;
}

/** An empty sheet. */
export function newDrawing(name: string): Drawing {
  return {
    name,
    cells: new Map(),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    conditionalFills: [],
    filter: null,
    borders: false,
  };
}

const key = (row: number, column: number): string => `${row}/${column}`;

/** The cell; an empty one where nothing was drawn. */
export function cellAt(drawing: Drawing, row: number, column: number): DrawnCell {
  return drawing.cells.get(key(row, column)) ?? { value: null, fill: null };
}

/** The cell that answers for the place: the first one of its merge. */
export function homeCell(drawing: Drawing, row: number, column: number): DrawnCell {
  const area = drawing.merges.find((each) => contains(each, row, column));
  return cellAt(drawing, area?.row ?? row, area?.column ?? column);
}

/** What a person reads of a value; dates in the one form in which cells outside headers have them. */
export function shownText(value: DrawnValue | null): string {
  if (value === null) return '';
  if (typeof value !== 'object') return String(value);
  if ('day' in value) return value.day.split('-').reverse().join('/');
  return value.format.endsWith('%') ? `${value.number * 100}%` : String(value.number);
}

/** Writes a value over whatever fill the cell has. */
export function write(drawing: Drawing, row: number, column: number, value: DrawnValue | null): void {
  drawing.cells.set(key(row, column), { ...cellAt(drawing, row, column), value });
}

/** Fills a cell, whatever it holds. */
export function paint(drawing: Drawing, row: number, column: number, fill: Fill | null): void {
  drawing.cells.set(key(row, column), { ...cellAt(drawing, row, column), fill });
}

/** Fills a rectangle. */
export function paintArea(drawing: Drawing, area: Area, fill: Fill | null): void {
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) paint(drawing, row, column, fill);
  }
}

/** Merges a rectangle of more than one cell. */
export function merge(drawing: Drawing, area: Area): void {
  if (area.rows * area.columns > 1) drawing.merges.push(area);
}

/** Last row and column with anything in them. */
export function sizeOf({ cells, merges }: Drawing): { readonly rows: number; readonly columns: number } {
  const places = [...cells.keys()].map((place) => place.split('/').map(Number));
  return {
    rows: Math.max(1, ...places.map(([row = 1]) => row), ...merges.map(({ row, rows }) => row + rows - 1)),
    columns: Math.max(
      1,
      ...places.map(([, column = 1]) => column),
      ...merges.map(({ column, columns }) => column + columns - 1),
    ),
  };
}
