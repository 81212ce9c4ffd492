/** What one validation gives: what was found, what was found but is ignored, and what was looked at. */

import type { Finding, Severity } from '#core/rules/finding.ts';

/** The text of a cell now and after its repair. */
export interface ReportedChange {
  readonly before: string;
  readonly after: string;
}

/** A finding as everybody outside the core sees it: plain data, without rows, columns or repairs in pieces. */
export interface ReportedFinding {
  /** The rule's id. */
  readonly rule: string;
  /** The rule's title, in Spanish. */
  readonly title: string;
  readonly severity: Severity;
  /** Whose cell it is: the sheet of the schedule or the "Responsables" sheet. */
  readonly sheet: Finding['sheet'];
  /** A1 notation, with the sheet's name where it is not the schedule's: `H12`, `Responsables!D4`. */
  readonly cell: string;
  /** What is wrong, in one Spanish sentence. */
  readonly text: string;
  /** What to do, in one Spanish sentence. */
  readonly advice: string;
  /** Whether it can be repaired safely. */
  readonly fixable: boolean;
  /** What the repair would do; null where there is none. */
  readonly change: ReportedChange | null;
  /** The same for the same thing in the next validation; no two findings share it. */
  readonly fingerprint: string;
  /** Codes of the units that answer for the activity it is about; empty where it is about none. */
  readonly units: readonly string[];
}

/** Why a finding is left aside: who said so, when (ISO day) and for what reason. */
export interface Ignoring {
  readonly reason: string;
  readonly when: string;
  /** Address of the person; empty where it is not known. */
  readonly user: string;
}

/** A finding that somebody chose to ignore. */
export interface IgnoredFinding extends ReportedFinding {
  readonly ignored: Ignoring;
}

/** One validation of one schedule. */
export interface ValidationReport {
  /** Name of the sheet of the schedule. */
  readonly sheet: string;
  /** By row, then column, then rule; those of the "Responsables" sheet last. None of the ignored ones. */
  readonly findings: readonly ReportedFinding[];
  /** In the same order. */
  readonly ignored: readonly IgnoredFinding[];
  /** How many findings there are of each severity, without the ignored ones. */
  readonly counts: Readonly<Record<Severity, number>>;
  /** How many activities were checked, and by how many rules. */
  readonly activities: number;
  readonly rules: number;
}
