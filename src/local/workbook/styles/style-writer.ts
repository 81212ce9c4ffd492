/** Finds or adds the cell formats and differential formats that a changed workbook needs. */

import type { Element } from '@xmldom/xmldom';
import type { StyleModel } from '../model.ts';
import type { PackageEdit } from '../package/package-edit.ts';
import { folderOf } from '../package/part-names.ts';
import { append, child, children, createLike, ensureChild, number } from '../package/xml-tree.ts';
import { BLANK_STYLES, STYLES_TYPE } from './blank-styles.ts';
import { ElementPool } from './element-pool.ts';
import { readBackground } from './fill.ts';
import { FIRST_OWN_FORMAT, neutralFormatId } from './number-formats.ts';
import {
  changeAlignment,
  changeBorders,
  changeDifferential,
  changeFont,
  changeTypeface,
  sameBorders,
  sameFont,
  solidFill,
} from './style-elements.ts';
import { type DifferentialLook, PLAIN_LOOK, readOwnFormats, type Stylesheet } from './stylesheet.ts';

/** CT_Stylesheet (ECMA-376 part 1, 18.8.39). */
const STYLESHEET = 'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst'.split(
  ' ',
);

/** Writes styles. What the model does not know of a style (protection, named style …) is kept from its source. */
export class StyleWriter {
  readonly #edit: PackageEdit;
  readonly #workbookPart: string;
  readonly #before: Stylesheet;
  readonly #wanted: readonly StyleModel[];
  readonly #formats = new Map<number, number>();
  readonly #pools = new Map<string, ElementPool>();
  #part: string | null;

  /** @param wanted the changed workbook's styles */
  constructor(edit: PackageEdit, workbookPart: string, before: Stylesheet, wanted: readonly StyleModel[]) {
    this.#edit = edit;
    this.#workbookPart = workbookPart;
    this.#before = before;
    this.#wanted = wanted;
    this.#part = before.part;
  }

