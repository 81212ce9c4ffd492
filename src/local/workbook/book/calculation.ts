/** What a change of cells means for calculation: Excel trusts stored results and its chain of formulas. */

import type { CellEdit } from '../cells/cell-edits.ts';
import type { WorkbookModel } from '../model.ts';
import type { PackageEdit } from '../package/package-edit.ts';
import { ensureChild } from '../package/xml-tree.ts';
import type { ReadWorkbook } from './read-workbook.ts';
import { WORKBOOK_SEQUENCE } from './sheet-list.ts';

/**
 * Has everything calculated anew on opening where a stored result may have become wrong, and drops the chain where formulas came,
 * went or changed; Excel makes a new one.
 */
export function writeCalculation(
  edit: PackageEdit,
  read: ReadWorkbook,
  edits: readonly CellEdit[],
  hasRemovedSheets: boolean,
): void {
  const isFormulaNew = edits.some(({ before, after }) => before?.formula !== after?.formula);
  if (isFormulaNew || hasRemovedSheets) dropChain(edit, read.workbookPart);
  const isStale = edits.length > 0 && hasFormulas(read.model);
  if (!isFormulaNew && !isStale && !(hasRemovedSheets && hasFormulas(read.model))) return;
  ensureChild(edit.root(read.workbookPart), 'calcPr', WORKBOOK_SEQUENCE).setAttribute('fullCalcOnLoad', '1');
}

function dropChain(edit: PackageEdit, workbookPart: string): void {
  const chain = edit.relationships(workbookPart).find(({ type }) => type === 'calcChain');
  if (chain !== undefined) edit.unrelate(workbookPart, chain.id);
}

function hasFormulas(model: WorkbookModel): boolean {
  return model.sheets.some(({ cells }) =>
    Object.values(cells).some((row) => Object.values(row).some(({ formula }) => formula !== undefined)),
  );
}
