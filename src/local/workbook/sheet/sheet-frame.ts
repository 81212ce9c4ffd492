/** What stands around a worksheet's rows, opened as a tree only when someone asks for it. */

import type { Element } from '@xmldom/xmldom';
import { parseXml, rootOf, serializeXml } from '../package/xml-tree.ts';
import { frameText, joinSheet, type SheetText } from './sheet-text.ts';

/** The frame of a worksheet being changed. */
export class SheetFrame {
  readonly #sheet: SheetText;
  #root: Element | null = null;
  #isChanged = false;

  /** @param sheet the worksheet's text */
  constructor(sheet: SheetText) {
    this.#sheet = sheet;
  }

  /** The worksheet's root, without its rows, to look at. */
  view(): Element {
    this.#root ??= rootOf(parseXml(frameText(this.#sheet), this.#sheet.part), this.#sheet.part);
    return this.#root;
  }

  /** {@link view}, to be changed in place. */
  change(): Element {
    this.#isChanged = true;
    return this.view();
  }

  /** The worksheet's text with these rows, null for those it had; null where nothing changed. */
  finish(rows: string | null): string | null {
    const { text, prefix, start, end, innerStart, innerEnd } = this.#sheet;
    if (!this.#isChanged) {
      if (rows === null) return null;
      return `${text.slice(0, start)}<${prefix}sheetData>${rows}</${prefix}sheetData>${text.slice(end)}`;
    }
    const frame = serializeXml(this.view().ownerDocument ?? this.view());
    return joinSheet(frame, prefix, rows ?? text.slice(innerStart, innerEnd));
  }
}
