/** `--formato json`, the same as `--json`: a contract with scripts, so what is not in it is left out. */

import type { ValidationReport } from '#core/report/validation-report.ts';

/** The findings that nobody ignored, and how many questions about the reading are open: rows of another table may be unread. */
export function findingsJson({ findings, counts, questions }: ValidationReport): unknown {
  return {
    findings: findings.map(({ rule, severity, cell, text, fixable, fingerprint }) => {
      return { rule, severity, cell, text, fixable, fingerprint };
    }),
    counts,
    questions,
  };
}
