/** Reads one worksheet into the model. */

import type { RangeNames } from '../book/range-names.ts';
import { ensureRow } from '../cells/cell-table.ts';
import { type CellContext, readCells, requireStyle, type SheetCells } from '../cells/read-cells.ts';
import { readCharts } from '../charts/read-charts.ts';
import type { CellModel, SheetModel } from '../model.ts';
import { readNotes } from '../notes/comments.ts';
import type { OpcPackage } from '../package/opc-package.ts';
import { parseXml, rootOf } from '../package/xml-tree.ts';
import type { Stylesheet } from '../styles/stylesheet.ts';
import { readFilter } from './auto-filter.ts';
import { type ColumnRun, columnStyle, expandColumns, readColumnRuns } from './columns.ts';
import { readConditionalFormats } from './conditional-formats.ts';
import { readDataValidations } from './data-validations.ts';
import { readHyperlinks, type SheetIds } from './hyperlinks.ts';
import { readMerges } from './merges.ts';
import { pixelsOfPoints } from './pixels.ts';
import { frameText, splitSheet } from './sheet-text.ts';
import { readFrozen, readProtected, readTabColor } from './view.ts';

/** A worksheet as the workbook lists it. */
export interface SheetEntry {
  readonly id: number;
  readonly name: string;
  readonly isHidden: boolean;
  readonly part: string;
  /** Place among the workbook's sheets, those of charts alone included, from 0. */
  readonly place: number;
}

/** What a sheet's reading needs of its workbook. */
interface SheetContext extends CellContext {
  readonly opc: OpcPackage;
  readonly stylesheet: Stylesheet;
  readonly sheetIds: SheetIds;
  /** The names of cells that a sheet at this place can use. */
  readonly rangeNames: (place: number) => RangeNames;
}

/** Size of a new sheet's grid, and the least of any. */
const LEAST_ROWS = 1000;
const LEAST_COLUMNS = 26;
/** A stray value in the last column of a sheet with styled columns must not fill the memory. */
const MOST_FILLED = 1_000_000;

/**
 * Reads a worksheet part.
 * @throws {WorkbookError} `corrupt` where it cannot be read
 */
export function readSheet(entry: SheetEntry, context: SheetContext): SheetModel {
  const { opc, stylesheet } = context;
  const text = splitSheet(opc.text(entry.part), entry.part);
  const root = rootOf(parseXml(frameText(text), entry.part), entry.part);
  const relationships = opc.relationships(entry.part);
  const runs = readColumnRuns(root);
  const content = readCells(text, context);
  fillStyledLines(content, runs, context.styles.length);
  const sheet: SheetModel = {
    id: entry.id,
    name: entry.name,
    hidden: entry.isHidden,
    isProtected: readProtected(root),
    tabColor: readTabColor(root, stylesheet.resolveColor),
    rows: LEAST_ROWS,
    columns: LEAST_COLUMNS,
    ...readFrozen(root),
    cells: content.cells,
    merges: readMerges(root),
    columnWidths: {},
    rowHeights: {},
    hiddenRows: [],
    hiddenColumns: [],
    filter: readFilter(root),
    conditionalFormats: readConditionalFormats(root, stylesheet.differentials),
    dataValidations: readDataValidations(root, context.rangeNames(entry.place), context.date1904),
    charts: [],
  };
  const cellAt = (row: number, column: number) => ensureCell(sheet, row, column, content, runs);
  for (const { row, column, note } of readNotes(opc, relationships)) cellAt(row, column).note = note ?? '';
  for (const { row, column, link } of readHyperlinks(root, relationships, context.sheetIds, entry.id)) {
    cellAt(row, column).link = link;
  }
  measure(sheet, content, runs);
  sheet.charts = readCharts(opc, root, relationships, sheet);
  return sheet;
}

/** Gives absent cells within the content the style of their row or column; rows without anything stay without. */
function fillStyledLines(content: SheetCells, runs: readonly ColumnRun[], styles: number): void {
  const columns = Array.from({ length: content.lastColumn }, (_, at) =>
    requireStyle(columnStyle(runs, at + 1), styles),
  );
  const hasStyledColumns = columns.some((style) => style !== 0);
  let filled = 0;
  for (const row of new Set([...Object.keys(content.cells).map(Number), ...content.rowStyles.keys()])) {
    const rowStyle = content.rowStyles.get(row);
    const isStyled = rowStyle === undefined ? hasStyledColumns : rowStyle !== 0;
    if (!isStyled || row > content.lastRow || filled > MOST_FILLED) continue;
    filled += fillRow(ensureRow(content.cells, row), columns, rowStyle);
  }
}

/** Gives a row's absent cells its style, or their columns'; says how many. */
function fillRow(cells: Record<string, CellModel>, columns: readonly number[], rowStyle: number | undefined): number {
  let filled = 0;
  columns.forEach((columnStyle, index) => {
    const style = rowStyle ?? columnStyle;
    if (style === 0 || cells[index + 1] !== undefined) return;
    cells[index + 1] = { style };
    filled += 1;
  });
  return filled;
}

function ensureCell(
  sheet: SheetModel,
  row: number,
  column: number,
  content: SheetCells,
  runs: readonly ColumnRun[],
): CellModel {
  const cells = ensureRow(sheet.cells, row);
  const existing = cells[column];
  if (existing !== undefined) return existing;
  const added: CellModel = { style: content.rowStyles.get(row) ?? columnStyle(runs, column) };
  cells[column] = added;
  return added;
}

/** Sets the size of the grid, and the widths, heights and hidden lines within it. */
function measure(sheet: SheetModel, content: SheetCells, runs: readonly ColumnRun[]): void {
  for (const [row, cells] of Object.entries(sheet.cells)) {
    sheet.rows = Math.max(sheet.rows, Number(row));
    for (const column of Object.keys(cells)) sheet.columns = Math.max(sheet.columns, Number(column));
  }
  for (const merge of sheet.merges) {
    sheet.rows = Math.max(sheet.rows, merge.row + merge.rows - 1);
    sheet.columns = Math.max(sheet.columns, merge.column + merge.columns - 1);
  }
  Object.assign(sheet, expandColumns(runs, sheet.columns));
  for (const { row, height, isHidden } of content.rows) {
    if (row > sheet.rows) continue;
    if (height !== null && height > 0) sheet.rowHeights[row] = pixelsOfPoints(height);
    if (isHidden) sheet.hiddenRows.push(row);
  }
}
