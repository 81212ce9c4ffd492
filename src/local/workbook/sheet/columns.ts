/** Column widths, hidden columns and column styles. */

import type { Element } from '@xmldom/xmldom';
import type { SheetModel } from '../model.ts';
import { child, children, createLike, detach, ensureChild, flag, number, setOrRemove } from '../package/xml-tree.ts';
import { DEFAULT_HEIGHT, DEFAULT_WIDTH, pixelsOfPoints, pixelsOfWidth, widthOfPixels } from './pixels.ts';
import { WORKSHEET_SEQUENCE } from './worksheet-sequence.ts';

/** A run of columns as the sheet formats it. */
export interface ColumnRun {
  readonly first: number;
  readonly last: number;
  /** Pixels; null for the default. */
  readonly width: number | null;
  readonly isHidden: boolean;
  readonly style: number;
}

/** Pixels of what has no size of its own. */
export interface DefaultSizes {
  readonly width: number;
  readonly height: number;
}

/** The sheet's default column width and row height. */
export function readDefaultSizes(root: Element): DefaultSizes {
  const format = child(root, 'sheetFormatPr');
  const width = number(format, 'defaultColWidth');
  const height = number(format, 'defaultRowHeight');
  return {
    width: width === null ? DEFAULT_WIDTH : pixelsOfWidth(width),
    height: height === null ? DEFAULT_HEIGHT : pixelsOfPoints(height),
  };
}

/** The formatted runs of columns. */
export function readColumnRuns(root: Element): ColumnRun[] {
  const defaults = readDefaultSizes(root);
  return children(child(root, 'cols'), 'col').map((col) => {
    const first = number(col, 'min') ?? 1;
    const width = pixelsOfWidth(number(col, 'width') ?? 0);
    const hasOwnWidth = width > 0 && (flag(col, 'customWidth') || width !== defaults.width);
    return {
      first,
      last: number(col, 'max') ?? first,
      width: hasOwnWidth ? width : null,
      isHidden: flag(col, 'hidden'),
      style: number(col, 'style') ?? 0,
    };
  });
}

/** The style of a column's absent cells. */
export function columnStyle(runs: readonly ColumnRun[], column: number): number {
  return runs.find((run) => column >= run.first && column <= run.last)?.style ?? 0;
}

/** Widths and hidden columns within the first `columns` columns. */
export function expandColumns(
  runs: readonly ColumnRun[],
  columns: number,
): Pick<SheetModel, 'columnWidths' | 'hiddenColumns'> {
  const columnWidths: Record<string, number> = {};
  const hiddenColumns: number[] = [];
  for (const run of runs) {
    for (let column = run.first; column <= Math.min(run.last, columns); column += 1) {
      if (run.width !== null) columnWidths[column] = run.width;
      if (run.isHidden) hiddenColumns.push(column);
    }
  }
  return { columnWidths, hiddenColumns };
}

/** Columns whose width or visibility differs. */
export function changedColumns(before: SheetModel, after: SheetModel): number[] {
  const hidden = [new Set(before.hiddenColumns), new Set(after.hiddenColumns)] as const;
  const keys = [...Object.keys(before.columnWidths), ...Object.keys(after.columnWidths)].map(Number);
  const candidates = new Set([...keys, ...hidden[0], ...hidden[1]]);
  return [...candidates]
    .filter(
      (column) =>
        before.columnWidths[column] !== after.columnWidths[column] || hidden[0].has(column) !== hidden[1].has(column),
    )
    .sort((one, two) => one - two);
}

/** Gives the changed columns the width and visibility they have in `after`. */
export function writeColumns(root: Element, columns: readonly number[], after: SheetModel): void {
  const list = ensureChild(root, 'cols', WORKSHEET_SEQUENCE);
  const hidden = new Set(after.hiddenColumns);
  const fallback = number(child(root, 'sheetFormatPr'), 'defaultColWidth') ?? widthOfPixels(DEFAULT_WIDTH);
  for (const column of columns) {
    const col = isolate(list, column);
    const width = after.columnWidths[column];
    setOrRemove(col, 'customWidth', width === undefined ? null : '1');
    col.setAttribute('width', String(width === undefined ? fallback : widthOfPixels(width)));
    col.removeAttribute('bestFit');
    setOrRemove(col, 'hidden', hidden.has(column) ? '1' : null);
    if (width === undefined && !saysMore(col)) detach(col);
  }
  if (list.firstChild === null) detach(list);
}

function saysMore(col: Element): boolean {
  return [...col.attributes].some(({ name }) => name !== 'min' && name !== 'max' && name !== 'width');
}

/** The `col` of this one column, cut out of the run that covers it or made anew in its place. */
function isolate(list: Element, column: number): Element {
  const runs = children(list, 'col').map((col) => ({
    col,
    first: number(col, 'min') ?? 1,
    last: number(col, 'max') ?? 1,
  }));
  const run = runs.find(({ first, last }) => column >= first && column <= last);
  if (run === undefined) {
    const col = createLike(list, 'col', { min: String(column), max: String(column) });
    list.insertBefore(col, runs.find(({ first }) => first > column)?.col ?? null);
    return col;
  }
  const { col, first, last } = run;
  if (first < column) insertCopy(list, col, col, first, column - 1);
  if (last > column) insertCopy(list, col, col.nextSibling, column + 1, last);
  col.setAttribute('min', String(column));
  col.setAttribute('max', String(column));
  return col;
}

function insertCopy(
  list: Element,
  col: Element,
  before: Parameters<Element['insertBefore']>[1],
  first: number,
  last: number,
) {
  const copy = col.cloneNode(true) as Element;
  copy.setAttribute('min', String(first));
  copy.setAttribute('max', String(last));
  list.insertBefore(copy, before);
}
