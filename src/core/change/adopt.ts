/** Adopting a schedule: the fills that mark weeks become letters, and the fills go. */

import { gridOf, isHome } from '#core/reading/grid.ts';
import { MARK_LETTERS } from '#core/schedule/mark.ts';
import type { Schedule } from '#core/schedule/schedule.ts';
import type { CellPaint, CellWrite, SheetEdit } from './patch.ts';
import { displayAt, NO_FILL, type SheetSnapshot } from './sheet-snapshot.ts';

/**
 * The edit that writes each fill's letter into its cell and clears the fills of all mark cells, so that colours can
 * speak of units. A merged bar gets its letter once, in its first cell. Cells with a text keep it.
 */
export function adoption(schedule: Schedule, snapshot: SheetSnapshot): SheetEdit {
  const writes: CellWrite[] = [];
  const paints: CellPaint[] = [];
  const grid = gridOf(snapshot);
  const weekColumns = new Set(schedule.weeks.map(({ column }) => column));
  const fills = new Set(
    schedule.activities.flatMap(({ marks }) => marks.filter(({ from }) => from === 'fill').map(({ fill }) => fill)),
  );
  for (const mark of schedule.activities.flatMap(({ marks }) => marks)) {
    if (!weekColumns.has(mark.column) || !isHome(grid, mark.row, mark.column)) continue;
    if (mark.from !== 'text' && displayAt(snapshot, mark.row, mark.column).trim() === '') {
      writes.push({ row: mark.row, column: mark.column, value: MARK_LETTERS[mark.kind] });
    }
    if (mark.fill !== NO_FILL && fills.has(mark.fill)) {
      paints.push({ row: mark.row, column: mark.column, background: null });
    }
  }
  return { kind: 'edit', sheet: schedule.sheet, writes, paints };
}
