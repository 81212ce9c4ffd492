/** Writes changed cells and rows into a worksheet's text; rows without a change stay as they are written. */

import { cellName } from '#core/change/area.ts';
import { pointsOfPixels } from '../sheet/pixels.ts';
import type { SheetText } from '../sheet/sheet-text.ts';
import type { CellEdit } from './cell-edits.ts';
import { type CellWriting, cellXml } from './cell-xml.ts';
import { type RawCell, type RawRow, scanRows } from './row-scanner.ts';
import { setTagAttribute } from './tag-attributes.ts';

/** A row's new height (pixels, null for the default) and visibility; what is left out stays. */
export interface RowEdit {
  height?: number | null;
  hidden?: boolean;
  /** Pixels that its new texts need; a row that is this high, or has a height of a person's choice, stays. */
  fitted?: number;
}

/** All changes of one row. */
export interface RowChange {
  readonly format: RowEdit;
  readonly cells: Map<number, CellEdit>;
}

/** What rows are written with. */
export interface RowWriting extends CellWriting {
  /** The format of a column's absent cells. */
  readonly columnStyle: (column: number) => number;
}

/** A row of the text; its cells only where it changes. */
interface Segment {
  readonly raw: RawRow;
  readonly cells: RawCell[];
  /** Where what stands before the row starts: blanks, mostly. */
  readonly gapStart: number;
  end: number;
}

/** The rows of a sheet with their changes, by row number. */
export function patchRows(sheet: SheetText, changes: ReadonlyMap<number, RowChange>, writing: RowWriting): string {
  const { segments, tailStart } = readSegments(sheet, changes);
  const missing = new Set(changes.keys());
  for (const { raw } of segments) missing.delete(raw.row);
  const inserted = [...missing].sort((one, two) => one - two);
  const pieces: string[] = [];
  for (const segment of segments) {
    while (inserted[0] !== undefined && inserted[0] < segment.raw.row)
      pieces.push(newRow(inserted.shift() ?? 0, changes, writing));
    const change = changes.get(segment.raw.row);
    const gap = sheet.text.slice(segment.gapStart, segment.raw.start);
    pieces.push(gap, change === undefined ? unchangedRow(sheet, segment) : changedRow(sheet, segment, change, writing));
  }
  for (const row of inserted) pieces.push(newRow(row, changes, writing));
  return pieces.join('') + sheet.text.slice(tailStart, sheet.innerEnd);
}

/** The rows of the text in ascending order; rows given twice become one where they change. */
function readSegments(
  sheet: SheetText,
  changes: ReadonlyMap<number, RowChange>,
): { segments: Segment[]; tailStart: number } {
  const segments: Segment[] = [];
  let gapStart = sheet.innerStart;
  scanRows(sheet, {
    openRow: (raw) => {
      segments.push({ raw, cells: [], gapStart, end: raw.openEnd });
    },
    cell: (cell) => {
      if (changes.has(cell.row)) segments.at(-1)?.cells.push(cell);
    },
    closeRow: (end) => {
      const segment = segments.at(-1);
      if (segment !== undefined) segment.end = end;
      gapStart = end;
    },
  });
  segments.sort((one, two) => one.raw.row - two.raw.row);
  return { segments: joinRepeated(segments, changes), tailStart: gapStart };
}

function joinRepeated(segments: readonly Segment[], changes: ReadonlyMap<number, RowChange>): Segment[] {
  const joined: Segment[] = [];
  for (const segment of segments) {
    const previous = joined.at(-1);
    if (previous?.raw.row === segment.raw.row && changes.has(segment.raw.row)) previous.cells.push(...segment.cells);
    else joined.push(segment);
  }
  return joined;
}

/** Rows may leave out their number and be counted; once others are inserted that count would be wrong. */
function unchangedRow(sheet: SheetText, { raw, end }: Segment): string {
  if (raw.isNamed) return sheet.text.slice(raw.start, end);
  const open = setTagAttribute(sheet.text.slice(raw.start, raw.openEnd), 'r', String(raw.row));
  return open + sheet.text.slice(raw.openEnd, end);
}

