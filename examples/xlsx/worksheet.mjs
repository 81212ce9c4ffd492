/** The XML part of one sheet. */

import { areaName, cellName } from './address.mjs';
import { attributes, escapeXml, XML_DECLARATION } from './xml.mjs';

/**
 * @typedef {import('./sheet.mjs').Sheet} Sheet
 * @typedef {import('./sheet.mjs').Cell} Cell
 * @typedef {import('./styles.mjs').Styles} Styles
 * @typedef {import('./shared-strings.mjs').SharedStrings} SharedStrings
 */

/** Width in pixels of a digit in the workbook's default font, the unit of column widths (ECMA-376 part 1, 18.3.1.13). */
const DIGIT_PIXELS = 7;

/**
 * @template T
 * @param {Map<number, T>} map
 * @returns {[number, T][]}
 */
function inOrder(map) {
  return [...map].sort(([a], [b]) => a - b);
}

/** @param {Sheet} sheet */
function usedArea(sheet) {
  const rows = [...sheet.rows.keys()];
  const columns = [...sheet.rows.values()].flatMap((cells) => [...cells.keys()]);
  return areaName(Math.min(...rows), Math.min(...columns), Math.max(...rows), Math.max(...columns));
}

/**
 * @param {Sheet} sheet
 * @param {boolean} active
 */
function viewXml({ frozen }, active) {
  const selected = active ? ' tabSelected="1"' : '';
  const start = `<sheetViews><sheetView${selected} showGridLines="0" workbookViewId="0">`;
  if (frozen.rows === 0 && frozen.columns === 0) return `${start}</sheetView></sheetViews>`;
  const topLeft = cellName(frozen.rows + 1, frozen.columns + 1);
  const pane = frozen.columns === 0 ? 'bottomLeft' : frozen.rows === 0 ? 'topRight' : 'bottomRight';
  const split = attributes({
    xSplit: frozen.columns || undefined,
    ySplit: frozen.rows || undefined,
    topLeftCell: topLeft,
    activePane: pane,
    state: 'frozen',
  });
  const selection = `<selection pane="${pane}" activeCell="${topLeft}" sqref="${topLeft}"/>`;
  return `${start}<pane${split}/>${selection}</sheetView></sheetViews>`;
}

/** @param {Sheet} sheet */
function columnsXml(sheet) {
  /** @type {{ first: number, last: number, pixels: number, hidden: boolean }[]} */
  const runs = [];
  for (const [column, pixels] of inOrder(sheet.columnPixels)) {
    const run = runs.at(-1);
    const hidden = sheet.hiddenColumns.has(column);
    if (run?.last === column - 1 && run.pixels === pixels && run.hidden === hidden) run.last = column;
    else runs.push({ first: column, last: column, pixels, hidden });
  }
  if (runs.length === 0) return '';
  const columns = runs.map(({ first, last, pixels, hidden }) => {
    const width = Math.trunc((pixels / DIGIT_PIXELS) * 256) / 256;
    const values = { min: first, max: last, width, hidden: hidden ? 1 : undefined, customWidth: 1 };
    return `<col${attributes(values)}/>`;
  });
  return `<cols>${columns.join('')}</cols>`;
}

/**
 * @param {string} name
 * @param {Cell} cell
 * @param {Styles} styles
 * @param {SharedStrings} strings
 */
function cellXml(name, { value, look }, styles, strings) {
  const start = `<c r="${name}" s="${styles.idOf(look)}"`;
  if (value === null) return `${start}/>`;
  if (typeof value === 'number') return `${start}><v>${value}</v></c>`;
  return `${start} t="s"><v>${strings.indexOf(value)}</v></c>`;
}

/**
 * @param {Sheet} sheet
 * @param {Styles} styles
 * @param {SharedStrings} strings
 */
function rowsXml(sheet, styles, strings) {
  const rows = inOrder(sheet.rows).map(([row, cells]) => {
    const height = sheet.rowPoints.get(row);
    const hidden = sheet.hiddenRows.has(row) ? 1 : undefined;
    const values = attributes({ r: row, ht: height, hidden, customHeight: height === undefined ? undefined : 1 });
    const content = inOrder(cells).map(([column, cell]) => cellXml(cellName(row, column), cell, styles, strings));
    return `<row${values}>${content.join('')}</row>`;
  });
  return `<sheetData>${rows.join('')}</sheetData>`;
}

/** @param {Sheet} sheet */
function mergesXml({ merges }) {
  if (merges.length === 0) return '';
  return `<mergeCells count="${merges.length}">${merges.map((area) => `<mergeCell ref="${area}"/>`).join('')}</mergeCells>`;
}

/**
 * @param {Sheet} sheet
 * @param {Styles} styles
 */
function conditionalFormatsXml({ conditionalFormats }, styles) {
  const items = conditionalFormats.map(({ area, formula, fill }, index) => {
    const values = attributes({ type: 'expression', dxfId: styles.differentialOf(fill), priority: index + 1 });
    const rule = `<cfRule${values}><formula>${escapeXml(formula)}</formula></cfRule>`;
    return `<conditionalFormatting sqref="${area}">${rule}</conditionalFormatting>`;
  });
  return items.join('');
}

/** @param {Sheet} sheet */
function printXml({ print }) {
  if (print === null) return '';
  const breaks = print.pageStarts.map((row) => `<brk id="${row - 1}" max="16383" man="1"/>`);
  const count = breaks.length;
  return [
    '<printOptions horizontalCentered="1"/>',
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="${print.paper}" orientation="landscape" fitToHeight="0"/>`,
    '<headerFooter><oddFooter>&amp;C&amp;8Página &amp;P de &amp;N</oddFooter></headerFooter>',
    count === 0 ? '' : `<rowBreaks count="${count}" manualBreakCount="${count}">${breaks.join('')}</rowBreaks>`,
  ].join('');
}

/**
 * The part `xl/worksheets/sheetN.xml`.
 * @param {Sheet} sheet at least one cell
 * @param {boolean} active whether it is the one shown on opening
 * @param {Styles} styles
 * @param {SharedStrings} strings
 * @returns {string}
 */
export function worksheetXml(sheet, active, styles, strings) {
  const properties = sheet.print === null ? '' : '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>';
  return [
    XML_DECLARATION,
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    properties,
    `<dimension ref="${usedArea(sheet)}"/>`,
    viewXml(sheet, active),
    '<sheetFormatPr defaultRowHeight="12.75"/>',
    columnsXml(sheet),
    rowsXml(sheet, styles, strings),
    sheet.filter === null ? '' : `<autoFilter ref="${sheet.filter}"/>`,
    mergesXml(sheet),
    conditionalFormatsXml(sheet, styles),
    printXml(sheet),
    '</worksheet>',
  ].join('');
}
