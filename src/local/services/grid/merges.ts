/** Merging and unmerging cells. */

import type { AreaModel } from '#local/workbook/model.ts';
import { Exception } from '../platform/exception.ts';
import { areaBetween, cellsOf, covers, intersection, lastColumn, lastRow } from './area.ts';
import { isEmpty, type SheetGrid } from './sheet-grid.ts';

/** The merges that have a cell in the area. */
export function mergesIn(grid: SheetGrid, area: AreaModel): AreaModel[] {
  return grid.sheet.merges.filter((merge) => intersection(merge, area) !== null);
}

/** Takes the merges of the area apart; refuses when one of them reaches out of it. */
export function unmerge(grid: SheetGrid, area: AreaModel): void {
  const touched = mergesIn(grid, area);
  if (touched.some((merge) => !covers(area, merge))) {
    throw new Exception('You must select all cells in a merged range to merge or unmerge them.');
  }
  grid.sheet.merges = grid.sheet.merges.filter((merge) => !touched.includes(merge));
}

/** Makes the area one cell; of its contents the first one (row by row) stays, as in the top left corner. */
export function merge(grid: SheetGrid, area: AreaModel): void {
  unmerge(grid, area);
  if (area.rows === 1 && area.columns === 1) return;
  grid.sheet.merges.push({ ...area });
  let kept = false;
  for (const { row, column } of cellsOf(area)) {
    const cell = grid.cell(row, column);
    if (cell === undefined || isEmpty(cell)) continue;
    const { style: _style, note: _note, link, ...content } = { ...cell };
    grid.write(row, column, {});
    if (!kept) grid.write(area.row, area.column, content, link);
    kept = true;
  }
}

/** The rows of an area, each as an area. */
export function rowsOf(area: AreaModel): AreaModel[] {
  return Array.from({ length: area.rows }, (_, index) => ({ ...area, row: area.row + index, rows: 1 }));
}

/** The columns of an area, each as an area. */
export function columnsOf(area: AreaModel): AreaModel[] {
  return Array.from({ length: area.columns }, (_, index) => ({ ...area, column: area.column + index, columns: 1 }));
}

/**
 * Throws where a merge lies across the edge of a frozen pane.
 *
 * @param axis what is frozen.
 * @param count how many rows or columns.
 */
export function assertFreezable(grid: SheetGrid, axis: 'row' | 'column', count: number): void {
  const edge =
    axis === 'row'
      ? areaBetween(count, 1, count + 1, grid.sheet.columns)
      : areaBetween(1, count, grid.sheet.rows, count + 1);
  const across = mergesIn(grid, edge).some((merge) =>
    axis === 'row' ? merge.row <= count && lastRow(merge) > count : merge.column <= count && lastColumn(merge) > count,
  );
  if (count > 0 && across) {
    throw new Exception(`Sorry, you can't freeze ${axis}s which contain only part of a merged cell.`);
  }
}
