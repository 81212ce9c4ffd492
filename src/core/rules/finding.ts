/** What a rule found wrong. */

import type { SheetEdit } from '#core/change/patch.ts';

/** `error`: the schedule cannot be trusted there; `warning`: probably wrong; `info`: worth a look. */
export type Severity = 'error' | 'warning' | 'info';

/** One thing found at one cell. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly row: number;
  readonly column: number;
  /** A1 notation of the cell. */
  readonly cell: string;
  /** What is wrong, in one Spanish sentence. */
  readonly text: string;
  /** What to do, in one Spanish sentence. */
  readonly advice: string;
  /** A safe repair, where there is one. */
  readonly fix: SheetEdit | null;
}
