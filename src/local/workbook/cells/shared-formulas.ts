/** Shared formulas whose first cell changes: the others lose the text they share and must be written out. */

import { cellName } from '#core/change/area.ts';
import type { SheetModel } from '../model.ts';
import type { SheetText } from '../sheet/sheet-text.ts';
import type { CellEdit } from './cell-edits.ts';
import { type RawCell, scanRows } from './row-scanner.ts';

/** Edits that write out the formulas that would be orphaned by these edits. */
export function orphanedFormulas(sheet: SheetText, edits: readonly CellEdit[], after: SheetModel): CellEdit[] {
  const changed = new Set(edits.filter(losesFormula).map(({ row, column }) => cellName(row, column)));
  if (changed.size === 0) return [];
  const shared = sharedCells(sheet);
  const isMaster = (cell: RawCell) => cell.formula?.text !== '';
  const lost = shared.filter((cell) => isMaster(cell) && changed.has(cellName(cell.row, cell.column)));
  const groups = new Set(lost.map((cell) => cell.formula?.group));
  const edited = new Set(
    edits.filter(({ isContentNew }) => isContentNew).map(({ row, column }) => cellName(row, column)),
  );
  return shared.flatMap((cell) => {
    const { row, column } = cell;
    const isOrphan = !isMaster(cell) && groups.has(cell.formula?.group) && !edited.has(cellName(row, column));
    return isOrphan ? { row, column, before: undefined, after: after.cells[row]?.[column], isContentNew: true } : [];
  });
}

function losesFormula({ before, after }: CellEdit): boolean {
  return before?.formula !== undefined && before.formula !== after?.formula;
}

function sharedCells(sheet: SheetText): RawCell[] {
  const found: RawCell[] = [];
  scanRows(sheet, {
    openRow: () => {},
    cell: (cell) => {
      if (cell.formula?.type === 'shared') found.push(cell);
    },
    closeRow: () => {},
  });
  return found;
}
