/** What a rule found wrong. */

import type { CellPosition } from '#core/change/area.ts';
import type { TextFix } from './text-fix.ts';

/** `error`: the schedule cannot be trusted there; `warning`: probably wrong; `info`: worth a look. */
export type Severity = 'error' | 'warning' | 'info';

/** From the gravest on. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** One thing found at one cell. */
export interface Finding extends CellPosition {
  readonly rule: string;
  readonly severity: Severity;
  /** Whose cell it is: the sheet of the schedule or the "Responsables" sheet. */
  readonly sheet: 'schedule' | 'directory';
  /** A1 notation of the cell, with the sheet's name where it is not the schedule's: `H12`, `Responsables!D4`. */
  readonly cell: string;
  /** What is wrong, in one Spanish sentence. */
  readonly text: string;
  /** What to do, in one Spanish sentence. */
  readonly advice: string;
  /** A safe repair, where there is one. */
  readonly fix: TextFix | null;
  /** The same for the same thing in the next validation, wherever its row or column moved; no two findings share it. */
  readonly fingerprint: string;
  /** Codes of the units that answer for the activity it is about; empty where it is about none. */
  readonly units: readonly string[];
}
