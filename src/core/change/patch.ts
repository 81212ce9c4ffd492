/** Changes as data: what a command wants done to the workbook, before anything touches it. */

import type { Area, CellPosition } from './area.ts';
import type { MarkListEdit } from './mark-list.ts';
import type { SheetContent } from './sheet-content.ts';
import type { CellValue } from './sheet-snapshot.ts';

/** New value for one cell; texts are written as texts, whatever they look like. `''` empties the cell. */
export interface CellWrite extends CellPosition {
  readonly value: CellValue;
  /** A formula with its `=`, written instead of the value. Only ever one that stood in the sheet before. */
  readonly formula?: string;
}

/** New fill for one cell; null takes the fill away. */
export interface CellPaint extends CellPosition {
  readonly background: string | null;
}

/** Values and fills of scattered cells of one sheet of the staff's. Can be undone exactly. */
export interface SheetEdit {
  readonly kind: 'edit';
  readonly sheet: string;
  readonly writes: readonly CellWrite[];
  readonly paints: readonly CellPaint[];
}

/** One conditional format of ours: colours `areas` where `formula` (locale-neutral, relative to the first area) holds. */
export interface ColourRule {
  readonly areas: readonly Area[];
  readonly formula: string;
  readonly background: string;
}

/**
 * Replaces the add-on's conditional formats of a sheet. Ours are those whose formula contains the tag `N("cronograma:`;
 * the staff's own rules keep their place and order. No rules: ours are removed.
 */
export interface ColourEdit {
  readonly kind: 'colours';
  readonly sheet: string;
  readonly rules: readonly ColourRule[];
}

/** Creates a sheet of the add-on's own, or rewrites it whole. */
export interface SheetReplacement {
  readonly kind: 'sheet';
  readonly content: SheetContent;
}

/** Removes a sheet of the add-on's own, where it exists. */
export interface SheetRemoval {
  readonly kind: 'remove-sheet';
  readonly name: string;
}

/** One step of a patch. */
export type Operation = SheetEdit | ColourEdit | MarkListEdit | SheetReplacement | SheetRemoval;

/** Steps in order. Applying a patch twice changes nothing more. */
export type Patch = readonly Operation[];

/** What every formula of ours contains, and no one else's. */
export const COLOUR_TAG = 'N("cronograma:';
