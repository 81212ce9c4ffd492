/** Linked and styled text in a cell. The model of a cell holds one link and one style for all of its text. */

import type { SheetGrid } from '../grid/sheet-grid.ts';
import { NotImplementedError } from '../platform/exception.ts';
import { commonLook, type RichTextValueService, type TextRun } from './rich-text-value.ts';
import type { TextLook } from './text-style.ts';

const DEFAULT_SIZE = 10;
const DEFAULT_FAMILY = 'Arial';

/** The text of a cell with its link and look; null for a cell that holds something else than text. */
export function readRichText(grid: SheetGrid, row: number, column: number): { text: string; runs: TextRun[] } | null {
  const cell = grid.cell(row, column);
  const text = cell?.value ?? '';
  if (typeof text !== 'string') return null;
  const { bold, italic, underline, strikethrough, fontFamily, fontSize, fontColor } = grid.style(row, column);
  const look: TextLook = {
    bold,
    italic,
    underline,
    strikethrough,
    fontFamily: fontFamily ?? DEFAULT_FAMILY,
    fontSize: fontSize ?? DEFAULT_SIZE,
    fontColor: fontColor ?? '#000000',
  };
  return { text, runs: text === '' ? [] : [{ start: 0, end: text.length, link: cell?.link ?? null, look }] };
}

/**
 * Writes a text as it is, whatever it looks like. A link on part of it becomes the cell's link.
 * Several links, or styles that differ along the text, cannot be held and throw.
 */
export function writeRichText(
  grid: SheetGrid,
  row: number,
  column: number,
  { text, runs }: RichTextValueService,
): void {
  const links = [...new Set(runs.map(({ link }) => link).filter((link) => link !== null))];
  if (links.length > 1) throw new NotImplementedError('RichTextValue with several links in one cell');
  const look = commonLook(runs);
  const uniform = runs.every((run) => Object.keys(run.look).every((name) => name in look));
  if (!uniform) throw new NotImplementedError('RichTextValue with several styles in one cell');
  grid.write(row, column, text === '' ? {} : { value: text }, links[0]);
  if (Object.keys(look).length > 0) grid.restyle(row, column, look);
}
