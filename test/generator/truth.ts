/** What is to be read in a generated workbook. */

import type { Month } from '#core/schedule/day.ts';
import type { MarkKind } from '#core/schedule/mark.ts';

/** A month of the header. */
export interface TrueMonth {
  readonly label: string;
  readonly month: Month;
  readonly weeks: number;
  readonly column: number;
}

/** A mark; `row` is not its activity's where that has two. */
export interface TrueMark {
  readonly row: number;
  readonly column: number;
  readonly month: Month;
  readonly week: number;
  readonly kind: MarkKind;
}

/** An activity. */
export interface TrueActivity {
  readonly row: number;
  readonly rows: readonly number[];
  readonly number: number | string | null;
  readonly stage: string | null;
  readonly title: string;
  readonly responsible: string;
  readonly marks: readonly TrueMark[];
}

/** The whole truth about a workbook. */
export interface Truth {
  readonly sheet: string;
  readonly headerRows: readonly number[];
  readonly monthRow: number;
  readonly columns: Readonly<Record<'number' | 'stage' | 'activity' | 'responsible', number | null>>;
  readonly weekColumns: readonly number[];
  readonly months: readonly TrueMonth[];
  readonly activities: readonly TrueActivity[];
}
