/** Access to a sheet's sparse table of cells. */

import type { CellModel, SheetModel } from '../model.ts';

/** The cells of a row, which is added where absent. */
export function ensureRow(cells: SheetModel['cells'], row: number): Record<string, CellModel> {
  const existing = cells[row];
  if (existing !== undefined) return existing;
  const added: Record<string, CellModel> = {};
  cells[row] = added;
  return added;
}
