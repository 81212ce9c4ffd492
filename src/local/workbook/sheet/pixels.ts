/** Between the file's units (characters, points, EMU) and pixels. */

/** Width in pixels of a digit of the usual default font (Calibri 11; ECMA-376 part 1, 18.3.1.13 computes widths from it). */
const DIGIT = 7;
/** EMU in a pixel at 96 dpi. */
export const EMU = 9525;
/** Width and height of a column and row without their own, where the sheet says nothing. */
export const DEFAULT_WIDTH = 64;
export const DEFAULT_HEIGHT = 20;

/** Pixels of a column width in characters (ECMA-376 part 1, 18.3.1.13). */
export function pixelsOfWidth(characters: number): number {
  return Math.trunc(((256 * characters + Math.trunc(128 / DIGIT)) / 256) * DIGIT);
}

/** Column width in characters of pixels; {@link pixelsOfWidth} gives the pixels back. */
export function widthOfPixels(pixels: number): number {
  return Math.trunc((pixels / DIGIT) * 256) / 256;
}

/** Pixels of a row height in points. */
export function pixelsOfPoints(points: number): number {
  return Math.round((points * 4) / 3);
}

/** Points of pixels. */
export function pointsOfPixels(pixels: number): number {
  return (pixels * 3) / 4;
}
