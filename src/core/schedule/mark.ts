/** Marks: what stands in an activity's week cell and says what happens that week. */

/** P planned, E executed, R rescheduled, C cancelled. */
export type MarkKind = 'planned' | 'executed' | 'rescheduled' | 'cancelled';

/** A mark that was understood. */
export interface Mark {
  readonly row: number;
  readonly column: number;
  readonly kind: MarkKind;
  /** Whether the cell says it by its text or only by its fill, or the dates of the activity do. */
  readonly from: 'text' | 'fill' | 'dates';
  /** The cell's text, `''` where there is none. */
  readonly text: string;
  /** Lower-case `#rrggbb`, `#ffffff` when the cell has no fill. */
  readonly fill: string;
  /** What its row or column is for, where the sheet says so: what is planned and what is executed stand apart. */
  readonly lane?: 'planned' | 'executed';
  /** A fill of which neither a legend nor the user says that it marks. */
  readonly unexplained?: true;
}

/** Something that stands where a mark would, and is none. */
export interface UnreadMark {
  readonly row: number;
  readonly column: number;
  /** The cell's text, `''` for a fill. */
  readonly text: string;
  readonly fill: string;
}

/** The letter the add-on writes for each kind. */
export const MARK_LETTERS: Readonly<Record<MarkKind, string>> = {
  planned: 'P',
  executed: 'E',
  rescheduled: 'R',
  cancelled: 'C',
};
