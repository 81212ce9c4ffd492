/** The columns of a chart's ranges: labels first, then one per series, names in the first row. */

import type { AreaModel } from '../model.ts';

/** The cells a chart shows, as columns of one table. */
export interface ChartTable {
  /** Row of the series' names; the values stand below it. */
  readonly headerRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
  /** Column of the labels; null for a chart with one column only. */
  readonly labelColumn: number | null;
  readonly valueColumns: readonly number[];
}

/** The table of a chart's ranges, taken side by side; the first one says the rows. Null for no ranges. */
export function tableOfRanges(ranges: readonly AreaModel[]): ChartTable | null {
  const first = ranges[0];
  if (first === undefined) return null;
  const columns = ranges.flatMap(({ column, columns: width }) => Array.from({ length: width }, (_, at) => column + at));
  const isAlone = columns.length === 1;
  return {
    headerRow: first.row,
    firstRow: first.row + 1,
    lastRow: first.row + first.rows - 1,
    labelColumn: isAlone ? null : (columns[0] ?? null),
    valueColumns: isAlone ? columns : columns.slice(1),
  };
}

/** The fewest ranges that give the table again. */
export function rangesOfTable(table: ChartTable): AreaModel[] {
  const columns = table.labelColumn === null ? table.valueColumns : [table.labelColumn, ...table.valueColumns];
  const ranges: AreaModel[] = [];
  for (const column of columns) {
    const last = ranges.at(-1);
    if (last !== undefined && last.column + last.columns === column) last.columns += 1;
    else ranges.push({ row: table.headerRow, column, rows: table.lastRow - table.headerRow + 1, columns: 1 });
  }
  return ranges;
}
