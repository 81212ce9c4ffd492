/** A1 notation. Rows and columns count from 1. */

/**
 * Letters of a column: 1 → A, 27 → AA.
 * @param {number} column
 * @returns {string}
 */
function columnLetters(column) {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/**
 * Name of a cell: (12, 8) → H12.
 * @param {number} row
 * @param {number} column
 * @returns {string}
 */
export function cellName(row, column) {
  return `${columnLetters(column)}${row}`;
}

/**
 * Name of the rectangle between two corners: `B2:D5`.
 * @param {number} top
 * @param {number} left
 * @param {number} bottom
 * @param {number} right
 * @returns {string}
 */
export function areaName(top, left, bottom, right) {
  return `${cellName(top, left)}:${cellName(bottom, right)}`;
}

/**
 * Row and column of a cell's name: H12 → 12, 8.
 * @param {string} name
 * @returns {{ row: number, column: number }}
 * @throws {Error} when it is no cell's name
 */
export function parseCellName(name) {
  const match = /^([A-Z]{1,3})([1-9]\d*)$/.exec(name);
  if (match === null) throw new Error(`${name} is not the name of a cell`);
  const [, letters = '', row = ''] = match;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(row), column };
}
