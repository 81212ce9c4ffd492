/** Turns findings into the report of a validation. */

import type { SheetSnapshot } from '#core/change/sheet-snapshot.ts';
import type { Directory } from '#core/directory/directory.ts';
import { RULES } from '#core/rules/catalog/index.ts';
import { isFixable } from '#core/rules/corrections.ts';
import { type Finding, SEVERITIES } from '#core/rules/finding.ts';
import { countFindings } from '#core/rules/run-rules.ts';
import { rewritten } from '#core/rules/text-fix.ts';
import type { IgnoredNotes } from '#core/settings/ignored-findings.ts';
import { es } from '#texts/es.ts';
import type { IgnoredFinding, ReportedFinding, ValidationReport } from './validation-report.ts';

/** What the report is about. */
export interface ReportedSchedule {
  readonly snapshot: SheetSnapshot;
  readonly directory: Directory;
  readonly activities: number;
  /** How many rules were on. */
  readonly rules: number;
  /** How many questions about the reading are open. */
  readonly questions: number;
}

/** The report, those that were ignored apart. Findings of one severity stay in their order. */
export function reportValidation(
  findings: readonly Finding[],
  notes: IgnoredNotes,
  { snapshot, directory, activities, rules, questions }: ReportedSchedule,
): ValidationReport {
  const open: ReportedFinding[] = [];
  const ignored: IgnoredFinding[] = [];
  for (const finding of SEVERITIES.flatMap((severity) => findings.filter((each) => each.severity === severity))) {
    const reported = reportFinding(finding, snapshot);
    const note = notes.get(finding.fingerprint);
    if (note === undefined) open.push(reported);
    else ignored.push({ ...reported, ignored: note });
  }
  return {
    sheet: snapshot.name,
    findings: open,
    ignored,
    counts: countFindings(open),
    activities,
    rules,
    units: directory.units.map(({ code, name }) => ({ code, name })),
    questions,
  };
}

function reportFinding(finding: Finding, snapshot: SheetSnapshot): ReportedFinding {
  const { rule, severity, cell, text, advice, fingerprint, units, fix } = finding;
  const fixable = isFixable(finding, snapshot);
  return {
    rule,
    title: RULES.find(({ id }) => id === rule)?.title ?? rule,
    severity,
    sheet: finding.sheet === 'schedule' ? snapshot.name : es.sheets.directory,
    cell,
    text,
    advice,
    fixable,
    change: fix !== null && fixable ? { before: fix.before, after: rewritten(fix) } : null,
    fingerprint,
    units,
  };
}
