/** Which sheets with a name of ours are ours. */

import { isEmptySheet, type SheetSnapshot } from '#core/change/sheet-snapshot.ts';

/** Whether a cell of the sheet has the sign, a text that only we write, or all are empty: writing it anew loses nothing of the staff's. */
export function isOwnSheet(snapshot: SheetSnapshot, sign: string): boolean {
  return snapshot.display.some((row) => row.some((text) => text.includes(sign))) || isEmptySheet(snapshot);
}
