/** Ranges of the platform, as data. */

import type { Area } from '#core/change/area.ts';

/** Where the range lies. */
export function areaOf(range: GoogleAppsScript.Spreadsheet.Range): Area {
  return { row: range.getRow(), column: range.getColumn(), rows: range.getNumRows(), columns: range.getNumColumns() };
}
