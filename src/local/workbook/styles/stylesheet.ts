/** The styles part as it is read: one style per cell format, one look per differential format. */

import type { Element } from '@xmldom/xmldom';
import type { BorderModel, StyleModel } from '../model.ts';
import type { OpcPackage } from '../package/opc-package.ts';
import { child, children, flag, number, rootOf } from '../package/xml-tree.ts';
import { type ColorResolver, colorResolver } from './colors.ts';
import { readBackground } from './fill.ts';
import { formatOfId } from './number-formats.ts';

/** What a differential format of a conditional format changes. */
export type DifferentialLook = Pick<
  StyleModel,
  'background' | 'fontColor' | 'bold' | 'italic' | 'underline' | 'strikethrough'
>;

/** The look of no differential format. */
export const PLAIN_LOOK: DifferentialLook = {
  background: null,
  fontColor: null,
  bold: false,
  italic: false,
  underline: false,
  strikethrough: false,
};

/** Styles of a workbook. */
export interface Stylesheet {
  /** The styles part, or null where the workbook has none. */
  readonly part: string | null;
  /** By index of `cellXfs`; never empty. */
  readonly styles: readonly StyleModel[];
  /** By index of `dxfs`. */
  readonly differentials: readonly DifferentialLook[];
  readonly resolveColor: ColorResolver;
}

/** The look of a cell in a workbook without styles: Excel's own default. */
const UNSTYLED: StyleModel = {
  source: null,
  ...PLAIN_LOOK,
  fontFamily: 'Calibri',
  fontSize: 11,
  numberFormat: 'General',
  horizontal: null,
  vertical: null,
  wrap: false,
  borders: { top: null, right: null, bottom: null, left: null },
};

/** Reads the styles and theme that a workbook part leads to. */
export function readStylesheet(opc: OpcPackage, workbookPart: string): Stylesheet {
  const part = opc.related(workbookPart, 'styles');
  const root = part === null ? null : rootOf(opc.document(part), part);
  const themePart = opc.related(workbookPart, 'theme');
  const theme = themePart === null ? null : rootOf(opc.document(themePart), themePart);
  const resolveColor = colorResolver(theme, root);
  const styles = root === null ? [] : readCellFormats(root, resolveColor);
  const differentials = children(child(root, 'dxfs'), 'dxf').map((dxf) => readDifferential(dxf, resolveColor));
  return { part, styles: styles.length === 0 ? [UNSTYLED] : styles, differentials, resolveColor };
}

function readCellFormats(root: Element, resolve: ColorResolver): StyleModel[] {
  const fonts = children(child(root, 'fonts'), 'font').map((font) => readFont(font, resolve));
  const fills = children(child(root, 'fills'), 'fill').map((fill) => readBackground(fill, resolve));
  const borders = children(child(root, 'borders'), 'border').map((border) => readBorders(border, resolve));
  const formats = readOwnFormats(root);
  return children(child(root, 'cellXfs'), 'xf').map((xf, source) => ({
    source,
    background: fills[number(xf, 'fillId') ?? 0] ?? null,
    ...(fonts[number(xf, 'fontId') ?? 0] ?? NO_FONT),
    numberFormat: formatOfId(number(xf, 'numFmtId') ?? 0, formats),
    ...readAlignment(child(xf, 'alignment')),
    // Each style has its own object: callers may change it.
    borders: structuredClone(borders[number(xf, 'borderId') ?? 0] ?? UNSTYLED.borders),
  }));
}

/** The workbook's own number formats by id. */
export function readOwnFormats(root: Element): Map<number, string> {
  const formats = children(child(root, 'numFmts'), 'numFmt');
  return new Map(formats.map((format) => [number(format, 'numFmtId') ?? -1, format.getAttribute('formatCode') ?? '']));
}

type FontLook = Omit<DifferentialLook, 'background'> & Pick<StyleModel, 'fontFamily' | 'fontSize'>;

const NO_FONT: FontLook = {
  fontColor: null,
  fontFamily: null,
  fontSize: null,
  bold: false,
  italic: false,
  underline: false,
  strikethrough: false,
};

function readFont(font: Element | null, resolve: ColorResolver): FontLook {
  const underline = child(font, 'u');
  return {
    fontColor: resolve(child(font, 'color')),
    fontFamily: child(font, 'name')?.getAttribute('val') ?? null,
    fontSize: number(child(font, 'sz'), 'val'),
    bold: isOn(child(font, 'b')),
    italic: isOn(child(font, 'i')),
    underline: underline !== null && underline.getAttribute('val') !== 'none',
    strikethrough: isOn(child(font, 'strike')),
  };
}

function isOn(element: Element | null): boolean {
  return element !== null && flag(element, 'val', true);
}

function readBorders(border: Element, resolve: ColorResolver): StyleModel['borders'] {
  const side = (...names: string[]): BorderModel | null => {
    const element = names.map((name) => child(border, name)).find((found) => found !== null) ?? null;
    const style = element?.getAttribute('style') ?? 'none';
    return style === 'none' ? null : { style, color: resolve(child(element, 'color')) };
  };
  return { top: side('top'), right: side('right', 'end'), bottom: side('bottom'), left: side('left', 'start') };
}

const HORIZONTAL: Record<string, StyleModel['horizontal']> = {
  left: 'left',
  center: 'center',
  centerContinuous: 'center',
  right: 'right',
};
const VERTICAL: Record<string, StyleModel['vertical']> = { top: 'top', center: 'middle', bottom: 'bottom' };

function readAlignment(alignment: Element | null): Pick<StyleModel, 'horizontal' | 'vertical' | 'wrap'> {
  return {
    horizontal: HORIZONTAL[alignment?.getAttribute('horizontal') ?? ''] ?? null,
    vertical: VERTICAL[alignment?.getAttribute('vertical') ?? ''] ?? null,
    wrap: flag(alignment, 'wrapText'),
  };
}

function readDifferential(dxf: Element, resolve: ColorResolver): DifferentialLook {
  const { fontColor, bold, italic, underline, strikethrough } = readFont(child(dxf, 'font'), resolve);
  const background = readBackground(child(dxf, 'fill'), resolve, true);
  return { background, fontColor, bold, italic, underline, strikethrough };
}
