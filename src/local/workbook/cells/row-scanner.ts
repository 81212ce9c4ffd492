/** Walks the rows and cells of a worksheet's text. */

import { parseCell } from '../formula/references.ts';
import { XmlScanner } from '../package/xml-scanner.ts';
import { damaged } from '../package/xml-text.ts';
import type { SheetText } from '../sheet/sheet-text.ts';
import { richText } from './shared-strings.ts';

/** The formula element of a cell. */
interface RawFormula {
  readonly text: string;
  /** `shared`, `array` … or null for a plain formula. */
  readonly type: string | null;
  /** Number of the shared formula's group. */
  readonly group: string | null;
  /** Where the element stands in the text. */
  readonly start: number;
  readonly end: number;
}

/** A cell as it is written. */
export interface RawCell {
  readonly row: number;
  readonly column: number;
  /** Whether it says its own reference, or is counted from the one before. */
  readonly isNamed: boolean;
  readonly style: number;
  readonly type: string;
  readonly value: string | null;
  readonly formula: RawFormula | null;
  /** Text of an inline string. */
  readonly inline: string | null;
  /** Where the element and its open tag stand in the text. */
  readonly start: number;
  readonly openEnd: number;
  readonly end: number;
}

/** A row as it is written, without its cells. */
export interface RawRow {
  readonly row: number;
  readonly isNamed: boolean;
  /** Style of its absent cells, or null where the columns' holds. */
  readonly style: number | null;
  /** Points. */
  readonly height: number | null;
  readonly isHidden: boolean;
  readonly start: number;
  readonly openEnd: number;
  readonly isEmptyTag: boolean;
}

/** What is done with rows and cells as they come. */
interface RowVisitor {
  openRow(row: RawRow): void;
  cell(cell: RawCell): void;
  /** @param end where the row ends in the text */
  closeRow(end: number): void;
}

/**
 * Walks all rows in the order of the text.
 * @throws {WorkbookError} `corrupt` where they are not well-formed
 */
export function scanRows(sheet: SheetText, visitor: RowVisitor): void {
  const scanner = new XmlScanner(sheet.text, sheet.part, sheet.innerStart, sheet.innerEnd);
  let row = 0;
  while (scanner.next()) {
    if (scanner.kind === 'close') throw damaged(sheet.part);
    if (scanner.name === 'row') row = scanRow(scanner, visitor, row);
    else if (scanner.kind === 'open') scanner.skip();
  }
}

function scanRow(scanner: XmlScanner, visitor: RowVisitor, previous: number): number {
  const written = numeric(scanner.attribute('r'));
  const row = written ?? previous + 1;
  const height = numeric(scanner.attribute('ht'));
  const isEmptyTag = scanner.kind === 'empty';
  visitor.openRow({
    row,
    isNamed: written !== null,
    style: isTrue(scanner.attribute('customFormat')) ? (numeric(scanner.attribute('s')) ?? 0) : null,
    height,
    isHidden: isTrue(scanner.attribute('hidden')),
    start: scanner.tagStart,
    openEnd: scanner.tagEnd,
    isEmptyTag,
  });
  if (!isEmptyTag) scanCells(scanner, visitor, row);
  visitor.closeRow(scanner.tagEnd);
  return row;
}

function scanCells(scanner: XmlScanner, visitor: RowVisitor, row: number): void {
  let column = 0;
  while (scanner.next()) {
    if (scanner.kind === 'close') {
      if (scanner.name !== 'row') throw damaged(scanner.part);
      return;
    }
    if (scanner.name === 'c') {
      const cell = scanCell(scanner, row, column);
      column = cell.column;
      visitor.cell(cell);
    } else if (scanner.kind === 'open') {
      scanner.skip();
    }
  }
  throw damaged(scanner.part);
}

function scanCell(scanner: XmlScanner, row: number, previous: number): RawCell {
  const start = scanner.tagStart;
  const openEnd = scanner.tagEnd;
  const reference = parseCell(scanner.attribute('r') ?? '');
  const style = numeric(scanner.attribute('s')) ?? 0;
  const type = scanner.attribute('t') ?? 'n';
  const content = scanner.kind === 'empty' ? NOTHING : scanContent(scanner);
  // A reference whose row is not the row it stands in is damage that readers resolve by the row.
  return {
    row,
    column: reference?.column ?? previous + 1,
    isNamed: reference !== null,
    style,
    type,
    ...content,
    start,
    openEnd,
    end: scanner.tagEnd,
  };
}

type Content = Pick<RawCell, 'value' | 'formula' | 'inline'>;

const NOTHING: Content = { value: null, formula: null, inline: null };

function scanContent(scanner: XmlScanner): Content {
  let value: string | null = null;
  let formula: RawFormula | null = null;
  let inline: string | null = null;
  while (scanner.next()) {
    if (scanner.kind === 'close') {
      if (scanner.name !== 'c') throw damaged(scanner.part);
      return { value, formula, inline };
    }
    if (scanner.name === 'f') formula = scanFormula(scanner);
    else if (scanner.kind === 'empty') continue;
    else if (scanner.name === 'v') value = scanner.leafText();
    else if (scanner.name === 'is') inline = richText(scanner);
    else scanner.skip();
  }
  throw damaged(scanner.part);
}

function scanFormula(scanner: XmlScanner): RawFormula {
  const start = scanner.tagStart;
  const type = scanner.attribute('t');
  const group = scanner.attribute('si');
  const text = scanner.kind === 'empty' ? '' : scanner.leafText();
  return { text, type, group, start, end: scanner.tagEnd };
}

function numeric(text: string | null): number | null {
  if (text === null || text === '') return null;
  const value = Number(text);
  return Number.isFinite(value) ? value : null;
}

function isTrue(text: string | null): boolean {
  return text === '1' || text === 'true';
}
