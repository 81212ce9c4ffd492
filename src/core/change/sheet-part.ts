/** Some rows of a sheet, put together as if they were a sheet of their own. */

import type { Area } from './area.ts';
import type { SheetSnapshot } from './sheet-snapshot.ts';

/** Consecutive rows. */
export interface RowSpan {
  readonly row: number;
  readonly rows: number;
}

/** The rows, and where each of them stands. */
export interface SheetPart {
  readonly snapshot: SheetSnapshot;
  /** Of the sheet's own rows, by the place in the snapshot: the first is that of row 1. */
  readonly rowNumbers: readonly number[];
}

/** Puts the spans, each read by itself from the same columns, under each other; merges are told in the sheet's own rows. */
export function joinSpans(spans: readonly RowSpan[], read: readonly SheetSnapshot[]): SheetPart | null {
  const [first] = read;
  if (first === undefined) return null;
  const starts = spans.map((_, at) => spans.slice(0, at).reduce((sum, { rows }) => sum + rows, 0));
  const merges = read.flatMap((snapshot, at) =>
    snapshot.merges.flatMap((merge) => within(merge, spans[at], (starts[at] ?? 0) + 1 - (spans[at]?.row ?? 1))),
  );
  return {
    rowNumbers: spans.flatMap(({ row, rows }) => Array.from({ length: rows }, (_, index) => row + index)),
    snapshot: {
      ...first,
      rows: spans.reduce((sum, { rows }) => sum + rows, 0),
      values: read.flatMap(({ values }) => values),
      display: read.flatMap(({ display }) => display),
      formulas: read.flatMap(({ formulas }) => formulas),
      backgrounds: read.flatMap(({ backgrounds }) => backgrounds),
      merges,
    },
  };
}

/** The part of a merge that lies in the span, moved by `shift` rows. */
function within(merge: Area, span: RowSpan | undefined, shift: number): Area[] {
  if (span === undefined) return [];
  const from = Math.max(merge.row, span.row);
  const to = Math.min(merge.row + merge.rows, span.row + span.rows);
  return to > from ? [{ ...merge, row: from + shift, rows: to - from }] : [];
}
