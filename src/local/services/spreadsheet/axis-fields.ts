/** The fields of a sheet's data along each axis. */

/** By axis. */
export const AXIS_FIELDS = {
  row: { size: 'rows', lengths: 'rowHeights', hidden: 'hiddenRows', frozen: 'frozenRows' },
  column: { size: 'columns', lengths: 'columnWidths', hidden: 'hiddenColumns', frozen: 'frozenColumns' },
} as const;

/** The rows or columns of a run. */
export function positions(from: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => from + index);
}
