/** Types of workbook.mjs, for the tests. */

import type { Sheet } from './sheet.d.mts';

/** The bytes of an .xlsx file, the same for the same content. */
export function workbookFile(
  sheets: readonly Sheet[],
  properties: { readonly title: string; readonly creator: string; readonly created: string },
  active?: number,
): Uint8Array;
