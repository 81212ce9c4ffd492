/** The text of a cell's element. */

import { cellName } from '#core/change/area.ts';
import { toFileSerial } from '../formula/date-system.ts';
import { guardEscapes } from '../formula/escaped-text.ts';
import type { CellModel } from '../model.ts';
import { escapeText, legalText } from '../package/xml-text.ts';
import { WORKBOOK_TEXTS, WorkbookError } from '../workbook-error.ts';
import { type CellEdit, shownValue } from './cell-edits.ts';
import type { RawCell } from './row-scanner.ts';
import { setTagAttribute } from './tag-attributes.ts';

/** Excel's limit for the text of a cell. */
const LONGEST_TEXT = 32_767;

/** What cells are written with. */
export interface CellWriting {
  /** Namespace prefix of elements with its colon, or ''. */
  readonly prefix: string;
  /** The cell format of a style. */
  readonly format: (style: number) => number;
  /** Whether numbers under a style are dates counted from 1904. */
  readonly is1904: (style: number) => boolean;
  /** Index of a text that the workbook shares already, or null. */
  readonly sharedIndex: (text: string) => number | null;
}

/**
 * The element of a changed cell, '' where the sheet shows the cell so without one.
 * @param raw the cell as it was written, and the text it stands in
 * @param placeStyle the format of absent cells of its row or column
 */
export function cellXml(
  edit: CellEdit,
  raw: { cell: RawCell; text: string } | null,
  placeStyle: number,
  writing: CellWriting,
): string {
  const { after } = edit;
  const format = writing.format(after?.style ?? 0);
  if (!edit.isContentNew && raw !== null) return restyled(raw.cell, raw.text, cellName(edit.row, edit.column), format);
  const content = after === undefined ? null : contentXml(edit, after, raw, writing);
  if (content === null && format === placeStyle) return '';
  const style = format === 0 ? '' : ` s="${format}"`;
  const open = `${writing.prefix}c r="${cellName(edit.row, edit.column)}"${style}`;
  if (content === null) return `<${open}/>`;
  const type = content.type === null ? '' : ` t="${content.type}"`;
  return `<${open}${type}>${content.xml}</${writing.prefix}c>`;
}

/** The cell as it was written, in another format. */
function restyled(cell: RawCell, text: string, name: string, format: number): string {
  const named = setTagAttribute(text.slice(cell.start, cell.openEnd), 'r', name);
  return setTagAttribute(named, 's', String(format)) + text.slice(cell.openEnd, cell.end);
}

interface Content {
  /** The cell's type; null for a number. */
  readonly type: string | null;
  readonly xml: string;
}

function contentXml(
  { row, column, before }: CellEdit,
  after: CellModel,
  raw: { cell: RawCell; text: string } | null,
  writing: CellWriting,
): Content | null {
  const place = cellName(row, column);
  if (after.formula === undefined) return valueXml(after, place, false, writing);
  const old = raw?.cell.formula ?? null;
  // Array and shared formulas say more than their text.
  const keeps = old !== null && raw !== null && before?.formula === after.formula;
  const { prefix } = writing;
  const formula = keeps
    ? raw.text.slice(old.start, old.end)
    : `<${prefix}f>${escapeText(legalText(after.formula.replace(/^=/, '')))}</${prefix}f>`;
  const value = valueXml(after, place, true, writing);
  return { type: value?.type ?? null, xml: formula + (value?.xml ?? '') };
}

function valueXml(cell: CellModel, place: string, isResult: boolean, writing: CellWriting): Content | null {
  const { prefix } = writing;
  const plain = (type: string | null, text: string) => ({ type, xml: `<${prefix}v>${text}</${prefix}v>` });
  if (cell.error !== undefined) return plain('e', escapeText(cell.error));
  const value = shownValue(cell);
  if (value === undefined) return null;
  if (typeof value === 'boolean') return plain('b', value ? '1' : '0');
  if (typeof value === 'string') return textXml(value, place, isResult, writing);
  if (!Number.isFinite(value)) return plain('e', '#NUM!');
  return plain(null, String(toFileSerial(value, writing.is1904(cell.style))));
}

function textXml(value: string, place: string, isResult: boolean, { prefix, sharedIndex }: CellWriting): Content {
  const text = legalText(value).replace(/\r\n?/g, '\n');
  if (text.length > LONGEST_TEXT) {
    throw new WorkbookError('unsupported', WORKBOOK_TEXTS.textTooLong(place, LONGEST_TEXT));
  }
  const written = escapeText(guardEscapes(text));
  const space = /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : '';
  if (isResult) return { type: 'str', xml: `<${prefix}v${space}>${written}</${prefix}v>` };
  const shared = sharedIndex(text);
  if (shared !== null) return { type: 's', xml: `<${prefix}v>${shared}</${prefix}v>` };
  return { type: 'inlineStr', xml: `<${prefix}is><${prefix}t${space}>${written}</${prefix}t></${prefix}is>` };
}
