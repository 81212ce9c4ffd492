/** What a subject's schedules are about: activities as municipalities write them, without a mistake. */

/**
 * A title; `{year}` stands for the schedule's first year, `{previous}` for the year before. Of an activity that may be in
 * any week, or in those of some months only (1 January), or comes back every so many months.
 */
export type CorpusItem =
  | string
  | { readonly title: string; readonly months?: readonly number[]; readonly every?: 1 | 3 };

/** A part of a subject, under the name that a column or a row of stages gives it. */
export interface CorpusPart {
  readonly name: string;
  readonly items: readonly CorpusItem[];
  /** Activities that follow each other, whole or not at all. */
  readonly chains: readonly (readonly string[])[];
}

/** A subject. */
export interface Corpus {
  /** What titles of schedules call it. */
  readonly subject: string;
  readonly parts: readonly CorpusPart[];
  /** Whether the parts follow one another in time, as the stages of the Manual Único de Rendición de Cuentas do. */
  readonly inStages: boolean;
}
