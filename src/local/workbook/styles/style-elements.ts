/** Turns the difference between two looks into changes of the styles part's elements. */

import type { Element } from '@xmldom/xmldom';
import type { BorderModel, StyleModel } from '../model.ts';
import { append, child, createLike, detach, ensureChild, insertInSequence, setOrRemove } from '../package/xml-tree.ts';
import type { DifferentialLook } from './stylesheet.ts';

/** Sequences of the schema (CT_Font, CT_Border, CT_Xf, CT_Dxf). */
const FONT = 'b i strike condense extend outline shadow u vertAlign sz color name family charset scheme'.split(' ');
const BORDER = 'start end left right top bottom diagonal vertical horizontal extLst'.split(' ');
const FORMAT = ['alignment', 'protection', 'extLst'];
const DIFFERENTIAL = 'font numFmt fill alignment border protection extLst'.split(' ');

/** An OOXML colour value of `#rrggbb`. */
export function argb(color: string): string {
  return `FF${color.slice(1).toUpperCase()}`;
}

/** Changes a `font` where `to` differs from `from`. */
export function changeFont(font: Element, from: DifferentialLook, to: DifferentialLook): void {
  const toggles = [
    ['b', 'bold'],
    ['i', 'italic'],
    ['strike', 'strikethrough'],
    ['u', 'underline'],
  ] as const;
  for (const [name, key] of toggles) {
    if (from[key] === to[key]) continue;
    detach(child(font, name));
    if (to[key]) ensureChild(font, name, FONT);
  }
  if (from.fontColor !== to.fontColor) changeColor(font, to.fontColor, FONT);
}

/** Changes the family and size of a cell's `font`; a look that names none keeps what is there. */
export function changeTypeface(font: Element, from: StyleModel, to: StyleModel): void {
  if (to.fontSize !== null && from.fontSize !== to.fontSize) {
    ensureChild(font, 'sz', FONT).setAttribute('val', String(to.fontSize));
  }
  if (to.fontFamily === null || from.fontFamily === to.fontFamily) return;
  ensureChild(font, 'name', FONT).setAttribute('val', to.fontFamily);
  // These describe the family that was there; the scheme would even override the name.
  for (const name of ['family', 'charset', 'scheme']) detach(child(font, name));
}

function changeColor(parent: Element, color: string | null, sequence: readonly string[]): void {
  detach(child(parent, 'color'));
  if (color !== null) ensureChild(parent, 'color', sequence).setAttribute('rgb', argb(color));
}

/** A new solid `fill`, for a cell or for a differential format, which keeps its colour in `bgColor`. */
export function solidFill(parent: Element, color: string, isDifferential: boolean): Element {
  const fill = createLike(parent, 'fill');
  const pattern = append(fill, 'patternFill', { patternType: 'solid' });
  append(pattern, 'fgColor', { rgb: argb(color) });
  append(pattern, 'bgColor', isDifferential ? { rgb: argb(color) } : { indexed: '64' });
  return fill;
}

/** Changes the sides of a `border` where they differ. */
export function changeBorders(border: Element, from: StyleModel['borders'], to: StyleModel['borders']): void {
  for (const name of ['top', 'right', 'bottom', 'left'] as const) {
    if (!sameBorder(from[name], to[name])) changeSide(border, name, to[name]);
  }
}

function changeSide(border: Element, name: 'top' | 'right' | 'bottom' | 'left', side: BorderModel | null): void {
  if (name === 'left' || name === 'right') detach(child(border, name === 'left' ? 'start' : 'end'));
  detach(child(border, name));
  const element = createLike(border, name, side === null ? {} : { style: side.style });
  insertInSequence(border, element, BORDER);
  if (side === null) return;
  append(element, 'color', side.color === null ? { auto: '1' } : { rgb: argb(side.color) });
}

function sameBorder(one: BorderModel | null, two: BorderModel | null): boolean {
  return one?.style === two?.style && (one?.color ?? null) === (two?.color ?? null);
}

/** Whether the borders of two styles look the same. */
export function sameBorders(one: StyleModel['borders'], two: StyleModel['borders']): boolean {
  return (['top', 'right', 'bottom', 'left'] as const).every((name) => sameBorder(one[name], two[name]));
}

/** Whether the font of `from` serves `to` as it is; a family or size left open is any. */
export function sameFont(from: StyleModel, to: StyleModel): boolean {
  const keys = ['fontColor', 'bold', 'italic', 'underline', 'strikethrough'] as const;
  const sameFamily = to.fontFamily === null || to.fontFamily === from.fontFamily;
  const sameSize = to.fontSize === null || to.fontSize === from.fontSize;
  return sameFamily && sameSize && keys.every((key) => from[key] === to[key]);
}

/** Changes the `alignment` of an `xf` where `to` differs from `from`. */
export function changeAlignment(xf: Element, from: StyleModel, to: StyleModel): void {
  if (from.horizontal === to.horizontal && from.vertical === to.vertical && from.wrap === to.wrap) return;
  const alignment = ensureChild(xf, 'alignment', FORMAT);
  if (from.horizontal !== to.horizontal) setOrRemove(alignment, 'horizontal', to.horizontal);
  const vertical = to.vertical === 'middle' ? 'center' : to.vertical;
  if (from.vertical !== to.vertical) setOrRemove(alignment, 'vertical', vertical);
  if (from.wrap !== to.wrap) setOrRemove(alignment, 'wrapText', to.wrap ? '1' : null);
  if (alignment.attributes.length === 0) detach(alignment);
}

/** Changes a `dxf` where `to` differs from `from`. */
export function changeDifferential(dxf: Element, from: DifferentialLook, to: DifferentialLook): void {
  const font = ensureChild(dxf, 'font', DIFFERENTIAL);
  changeFont(font, from, to);
  if (font.firstChild === null) detach(font);
  if (from.background === to.background) return;
  detach(child(dxf, 'fill'));
  if (to.background !== null) insertInSequence(dxf, solidFill(dxf, to.background, true), DIFFERENTIAL);
}
