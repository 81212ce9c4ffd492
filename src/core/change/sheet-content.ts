/** A whole sheet of the add-on's own, as data. */

import type { Area, CellPosition } from './area.ts';
import type { CellValue } from './sheet-snapshot.ts';

/** How a cell looks; what is left out stays as the platform's default. */
export interface CellLook {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly fontSize?: number;
  readonly fontColor?: string;
  readonly background?: string;
  /** A number format such as `0%` or `dd/mm/yyyy`. Texts always get `@`. */
  readonly numberFormat?: string;
  readonly align?: 'left' | 'center' | 'right';
  readonly wrap?: boolean;
}

/** A cell to be written. */
export interface OutputCell {
  readonly value: CellValue;
  readonly look?: CellLook;
  /** Where a click on the text leads: a cell of the sheet with this `gid`. */
  readonly link?: CellPosition & { readonly sheetId: number };
}

/** A native chart over columns of the sheet's own cells; the first column holds the labels, the first row the series' names. */
export interface ChartPlan {
  readonly type: 'column' | 'bar' | 'line';
  readonly title: string;
  readonly source: CellPosition & { readonly rows: number; readonly columns: number };
  /** Cell of its top left corner. */
  readonly anchor: CellPosition;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** One colour per series. */
  readonly colors: readonly string[];
}

/** A drop-down list of values, and the help that is shown beside it. */
export interface ValueList {
  readonly area: Area;
  readonly values: readonly string[];
  readonly help: string;
}

/** All of a sheet. Rows may be of differing lengths; missing cells are empty. */
export interface SheetContent {
  readonly name: string;
  readonly cells: readonly (readonly OutputCell[])[];
  /** Pixels, from the first column on. */
  readonly columnWidths: readonly number[];
  readonly frozenRows: number;
  readonly charts: readonly ChartPlan[];
  /** Columns that are not shown. */
  readonly hiddenColumns?: readonly number[];
  /** Rows that people may sort and filter, the headings first. */
  readonly filter?: Area;
  /** Cells with a drop-down list; other values are refused. */
  readonly lists?: readonly ValueList[];
}
