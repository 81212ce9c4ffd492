/** How the cells of the example's sheet look. */

/** @typedef {import('./xlsx/styles.mjs').Look} Look */

const LINE = { theme: 0, tint: -0.5 };
/**
 * Captions and months.
 * @type {Look}
 */
export const HEADER = {
  bold: true,
  size: 9,
  color: { theme: 0 },
  fill: { theme: 4, tint: -0.5 },
  border: LINE,
  horizontal: 'center',
  vertical: 'center',
  wrap: true,
};
/**
 * Numbers, and weeks without a mark.
 * @type {Look}
 */
export const CENTRED = { border: LINE, horizontal: 'center', vertical: 'center' };
/** @type {Look} */
export const TITLE = { bold: true, size: 14, horizontal: 'center', vertical: 'center', wrap: true };
/** @type {Look} */
export const SUBTITLE = { ...TITLE, bold: false, italic: true, size: 10 };
/** @type {Look} */
export const WEEK_NUMBER = { ...HEADER, size: 8, color: { theme: 1 }, fill: { theme: 4, tint: 0.6 } };
/**
 * Written upwards, so that the column stays narrow.
 * @type {Look}
 */
export const STAGE = { ...CENTRED, bold: true, fill: { theme: 4, tint: 0.8 }, wrap: true, rotation: 90 };
/**
 * Activities and owners.
 * @type {Look}
 */
export const TEXT = { border: LINE, horizontal: 'left', vertical: 'center', indent: 1, wrap: true };
/**
 * The one colour that says "planned this week".
 * @type {Look}
 */
export const MARK = { ...CENTRED, fill: { rgb: 'FF00B050' } };
