/** Writes what differs in one sheet into its part. */

import { isDeepStrictEqual } from 'node:util';
import { areaName } from '#core/change/area.ts';
import { type CellDifference, type CellEdit, differingCells, type StyleComparison } from '../cells/cell-edits.ts';
import { fittedHeights } from '../cells/fitted-height.ts';
import { patchRows, type RowChange, type RowEdit, type RowWriting } from '../cells/patch-rows.ts';
import { orphanedFormulas } from '../cells/shared-formulas.ts';
import { writeCharts } from '../charts/write-charts.ts';
import { parseArea } from '../formula/references.ts';
import type { AreaModel, SheetModel } from '../model.ts';
import { writeNotes } from '../notes/write-notes.ts';
import type { PackageEdit } from '../package/package-edit.ts';
import { child } from '../package/xml-tree.ts';
import type { StyleWriter } from '../styles/style-writer.ts';
import { writeFilter } from './auto-filter.ts';
import { changedColumns, columnStyle, readColumnRuns, writeColumns } from './columns.ts';
import { writeConditionalFormats } from './conditional-formats.ts';
import { writeDataValidations } from './data-validations.ts';
import { writeHyperlinks } from './hyperlinks.ts';
import { sameMerges, writeMerges } from './merges.ts';
import { SheetFrame } from './sheet-frame.ts';
import { type SheetText, splitSheet } from './sheet-text.ts';
import { renameTableColumns } from './table-headers.ts';
import { isSelected, writeFrozen, writeProtected, writeSelected, writeTabColor } from './view.ts';

/** What a sheet's writing needs of its workbook. */
export interface PatchContext extends StyleComparison {
  readonly edit: PackageEdit;
  readonly styles: StyleWriter;
  readonly date1904: boolean;
  readonly sheetNames: ReadonlyMap<number, string>;
  readonly sharedIndex: (text: string) => number | null;
}

/** A sheet's part and its two states; `selected` says whether its tab must be selected, null to leave that as it is. */
interface SheetChange {
  readonly part: string;
  readonly before: SheetModel;
  readonly after: SheetModel;
  readonly selected: boolean | null;
}

/** Patches a sheet's part and those it leads to; gives the cells whose content changed. */
export function patchSheet(change: SheetChange, context: PatchContext): CellEdit[] {
  const { part, before, after } = change;
  const { edit } = context;
  const difference = differingCells(before, after, context);
  const rowEdits = differingRows(before, after);
  for (const [row, fitted] of fittedHeights(difference.cells, after, (style) => context.styles.look(style))) {
    rowEdits.set(row, { ...rowEdits.get(row), fitted });
  }
  const text = splitSheet(edit.text(part), part);
  const frame = new SheetFrame(text);
  const orphans = orphanedFormulas(text, difference.cells, after);
  const edits = [...difference.cells, ...orphans];
  const rows = edits.length + rowEdits.size === 0 ? null : patch(text, frame, edits, rowEdits, context);
  patchFrame(frame, change, context);
  patchCellCompanions(frame, change, difference, context);
  growDimension(frame, edits);
  const patched = frame.finish(rows);
  if (patched !== null) edit.setText(part, patched);
  return edits.filter(({ isContentNew }) => isContentNew);
}

function patch(
  text: SheetText,
  frame: SheetFrame,
  edits: readonly CellEdit[],
  rowEdits: ReadonlyMap<number, RowEdit>,
  context: PatchContext,
): string {
  const runs = readColumnRuns(frame.view());
  const changes = new Map<number, RowChange>();
  const changeOf = (row: number): RowChange => {
    const change = changes.get(row) ?? { format: rowEdits.get(row) ?? {}, cells: new Map() };
    changes.set(row, change);
    return change;
  };
  for (const row of rowEdits.keys()) changeOf(row);
  for (const edit of edits) changeOf(edit.row).cells.set(edit.column, edit);
  const writing: RowWriting = {
    prefix: text.prefix,
    format: context.format,
    is1904: context.is1904After,
    sharedIndex: context.sharedIndex,
    columnStyle: (column) => columnStyle(runs, column),
  };
  return patchRows(text, changes, writing);
}

