/** `--formato texto`: the findings as a terminal shows them. */

import type { ValidationReport } from '#core/report/validation-report.ts';
import { columns } from '../columns.ts';
import { bySeverity } from './severities.ts';

/** Lines under the command's own sentence. */
export function findingLines({ findings, ignored }: ValidationReport): string[] {
  const ignoredRows = ignored.map(({ cell, text, rule, ignored: { reason } }) => [
    cell,
    `${text} [${rule}] Motivo: ${reason}`,
  ]);
  return [
    ...bySeverity(findings).flatMap(({ several, findings: own }) => [
      '',
      `${several} (${own.length})`,
      ...columns(own.map(({ cell, text, rule }) => [cell, `${text} [${rule}]`])),
    ]),
    ...(ignored.length === 0 ? [] : ['', `Ignorados (${ignored.length})`, ...columns(ignoredRows)]),
  ];
}
