/** Refuses sheets that Excel would not open. */

import type { SheetModel } from '../model.ts';
import { WORKBOOK_TEXTS, WorkbookError } from '../workbook-error.ts';

/** Excel's limit. */
const LONGEST_NAME = 31;
const FORBIDDEN = /[:\\/?*[\]\p{Cc}]|^'|'$/u;

/**
 * Checks the sheets of a changed workbook; names that were there before are the file's own affair.
 * @throws {WorkbookError} `unsupported` for a name that Excel does not take, or when no sheet would be visible
 */
export function requireWritableSheets(before: readonly SheetModel[], after: readonly SheetModel[]): void {
  if (after.every(({ hidden }) => hidden)) throw new WorkbookError('unsupported', WORKBOOK_TEXTS.allHidden);
  const old = new Map(before.map(({ id, name }) => [id, name]));
  const taken = new Set<string>();
  for (const { id, name } of after) {
    const folded = name.toLowerCase();
    const isWritable = name.length >= 1 && name.length <= LONGEST_NAME && !FORBIDDEN.test(name) && !taken.has(folded);
    if (!isWritable && old.get(id) !== name) throw new WorkbookError('unsupported', WORKBOOK_TEXTS.sheetName(name));
    taken.add(folded);
  }
}
