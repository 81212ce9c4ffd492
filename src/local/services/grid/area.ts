/** Arithmetic of rectangles of cells. */

import type { AreaModel, SheetModel } from '#local/workbook/model.ts';

/** The row of the last cells. */
export function lastRow(area: AreaModel): number {
  return area.row + area.rows - 1;
}

/** The column of the last cells. */
export function lastColumn(area: AreaModel): number {
  return area.column + area.columns - 1;
}

/** All cells of a sheet's grid. */
export function gridArea({ rows, columns }: Pick<SheetModel, 'rows' | 'columns'>): AreaModel {
  return { row: 1, column: 1, rows, columns };
}

/** The area between two corners, both included, in whatever order they come. */
export function areaBetween(row: number, column: number, otherRow: number, otherColumn: number): AreaModel {
  return {
    row: Math.min(row, otherRow),
    column: Math.min(column, otherColumn),
    rows: Math.abs(otherRow - row) + 1,
    columns: Math.abs(otherColumn - column) + 1,
  };
}

/** The cells in both areas, or null. */
export function intersection(one: AreaModel, other: AreaModel): AreaModel | null {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const bottom = Math.min(lastRow(one), lastRow(other));
  const right = Math.min(lastColumn(one), lastColumn(other));
  return row > bottom || column > right ? null : areaBetween(row, column, bottom, right);
}

/** Whether every cell of `inner` lies in `outer`. */
export function covers(outer: AreaModel, inner: AreaModel): boolean {
  const common = intersection(outer, inner);
  return common !== null && common.rows === inner.rows && common.columns === inner.columns;
}

function subtractOne(area: AreaModel, hole: AreaModel): AreaModel[] {
  const common = intersection(area, hole);
  if (common === null) return [area];
  const pieces: AreaModel[] = [];
  const add = (row: number, column: number, bottom: number, right: number): void => {
    if (row <= bottom && column <= right) pieces.push(areaBetween(row, column, bottom, right));
  };
  add(area.row, area.column, common.row - 1, lastColumn(area));
  add(common.row, area.column, lastRow(common), common.column - 1);
  add(common.row, lastColumn(common) + 1, lastRow(common), lastColumn(area));
  add(lastRow(common) + 1, area.column, lastRow(area), lastColumn(area));
  return pieces;
}

/** The areas without the cells of `hole`. */
export function subtract(areas: readonly AreaModel[], hole: AreaModel): AreaModel[] {
  return areas.flatMap((area) => subtractOne(area, hole));
}

/** The cells of an area, row by row. */
export function* cellsOf(area: AreaModel): Generator<{ row: number; column: number }> {
  for (let row = area.row; row <= lastRow(area); row++) {
    for (let column = area.column; column <= lastColumn(area); column++) yield { row, column };
  }
}

/** How many cells the areas have, those in several of them counted again. */
export function cellCount(areas: readonly AreaModel[]): number {
  return areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
}

/**
 * The areas that `coverCells` would find for the same cells, whatever areas they are given as: runs along each row, equal runs of
 * consecutive rows joined, in the order of their top left cells. Takes time by the areas, not by their cells.
 */
export function coverAreas(areas: readonly AreaModel[]): AreaModel[] {
  const waiting = [...areas].sort((one, other) => one.row - other.row);
  const edges = [...new Set(areas.flatMap((area) => [area.row, lastRow(area) + 1]))].sort((a, b) => a - b);
  const covered: AreaModel[] = [];
  let open = new Map<string, AreaModel>();
  let crossed: AreaModel[] = [];
  let next = 0;
  edges.forEach((row, index) => {
    crossed = crossed.filter((area) => lastRow(area) >= row);
    for (; waiting[next]?.row === row; next++) crossed.push(waiting[next] as AreaModel);
    const rows = (edges[index + 1] ?? row) - row;
    const band = new Map<string, AreaModel>();
    for (const run of runsOf(crossed)) {
      const key = `${run.column}:${run.columns}`;
      const above = open.get(key);
      open.delete(key);
      band.set(key, above === undefined ? { row, rows, ...run } : { ...above, rows: above.rows + rows });
    }
    covered.push(...open.values());
    open = band;
  });
  return covered.sort((one, other) => one.row - other.row || one.column - other.column);
}

/** The columns of the areas, those that touch joined. */
function runsOf(areas: readonly AreaModel[]): Pick<AreaModel, 'column' | 'columns'>[] {
  const runs: { column: number; columns: number }[] = [];
  for (const { column, columns } of [...areas].sort((one, other) => one.column - other.column)) {
    const last = runs.at(-1);
    if (last === undefined || column > last.column + last.columns) runs.push({ column, columns });
    else last.columns = Math.max(last.columns, column + columns - last.column);
  }
  return runs;
}
