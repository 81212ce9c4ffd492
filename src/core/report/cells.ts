/** The cells that the add-on's own sheets are made of, so that all of them look alike. */

import type { CellLook, OutputCell } from '#core/change/sheet-content.ts';

const HEADER: CellLook = { bold: true, background: '#dce6f1', fontColor: '#000000', wrap: true };

/** The sheet's title. */
export function titleCell(value: string): OutputCell {
  return { value, look: { bold: true, fontSize: 16 } };
}

/** A line of explanation; unless it wraps, a long one runs over the empty cells beside it. */
export function noteCell(value: string, look?: CellLook): OutputCell {
  return { value, look: { fontColor: '#595959', ...look } };
}

/** A text that may need several lines. */
export function wrappedCell(value: string): OutputCell {
  return { value, look: { wrap: true } };
}

/** A text in bold. */
export function boldCell(value: string): OutputCell {
  return { value, look: { bold: true } };
}

/** A whole number, or nothing, in the middle of its cell. */
export function countCell(value: number | '', look?: CellLook): OutputCell {
  return { value, look: { numberFormat: '0', align: 'center', ...look } };
}

/** A row of column titles, the first one always at the left. */
export function headerRow(titles: readonly string[], align: CellLook['align'] = 'left'): OutputCell[] {
  return titles.map((value, index) => ({ value, look: { ...HEADER, align: index === 0 ? 'left' : align } }));
}