/** Rows whose height or visibility differs. */
function differingRows(before: SheetModel, after: SheetModel): Map<number, RowEdit> {
  const edits = new Map<number, RowEdit>();
  const hiddenBefore = new Set(before.hiddenRows);
  const hiddenAfter = new Set(after.hiddenRows);
  const keys = [...Object.keys(before.rowHeights), ...Object.keys(after.rowHeights)].map(Number);
  for (const row of new Set([...keys, ...hiddenBefore, ...hiddenAfter])) {
    const edit: RowEdit = {};
    const height = after.rowHeights[row];
    if (before.rowHeights[row] !== height) edit.height = height ?? null;
    if (hiddenBefore.has(row) !== hiddenAfter.has(row)) edit.hidden = hiddenAfter.has(row);
    if (Object.keys(edit).length > 0) edits.set(row, edit);
  }
  return edits;
}

/** What concerns the sheet as a whole. */
function patchFrame(
  frame: SheetFrame,
  { before, after, selected }: SheetChange,
  { styles, date1904 }: PatchContext,
): void {
  if (before.tabColor !== after.tabColor) writeTabColor(frame.change(), after.tabColor);
  if (before.isProtected !== after.isProtected) writeProtected(frame.change(), after.isProtected);
  if (before.frozenRows !== after.frozenRows || before.frozenColumns !== after.frozenColumns) {
    writeFrozen(frame.change(), after.frozenRows, after.frozenColumns);
  }
  if (selected !== null && isSelected(frame.view()) !== selected) writeSelected(frame.change(), selected);
  const columns = changedColumns(before, after);
  if (columns.length > 0) writeColumns(frame.change(), columns, after);
  if (!isDeepStrictEqual(before.filter, after.filter)) writeFilter(frame.change(), after.filter);
  if (!sameMerges(before.merges, after.merges)) writeMerges(frame.change(), after.merges);
  if (!isDeepStrictEqual(before.conditionalFormats, after.conditionalFormats)) {
    writeConditionalFormats(frame.change(), before.conditionalFormats, after.conditionalFormats, styles);
  }
  if (!isDeepStrictEqual(before.dataValidations, after.dataValidations)) {
    writeDataValidations(frame.change(), before.dataValidations, after.dataValidations, date1904);
  }
}

/** What belongs to cells but stands elsewhere: links, notes, charts, names of table columns. */
function patchCellCompanions(
  frame: SheetFrame,
  { part, before, after }: SheetChange,
  { cells, notes, links }: CellDifference,
  { edit, sheetNames, styles }: PatchContext,
): void {
  if (links.length > 0) writeHyperlinks(frame.change(), links, { edit, part, sheetNames });
  if (notes.length > 0) writeNotes(edit, part, frame, notes);
  if (cells.length > 0) renameTableColumns(edit, part, cells);
  if (isDeepStrictEqual(before.charts, after.charts)) return;
  const numberFormat = (row: number, column: number) =>
    styles.look(after.cells[row]?.[column]?.style ?? 0).numberFormat;
  writeCharts({ edit, sheetPart: part, frame, source: { sheet: after, numberFormat } }, before.charts, after.charts);
}

/** Extends the sheet's declared size, where it declares one, over cells that were added outside it. */
function growDimension(frame: SheetFrame, edits: readonly CellEdit[]): void {
  if (edits.length === 0) return;
  const declared = parseArea(child(frame.view(), 'dimension')?.getAttribute('ref') ?? '');
  if (declared === null) return;
  const grown = edits.reduce(extended, declared);
  if (areaName(grown) !== areaName(declared)) {
    child(frame.change(), 'dimension')?.setAttribute('ref', areaName(grown));
  }
}

function extended(area: AreaModel, { row, column, after }: CellEdit): AreaModel {
  if (after === undefined) return area;
  const top = Math.min(area.row, row);
  const left = Math.min(area.column, column);
  const bottom = Math.max(area.row + area.rows, row + 1);
  const right = Math.max(area.column + area.columns, column + 1);
  return { row: top, column: left, rows: bottom - top, columns: right - left };
}
