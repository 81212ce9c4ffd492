/** What a validation found, as the sidebar and the command line get it. */

import type { Unit } from '#core/directory/directory.ts';
import type { Finding, Severity } from '#core/rules/finding.ts';

/** A finding for a person to act on. */
export interface ReportedFinding
  extends Pick<Finding, 'rule' | 'severity' | 'cell' | 'text' | 'advice' | 'fingerprint' | 'units'> {
  /** The rule's title. */
  readonly title: string;
  /** Name of the sheet that the cell stands in. */
  readonly sheet: string;
  readonly fixable: boolean;
  /** What the repair makes of the cell's text; null where there is none. */
  readonly change: { readonly before: string; readonly after: string } | null;
}

/** Why a finding is not to be shown any more. */
export interface IgnoredNote {
  readonly reason: string;
  /** `2025-08-15 09:30`, in Bogotá. */
  readonly when: string;
  /** Address of who ignored it, `''` where the platform did not tell. */
  readonly user: string;
}

/** A finding that somebody decided to leave as it is. */
export interface IgnoredFinding extends ReportedFinding {
  readonly ignored: IgnoredNote;
}

/** The whole validation. */
export interface ValidationReport {
  /** Name of the schedule's sheet. */
  readonly sheet: string;
  /** Those that nobody ignored, the gravest first, then by place. */
  readonly findings: readonly ReportedFinding[];
  readonly ignored: readonly IgnoredFinding[];
  /** Of the findings that nobody ignored. */
  readonly counts: Readonly<Record<Severity, number>>;
  /** How many activities were checked. */
  readonly activities: number;
  /** By how many rules. */
  readonly rules: number;
  /** The units of the directory, whose codes the findings give. */
  readonly units: readonly Pick<Unit, 'code' | 'name'>[];
  /** How many questions about the reading are open: what was found rests on guesses there. */
  readonly questions: number;
}
