/** Borders of an area, edge by edge. */

import type { AreaModel, BorderModel, StyleModel } from '#local/workbook/model.ts';
import { cellsOf, lastColumn, lastRow } from './area.ts';
import type { SheetGrid } from './sheet-grid.ts';

type Side = keyof StyleModel['borders'];

/** What to do with each edge: true draws it, false takes it away, null leaves it. */
export interface BorderEdges {
  readonly top: boolean | null;
  readonly left: boolean | null;
  readonly bottom: boolean | null;
  readonly right: boolean | null;
  /** Between columns. */
  readonly vertical: boolean | null;
  /** Between rows. */
  readonly horizontal: boolean | null;
}

const NEIGHBOURS: Readonly<Record<Side, { row: number; column: number; side: Side }>> = {
  top: { row: -1, column: 0, side: 'bottom' },
  bottom: { row: 1, column: 0, side: 'top' },
  left: { row: 0, column: -1, side: 'right' },
  right: { row: 0, column: 1, side: 'left' },
};

function paintSide(grid: SheetGrid, row: number, column: number, side: Side, border: BorderModel | null): void {
  if (row < 1 || column < 1 || row > grid.sheet.rows || column > grid.sheet.columns) return;
  const { borders } = grid.style(row, column);
  if (borders[side] === null && border === null) return;
  grid.restyle(row, column, { borders: { ...borders, [side]: border } });
}

function edgesOf(area: AreaModel, edges: BorderEdges, row: number, column: number): [Side, boolean | null][] {
  return [
    ['top', row === area.row ? edges.top : edges.horizontal],
    ['bottom', row === lastRow(area) ? edges.bottom : edges.horizontal],
    ['left', column === area.column ? edges.left : edges.vertical],
    ['right', column === lastColumn(area) ? edges.right : edges.vertical],
  ];
}

/** Draws and removes the borders of an area. An edge taken away is also taken from the neighbour that shares it. */
export function drawBorders(grid: SheetGrid, area: AreaModel, edges: BorderEdges, border: BorderModel): void {
  for (const { row, column } of cellsOf(area)) {
    for (const [side, wanted] of edgesOf(area, edges, row, column)) {
      if (wanted === null) continue;
      paintSide(grid, row, column, side, wanted ? border : null);
      const neighbour = NEIGHBOURS[side];
      if (!wanted) paintSide(grid, row + neighbour.row, column + neighbour.column, neighbour.side, null);
    }
  }
}
