/** Types of sheet.mjs, for the tests. */

import type { Color, Look } from './styles.d.mts';

/** What a cell holds. */
export interface Cell {
  value: string | number | null;
  look: Look;
}

/** How a sheet prints. */
export interface Print {
  paper: number;
  area: string;
  titleRows: [number, number];
  pageStarts: number[];
}

/** A sheet while it is being made. */
export interface Sheet {
  name: string;
  hidden: boolean;
  rows: Map<number, Map<number, Cell>>;
  columnPixels: Map<number, number>;
  rowPoints: Map<number, number>;
  hiddenRows: Set<number>;
  hiddenColumns: Set<number>;
  merges: string[];
  filter: string | null;
  conditionalFormats: { area: string; formula: string; fill: Color }[];
  frozen: { rows: number; columns: number };
  print: Print | null;
}

/** An empty sheet. */
export function createSheet(name: string): Sheet;

/** Writes a cell. */
export function setCell(sheet: Sheet, row: number, column: number, value: string | number | null, look: Look): void;
