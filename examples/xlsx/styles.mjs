/** The style table of a workbook: each different look is stored once and cells refer to it by number. */

import { attributes, escapeXml, XML_DECLARATION } from './xml.mjs';

/**
 * A colour: `{ rgb: 'FF00B050' }`, or one of the theme's with a tint (-1 black … 1 white).
 * @typedef {{ rgb: string } | { theme: number, tint?: number }} Color
 */

/**
 * How a cell looks; what is left out stays as in an empty workbook.
 * @typedef {object} Look
 * @property {number} [size] points
 * @property {boolean} [bold]
 * @property {boolean} [italic]
 * @property {Color} [color] of the text
 * @property {Color} [fill]
 * @property {string} [pattern] in the colour of the fill, or in black, `lightUp`; solid where it is left out (ECMA-376 part 1, 18.18.55)
 * @property {Color} [border] thin on all four sides
 * @property {'left' | 'center' | 'right'} [horizontal]
 * @property {'top' | 'center' | 'bottom'} [vertical]
 * @property {number} [indent] of a text at the left, in steps of three blanks
 * @property {boolean} [wrap]
 * @property {number} [rotation] degrees upwards
 * @property {string} [numberFormat]
 */

const FONT = 'Arial';
const FONT_SIZE = 10;
/** Formats from this number on are a workbook's own (ECMA-376 part 1, 18.8.30). */
const FIRST_OWN_FORMAT = 164;

/**
 * @param {string} element
 * @param {Color} color
 */
function colorElement(element, color) {
  return `<${element}${attributes({ ...color })}/>`;
}

/** @param {Look} look */
function fontXml(look) {
  const bold = look.bold ? '<b/>' : '';
  const italic = look.italic ? '<i/>' : '';
  const color = colorElement('color', look.color ?? { theme: 1 });
  return `<font>${bold}${italic}<sz val="${look.size ?? FONT_SIZE}"/>${color}<name val="${FONT}"/><family val="2"/></font>`;
}

/** @param {Look} look */
function fillXml(look) {
  const { fill, pattern } = look;
  if (fill === undefined) return `<fill><patternFill patternType="${pattern ?? 'none'}"/></fill>`;
  const background = pattern === undefined ? '<bgColor indexed="64"/>' : '<bgColor indexed="65"/>';
  return `<fill><patternFill patternType="${pattern ?? 'solid'}">${colorElement('fgColor', fill)}${background}</patternFill></fill>`;
}

/** @param {Look} look */
function borderXml(look) {
  const { border } = look;
  if (border === undefined) return '<border><left/><right/><top/><bottom/><diagonal/></border>';
  const color = colorElement('color', border);
  const sides = ['left', 'right', 'top', 'bottom'].map((side) => `<${side} style="thin">${color}</${side}>`);
  return `<border>${sides.join('')}<diagonal/></border>`;
}

/** @param {Look} look */
function alignmentXml(look) {
  const values = attributes({
    horizontal: look.horizontal,
    vertical: look.vertical,
    textRotation: look.rotation,
    wrapText: look.wrap ? 1 : undefined,
    indent: look.indent,
  });
  return values === '' ? '' : `<alignment${values}/>`;
}

/**
 * A list that holds each text once.
 * @param {string[]} items
 */
function pool(items) {
  return {
    items,
    /** @param {string} item */
    indexOf(item) {
      const known = items.indexOf(item);
      return known === -1 ? items.push(item) - 1 : known;
    },
  };
}

/**
 * @param {string} element
 * @param {string[]} items
 */
function list(element, items) {
  return `<${element} count="${items.length}">${items.join('')}</${element}>`;
}

/** A new style table; style 0 is the default cell. */
export function createStyles() {
  const formats = pool([]);
  const fonts = pool([fontXml({})]);
  // Excel takes the first two fills for granted (none, gray125) whatever the file says.
  const fills = pool([fillXml({}), '<fill><patternFill patternType="gray125"/></fill>']);
  const borders = pool([borderXml({})]);
  const cells = pool(['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>']);
  const differentials = pool([]);

  /** @param {string | undefined} format */
  function formatId(format) {
    return format === undefined ? 0 : FIRST_OWN_FORMAT + formats.indexOf(format);
  }

  return {
    /**
     * Number of the style with this look.
     * @param {Look} look
     * @returns {number}
     */
    idOf(look) {
      const values = attributes({
        numFmtId: formatId(look.numberFormat),
        fontId: fonts.indexOf(fontXml(look)),
        fillId: fills.indexOf(fillXml(look)),
        borderId: borders.indexOf(borderXml(look)),
        xfId: 0,
        applyNumberFormat: look.numberFormat === undefined ? undefined : 1,
        applyFont: 1,
        applyFill: look.fill === undefined && look.pattern === undefined ? undefined : 1,
        applyBorder: look.border === undefined ? undefined : 1,
        applyAlignment: alignmentXml(look) === '' ? undefined : 1,
      });
      const alignment = alignmentXml(look);
      return cells.indexOf(alignment === '' ? `<xf${values}/>` : `<xf${values}>${alignment}</xf>`);
    },
    /**
     * Number of the differential style that only fills, as conditional formats use it.
     * @param {Color} fill
     * @returns {number}
     */
    differentialOf(fill) {
      const background = colorElement('bgColor', fill);
      return differentials.indexOf(`<dxf><fill><patternFill>${background}</patternFill></fill></dxf>`);
    },
    /**
     * The `xl/styles.xml` part.
     * @returns {string}
     */
    toXml() {
      const own = formats.items.map((code, index) => {
        return `<numFmt numFmtId="${FIRST_OWN_FORMAT + index}" formatCode="${escapeXml(code)}"/>`;
      });
      return [
        XML_DECLARATION,
        '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
        own.length === 0 ? '' : list('numFmts', own),
        list('fonts', fonts.items),
        list('fills', fills.items),
        list('borders', borders.items),
        '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
        list('cellXfs', cells.items),
        '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
        differentials.items.length === 0 ? '<dxfs count="0"/>' : list('dxfs', differentials.items),
        '<tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/>',
        '</styleSheet>',
      ].join('');
    },
  };
}

/** @typedef {ReturnType<typeof createStyles>} Styles */
