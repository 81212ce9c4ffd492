/** A worksheet part in two: its rows, too many for a tree, and the frame around them. */

import { damaged } from '../package/xml-text.ts';

/** Where the rows stand in the text of a worksheet part. */
export interface SheetText {
  readonly part: string;
  readonly text: string;
  /** Namespace prefix of the part's elements with its colon, or ''. */
  readonly prefix: string;
  /** The whole `sheetData` element. */
  readonly start: number;
  readonly end: number;
  /** What is inside it. */
  readonly innerStart: number;
  readonly innerEnd: number;
}

/**
 * Finds the rows of a worksheet part.
 * @throws {WorkbookError} `corrupt` where there is no complete `sheetData`
 */
export function splitSheet(text: string, part: string): SheetText {
  const match = /<((?:[\w.-]+:)?)sheetData(?:\s[^>]*?)?(\/?)>/.exec(text);
  if (match === null) throw damaged(part);
  const prefix = match[1] ?? '';
  const innerStart = match.index + match[0].length;
  if (match[2] === '/')
    return { part, text, prefix, start: match.index, end: innerStart, innerStart, innerEnd: innerStart };
  const close = `</${prefix}sheetData>`;
  const innerEnd = text.lastIndexOf(close);
  if (innerEnd < innerStart) throw damaged(part);
  return { part, text, prefix, start: match.index, end: innerEnd + close.length, innerStart, innerEnd };
}

/** The worksheet's text with an empty `sheetData` in the place of its rows. */
export function frameText(sheet: SheetText): string {
  return `${sheet.text.slice(0, sheet.start)}<${sheet.prefix}sheetData/>${sheet.text.slice(sheet.end)}`;
}

/** Puts rows back into a frame, as {@link frameText} gave it or as it was serialised since. */
export function joinSheet(frame: string, prefix: string, rows: string): string {
  const data = `<${prefix}sheetData>${rows}</${prefix}sheetData>`;
  return frame.replace(`<${prefix}sheetData/>`, () => data);
}