  /** Index in `cellXfs` for a style of the changed workbook; a new entry only where no style that was read looks so. */
  cellFormat(style: number): number {
    const known = this.#formats.get(style);
    if (known !== undefined) return known;
    const wanted = this.#wanted[style] ?? this.#source(0);
    const source = wanted.source !== null && wanted.source < this.#before.styles.length ? wanted.source : 0;
    const format = sameLook(this.#source(source), wanted) ? source : this.#derive(source, wanted);
    this.#formats.set(style, format);
    return format;
  }

  /** The style of the changed workbook, as it looks. */
  look(style: number): StyleModel {
    return this.#wanted[style] ?? this.#source(0);
  }

  /** Index in `dxfs` for a look, derived from an existing one where `source` names it; null for a look that changes nothing. */
  differential(look: DifferentialLook, source: number | null): number | null {
    const pool = this.#pool('dxfs');
    const copy = source === null ? null : pool.copy(source);
    const from = (copy === null || source === null ? undefined : this.#before.differentials[source]) ?? PLAIN_LOOK;
    const dxf = copy ?? createLike(this.#root(), 'dxf');
    changeDifferential(dxf, from, look);
    return dxf.firstChild === null ? null : pool.add(dxf, source ?? undefined);
  }

  #source(index: number): StyleModel {
    const style = this.#before.styles[index] ?? this.#before.styles[0];
    if (style === undefined) throw new Error('a stylesheet has at least one style');
    return style;
  }

  #derive(source: number, to: StyleModel): number {
    const from = this.#source(source);
    const formats = this.#pool('cellXfs');
    const xf = formats.copy(source) ?? createLike(this.#root(), 'xf', { xfId: '0' });
    if (!sameFont(from, to)) this.#deriveFont(xf, from, to);
    if (from.background !== to.background) setIndex(xf, 'fillId', this.#fill(to.background), 'applyFill');
    if (!sameBorders(from.borders, to.borders)) this.#deriveBorder(xf, from, to);
    if (from.numberFormat !== to.numberFormat) {
      setIndex(xf, 'numFmtId', this.#numberFormat(to.numberFormat), 'applyNumberFormat');
    }
    changeAlignment(xf, from, to);
    if (child(xf, 'alignment') !== null) xf.setAttribute('applyAlignment', '1');
    return formats.add(xf);
  }

  #deriveFont(xf: Element, from: StyleModel, to: StyleModel): void {
    const fonts = this.#pool('fonts');
    const index = number(xf, 'fontId') ?? 0;
    const font = fonts.copy(index) ?? createLike(this.#root(), 'font');
    changeFont(font, from, to);
    changeTypeface(font, from, to);
    setIndex(xf, 'fontId', fonts.add(font, index), 'applyFont');
  }

  #deriveBorder(xf: Element, from: StyleModel, to: StyleModel): void {
    const borders = this.#pool('borders');
    const index = number(xf, 'borderId') ?? 0;
    const border = borders.copy(index) ?? createLike(this.#root(), 'border');
    changeBorders(border, from.borders, to.borders);
    setIndex(xf, 'borderId', borders.add(border, index), 'applyBorder');
  }

  /** A solid fill that shows the colour already is shared, a theme colour included, so that an undo finds its way back. */
  #fill(color: string | null): number {
    if (color === null) return 0;
    const pool = this.#pool('fills');
    const existing = children(child(this.#root(), 'fills')).findIndex(
      (fill) =>
        child(fill, 'patternFill')?.getAttribute('patternType') === 'solid' &&
        readBackground(fill, this.#before.resolveColor) === color,
    );
    return existing >= 0 ? existing : pool.add(solidFill(this.#root(), color, false));
  }

  #numberFormat(code: string): number {
    const neutral = neutralFormatId(code);
    if (neutral !== null) return neutral;
    const root = this.#root();
    const own = [...readOwnFormats(root)];
    const known = own.find(([, format]) => format === code);
    if (known !== undefined) return known[0];
    const id = Math.max(FIRST_OWN_FORMAT - 1, ...own.map(([used]) => used)) + 1;
    const formats = ensureChild(root, 'numFmts', STYLESHEET);
    append(formats, 'numFmt', { numFmtId: String(id), formatCode: code });
    formats.setAttribute('count', String(children(formats).length));
    return id;
  }

  #pool(name: string): ElementPool {
    const known = this.#pools.get(name);
    if (known !== undefined) return known;
    const pool = new ElementPool(ensureList(this.#root(), name));
    this.#pools.set(name, pool);
    return pool;
  }

  #root(): Element {
    if (this.#part === null) {
      this.#part = `${folderOf(this.#workbookPart)}styles.xml`;
      this.#edit.addPart(this.#part, STYLES_TYPE, BLANK_STYLES);
      this.#edit.relate(this.#workbookPart, 'styles', this.#part);
    }
    return this.#edit.root(this.#part);
  }
}

function setIndex(xf: Element, attribute: string, index: number, apply: string): void {
  if (number(xf, attribute) === index) return;
  xf.setAttribute(attribute, String(index));
  xf.setAttribute(apply, '1');
}

/** Entries that other parts count on by index, where the file lacks them. */
const FIRST_ENTRIES: Record<string, readonly string[]> = {
  fonts: ['font'],
  fills: ['none', 'gray125'],
  borders: ['border'],
  cellXfs: ['xf'],
};

/** The list of that name, never without its {@link FIRST_ENTRIES}. */
function ensureList(root: Element, name: string): Element {
  const list = ensureChild(root, name, STYLESHEET);
  if (list.firstChild !== null) return list;
  for (const entry of FIRST_ENTRIES[name] ?? []) {
    if (name === 'fills') append(append(list, 'fill'), 'patternFill', { patternType: entry });
    else append(list, entry);
  }
  return list;
}

/** Whether `to` looks like `from`. */
function sameLook(from: StyleModel, to: StyleModel): boolean {
  const keys = ['background', 'wrap', 'numberFormat', 'horizontal', 'vertical'] as const;
  return keys.every((key) => from[key] === to[key]) && sameFont(from, to) && sameBorders(from.borders, to.borders);
}
