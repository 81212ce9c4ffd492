/** What a workbook shows of a sheet of the add-on's own after it was written. */

import type { SheetContent } from '#core/change/sheet-content.ts';
import { type CellValue, NO_FILL, type SheetSnapshot } from '#core/change/sheet-snapshot.ts';

/** The snapshot of the sheet; missing cells are empty, links and charts leave no trace in it. */
export function rendered({ name, cells }: SheetContent): SheetSnapshot {
  const columns = Math.max(1, ...cells.map((row) => row.length));
  const grid = cells.map((row) => Array.from({ length: columns }, (_, index) => row[index] ?? { value: '' }));
  const values = grid.map((row) => row.map(({ value }): CellValue => value));
  return {
    name,
    id: 11,
    rows: grid.length,
    columns,
    values,
    display: values.map((row) => row.map((value) => (typeof value === 'object' ? value.day : String(value)))),
    formulas: values.map((row) => row.map(() => '')),
    backgrounds: grid.map((row) => row.map(({ look }) => look?.background?.toLowerCase() ?? NO_FILL)),
    merges: [],
  };
}
