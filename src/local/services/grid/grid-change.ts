/** Rows or columns inserted into or deleted from a sheet, and where that leaves positions and spans. */

/** The change. `at` is the first new, or the first deleted, row or column. */
export interface GridChange {
  readonly axis: 'row' | 'column';
  readonly kind: 'insert' | 'delete';
  readonly at: number;
  readonly count: number;
}

/** Where a row or column goes; null when it was deleted. */
export function movedPosition(position: number, { kind, at, count }: GridChange): number | null {
  if (position < at) return position;
  if (kind === 'insert') return position + count;
  return position < at + count ? null : position - count;
}

/** Where a run of rows or columns goes: it grows by what is inserted into it, shrinks by what is deleted; null when all of it was. */
export function movedSpan(from: number, to: number, change: GridChange): { from: number; to: number } | null {
  const { kind, at, count } = change;
  if (kind === 'insert') return { from: from < at ? from : from + count, to: to < at ? to : to + count };
  const start = movedPosition(from, change) ?? at;
  const end = movedPosition(to, change) ?? at - 1;
  return start > end ? null : { from: start, to: end };
}
