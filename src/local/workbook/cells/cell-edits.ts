/** Which cells of a sheet differ, and in what. */

import type { CellModel, SheetModel } from '../model.ts';
import type { CellNote } from '../notes/comments.ts';
import type { LinkEdit } from '../sheet/hyperlinks.ts';

/** A cell whose content or look differs; an absent cell is undefined. */
export interface CellEdit {
  readonly row: number;
  readonly column: number;
  readonly before: CellModel | undefined;
  readonly after: CellModel | undefined;
  /** Whether its value, error or formula differs, or must be written anew. */
  readonly isContentNew: boolean;
}

/** All that differs in the cells of a sheet. */
export interface CellDifference {
  readonly cells: CellEdit[];
  readonly notes: CellNote[];
  readonly links: LinkEdit[];
}

/** What it takes to compare styles. */
export interface StyleComparison {
  /** The cell format of a style of the changed workbook. */
  readonly format: (style: number) => number;
  /** Whether a style shows numbers as dates and its workbook counts them from 1904, before and after the change. */
  readonly is1904Before: (style: number) => boolean;
  readonly is1904After: (style: number) => boolean;
}

/** Compares two states of a sheet's cells. */
export function differingCells(before: SheetModel, after: SheetModel, styles: StyleComparison): CellDifference {
  const difference: CellDifference = { cells: [], notes: [], links: [] };
  for (const row of unionKeys(before.cells, after.cells)) {
    const rowBefore = before.cells[row] ?? {};
    const rowAfter = after.cells[row] ?? {};
    for (const column of unionKeys(rowBefore, rowAfter)) {
      compareCell(row, column, rowBefore[column], rowAfter[column], styles, difference);
    }
  }
  return difference;
}

function unionKeys(one: Record<string, unknown>, two: Record<string, unknown>): number[] {
  const keys = Object.keys(one);
  for (const key of Object.keys(two)) if (one[key] === undefined) keys.push(key);
  return keys.map(Number);
}

function compareCell(
  row: number,
  column: number,
  before: CellModel | undefined,
  after: CellModel | undefined,
  styles: StyleComparison,
  difference: CellDifference,
): void {
  const styleBefore = before?.style ?? 0;
  const styleAfter = after?.style ?? 0;
  const isContentNew =
    !sameContent(before, after) ||
    (typeof after?.value === 'number' && styles.is1904Before(styleBefore) !== styles.is1904After(styleAfter));
  const isLookNew = styleBefore !== styles.format(styleAfter);
  if (isContentNew || isLookNew) difference.cells.push({ row, column, before, after, isContentNew });
  if ((before?.note ?? '') !== (after?.note ?? '')) difference.notes.push({ row, column, note: after?.note || null });
  if ((before?.link ?? '') !== (after?.link ?? '')) difference.links.push({ row, column, link: after?.link || null });
}

function sameContent(before: CellModel | undefined, after: CellModel | undefined): boolean {
  return (
    before?.formula === after?.formula && before?.error === after?.error && shownValue(before) === shownValue(after)
  );
}

/** A cell's value; an empty text without a formula is no value. */
export function shownValue(cell: CellModel | undefined): CellModel['value'] {
  return cell?.value === '' && cell.formula === undefined ? undefined : cell?.value;
}
