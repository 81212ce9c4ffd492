/** Cells and rectangles of a sheet. Rows and columns count from 1, as in Apps Script. */

/** One cell. */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells. */
export interface Area extends CellPosition {
  readonly rows: number;
  readonly columns: number;
}

/** Letters of a column: 1 → A, 27 → AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The column with these letters: AA → 27; null when they are none. */
export function columnNumber(letters: string): number | null {
  if (!/^[a-z]{1,3}$/i.test(letters)) return null;
  return [...letters.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}

/** A1 notation of a cell: (12, 8) → H12. */
export function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}

/** A1 notation of a rectangle: `B2:D5`, or `B2` for a single cell. */
export function areaName(area: Area): string {
  const first = cellName(area.row, area.column);
  const last = cellName(area.row + area.rows - 1, area.column + area.columns - 1);
  return first === last ? first : `${first}:${last}`;
}

/** Whether the cell lies inside the rectangle. */
export function contains(area: Area, row: number, column: number): boolean {
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}

/**
 * The fewest rectangles this simple rule finds that cover exactly the given cells:
 * runs along each row first, then equal runs of consecutive rows joined.
 */
export function coverCells(cells: readonly CellPosition[]): Area[] {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const runs: Area[] = [];
  for (const { row, column } of sorted) {
    const last = runs.at(-1);
    if (last?.row === row && column < last.column + last.columns) continue;
    if (last?.row === row && column === last.column + last.columns) {
      runs[runs.length - 1] = { ...last, columns: last.columns + 1 };
    } else {
      runs.push({ row, column, rows: 1, columns: 1 });
    }
  }
  return joinRows(runs);
}

function joinRows(runs: readonly Area[]): Area[] {
  const open = new Map<string, Area>();
  const closed: Area[] = [];
  for (const run of runs) {
    const key = `${run.column}:${run.columns}`;
    const above = open.get(key);
    if (above !== undefined && above.row + above.rows === run.row) {
      open.set(key, { ...above, rows: above.rows + 1 });
    } else {
      if (above !== undefined) closed.push(above);
      open.set(key, run);
    }
  }
  return [...closed, ...open.values()].sort((a, b) => a.row - b.row || a.column - b.column);
}
