/**
 * Heights of rows that grow with their text. Google Sheets and Excel fit them by themselves; LibreOffice shows a row without a
 * stored height at the default one, with its text cut off.
 */

import { contains } from '#core/change/area.ts';
import type { SheetModel, StyleModel } from '../model.ts';
import { DEFAULT_HEIGHT, DEFAULT_WIDTH } from '../sheet/pixels.ts';
import type { CellEdit } from './cell-edits.ts';

/** Pixels of a line per point of its font, and of an average letter; wide enough for the usual office fonts. */
const LINE = 1.75;
const LETTER = 0.6;
const BOLD_LETTER = 0.66;
/** Pixels between the text and the edges of its cell. */
const PADDING = 6;
const DEFAULT_SIZE = 11;

/** Pixels that rows need for the texts written into them, where that is more than the default; merged cells do not count. */
export function fittedHeights(
  edits: readonly CellEdit[],
  after: SheetModel,
  look: (style: number) => StyleModel,
): Map<number, number> {
  const heights = new Map<number, number>();
  for (const { row, column, after: cell, isContentNew } of edits) {
    if (!isContentNew || typeof cell?.value !== 'string') continue;
    const width = after.columnWidths[column] ?? DEFAULT_WIDTH;
    const height = textHeight(cell.value, look(cell.style), width);
    if (height <= Math.max(DEFAULT_HEIGHT, heights.get(row) ?? 0)) continue;
    if (!after.merges.some((area) => contains(area, row, column))) heights.set(row, height);
  }
  return heights;
}

function textHeight(text: string, style: StyleModel, width: number): number {
  const size = style.fontSize ?? DEFAULT_SIZE;
  const letter = size * (style.bold ? BOLD_LETTER : LETTER);
  const room = Math.max(1, Math.floor((width - PADDING) / letter));
  const lines = style.wrap ? text.split('\n').reduce((total, line) => total + linesOf(line, room), 0) : 1;
  return Math.ceil(lines * size * LINE);
}

/** How many lines of so many letters a paragraph takes, broken between words and within those that are too long. */
function linesOf(paragraph: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(' ')) {
    if (used > 0 && used + 1 + word.length > room) {
      lines += 1;
      used = 0;
    }
    lines += Math.max(0, Math.ceil(word.length / room) - 1);
    used += (used > 0 ? 1 : 0) + (word.length > room ? word.length % room : word.length);
  }
  return lines;
}
