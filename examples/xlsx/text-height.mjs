/** How high a row must be so that its wrapped texts are not cut. */

/** Widths of Arial's characters in thousandths of the font size; all others count as 556. */
const WIDTHS = new Map(
  Object.entries({
    222: 'ijl',
    278: ' !,.:;/fIt',
    333: '()-r',
    500: 'ckszvxyJ',
    611: 'FTZ',
    667: 'ABEKPSVXY',
    722: 'CDHNRUw',
    778: 'GOQ',
    833: 'mM',
    944: 'W',
  }).flatMap(([width, characters]) => [...characters].map((character) => [character, Number(width)])),
);
const USUAL_WIDTH = 556;
const PIXELS_PER_POINT = 4 / 3;
/** Programs round differently: a line is taken for full a little early. */
const CAUTION = 1.04;
const BOLD = 1.08;
const LINE_POINTS = 1.3;
const CELL_PADDING_PIXELS = 7;
const INDENT_PIXELS = 9;
const ROW_PADDING_POINTS = 5;

/**
 * @param {string} text
 * @param {number} size points
 */
function textPixels(text, size) {
  const bare = text.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
  const thousandths = [...bare].reduce((sum, character) => sum + (WIDTHS.get(character) ?? USUAL_WIDTH), 0);
  return (thousandths / 1000) * size * PIXELS_PER_POINT * CAUTION;
}

/**
 * How many lines the text takes when wrapped at blanks.
 * @param {string} text
 * @param {number} pixels width of its column
 * @param {{ size?: number, bold?: boolean, indent?: number }} [look]
 * @returns {number}
 */
export function wrappedLines(text, pixels, { size = 10, bold = false, indent = 0 } = {}) {
  const room = (pixels - CELL_PADDING_PIXELS - indent * INDENT_PIXELS) / (bold ? BOLD : 1);
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    lines += 1;
    let used = 0;
    for (const word of paragraph.trimEnd().split(' ')) {
      const width = textPixels(word, size);
      if (used > 0 && used + width > room) {
        lines += 1;
        used = 0;
      }
      used += width + textPixels(' ', size);
    }
  }
  return lines;
}

/**
 * Height in points of a row with so many lines.
 * @param {number} lines
 * @param {number} [size] of the font, points
 * @returns {number} a multiple of 0.75, as whole pixels are
 */
export function rowPoints(lines, size = 10) {
  return Math.ceil((lines * size * LINE_POINTS + ROW_PADDING_POINTS) / 0.75) * 0.75;
}