function changedRow(sheet: SheetText, segment: Segment, change: RowChange, writing: RowWriting): string {
  const { raw } = segment;
  const cells = cellsXml(sheet, segment, change, writing);
  const written = new Set(segment.cells.map(({ column }) => column));
  const isLonger = [...change.cells.keys()].some((column) => !written.has(column));
  const tag = setTagAttribute(sheet.text.slice(raw.start, raw.openEnd), 'r', String(raw.row));
  const open = formatRow(isLonger ? setTagAttribute(tag, 'spans', null) : tag, change.format);
  if (raw.isEmptyTag) return cells === '' ? open : `${open.replace(/\s*\/>$/, '>')}${cells}</${writing.prefix}row>`;
  return open + cells + afterCells(sheet, segment);
}

/** What stands after the last cell of a row: its close tag, and extensions before it. */
function afterCells(sheet: SheetText, { raw, cells, end }: Segment): string {
  const inside = cells.filter((cell) => cell.start < end);
  return sheet.text.slice(Math.max(raw.openEnd, ...inside.map((cell) => cell.end)), end);
}

function cellsXml(sheet: SheetText, segment: Segment, change: RowChange, writing: RowWriting): string {
  const { text } = sheet;
  const written = new Map(segment.cells.map((cell) => [cell.column, cell]));
  const columns = [...new Set([...written.keys(), ...change.cells.keys()])].sort((one, two) => one - two);
  return columns
    .map((column) => {
      const cell = written.get(column);
      const edit = change.cells.get(column);
      if (edit !== undefined) {
        const placeStyle = segment.raw.style ?? writing.columnStyle(column);
        return cellXml(edit, cell === undefined ? null : { cell, text }, placeStyle, writing);
      }
      return cell === undefined ? '' : keptCell(cell, text);
    })
    .join('');
}

function keptCell(cell: RawCell, text: string): string {
  if (cell.isNamed) return text.slice(cell.start, cell.end);
  const open = setTagAttribute(text.slice(cell.start, cell.openEnd), 'r', cellName(cell.row, cell.column));
  return open + text.slice(cell.openEnd, cell.end);
}

function newRow(row: number, changes: ReadonlyMap<number, RowChange>, writing: RowWriting): string {
  const change = changes.get(row);
  if (change === undefined) return '';
  const edits = [...change.cells.values()].sort((one, two) => one.column - two.column);
  const cells = edits.map((edit) => cellXml(edit, null, writing.columnStyle(edit.column), writing)).join('');
  const open = formatRow(`<${writing.prefix}row r="${row}">`, change.format);
  return cells === '' && Object.keys(change.format).length === 0 ? '' : `${open}${cells}</${writing.prefix}row>`;
}

function formatRow(tag: string, format: RowEdit): string {
  let formatted = tag;
  if (format.height !== undefined) {
    const points = format.height === null ? null : String(pointsOfPixels(format.height));
    formatted = setTagAttribute(formatted, 'ht', points);
    formatted = setTagAttribute(formatted, 'customHeight', points === null ? null : '1');
  }
  if (format.fitted !== undefined && format.height === undefined) formatted = fitRow(formatted, format.fitted);
  if (format.hidden !== undefined) formatted = setTagAttribute(formatted, 'hidden', format.hidden ? '1' : null);
  return formatted;
}

function fitRow(tag: string, pixels: number): string {
  const isChosen = /\scustomHeight\s*=\s*["'](?:1|true)/.test(tag);
  const height = Number(/\sht\s*=\s*["']([\d.]+)/.exec(tag)?.[1] ?? 0);
  const points = pointsOfPixels(pixels);
  return isChosen || height >= points ? tag : setTagAttribute(tag, 'ht', String(points));
}
