/** A sheet while it is being made: cells, merges, sizes and how it prints. */

import { areaName } from './address.mjs';

/**
 * @typedef {import('./styles.mjs').Look} Look
 * @typedef {import('./styles.mjs').Color} Color
 * @typedef {{ value: string | number | null, look: Look }} Cell
 */

/**
 * How a sheet prints: always landscape, fitted to one page's width.
 * @typedef {object} Print
 * @property {number} paper number of the paper size (5 legal, 9 A4; ECMA-376 part 1, 18.3.1.63)
 * @property {string} area `A1:F20`
 * @property {[number, number]} titleRows first and last of the rows repeated on each page
 * @property {number[]} pageStarts rows that begin a new page
 */

/**
 * @typedef {object} Sheet
 * @property {string} name
 * @property {boolean} hidden
 * @property {Map<number, Map<number, Cell>>} rows cells by row and column
 * @property {Map<number, number>} columnPixels widths by column
 * @property {Map<number, number>} rowPoints heights by row
 * @property {Set<number>} hiddenRows
 * @property {Set<number>} hiddenColumns
 * @property {string[]} merges
 * @property {string | null} filter area of the filter's arrows, `A4:Z30`
 * @property {{ area: string, formula: string, fill: Color }[]} conditionalFormats
 * @property {{ rows: number, columns: number }} frozen
 * @property {Print | null} print
 */

/**
 * An empty sheet.
 * @param {string} name
 * @returns {Sheet}
 */
export function createSheet(name) {
  return {
    name,
    hidden: false,
    rows: new Map(),
    columnPixels: new Map(),
    rowPoints: new Map(),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    merges: [],
    filter: null,
    conditionalFormats: [],
    frozen: { rows: 0, columns: 0 },
    print: null,
  };
}

/**
 * Writes a cell.
 * @param {Sheet} sheet
 * @param {number} row
 * @param {number} column
 * @param {string | number | null} value null for a cell that only has a look
 * @param {Look} look
 */
export function setCell(sheet, row, column, value, look) {
  const cells = sheet.rows.get(row) ?? new Map();
  sheet.rows.set(row, cells);
  cells.set(column, { value, look });
}

/**
 * Writes a merged rectangle: the value in its first cell, the look in all, so that borders go around.
 * @param {Sheet} sheet
 * @param {{ row: number, column: number, rows?: number, columns?: number }} area
 * @param {string | number | null} value
 * @param {Look} look
 */
export function setMerged(sheet, area, value, look) {
  const { row, column, rows = 1, columns = 1 } = area;
  for (let y = row; y < row + rows; y += 1) {
    for (let x = column; x < column + columns; x += 1) {
      setCell(sheet, y, x, y === row && x === column ? value : null, look);
    }
  }
  if (rows * columns > 1) sheet.merges.push(areaName(row, column, row + rows - 1, column + columns - 1));
}
