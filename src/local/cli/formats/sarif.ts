/** `--formato sarif`: the findings as Static Analysis Results Interchange Format 2.1.0 (OASIS Standard, 27 March 2020). */

import type { IgnoredFinding, ReportedFinding, ValidationReport } from '#core/report/validation-report.ts';
import { quotedSheetName } from '#local/workbook/formula/references.ts';
import { artifactUri } from './artifact-uri.ts';
import type { ReportContext } from './reporter.ts';
import { LEVELS, sarifRule, sarifText } from './sarif-rules.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** One run over one workbook. */
export function sarifReport(report: ValidationReport, { workbook, tool }: ReportContext): string {
  const { sheet, findings, ignored, activities, rules } = report;
  const uri = artifactUri(workbook);
  const indexOf = new Map(tool.rules.map(({ id }, index) => [id, index] as const));
  // Either every result says whether it is suppressed or none does (§3.27.23), hence the empty lists.
  const results = [
    ...findings.map((finding) => ({ ...result(finding, uri, indexOf), suppressions: [] })),
    ...ignored.map((finding) => ({ ...result(finding, uri, indexOf), suppressions: [suppression(finding)] })),
  ];
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: { name: tool.name, version: tool.version, language: 'es-CO', rules: tool.rules.map(sarifRule) },
        },
        language: 'es-CO',
        artifacts: [{ location: { uri }, roles: ['analysisTarget'], mimeType: XLSX }],
        results,
        properties: { sheet, activities, rules },
      },
    ],
  };
  return JSON.stringify(log, null, 2);
}

function result(finding: ReportedFinding, uri: string, indexOf: ReadonlyMap<string, number>): object {
  const { rule, severity, text, advice, fixable, change, units, fingerprint } = finding;
  const ruleIndex = indexOf.get(rule);
  return {
    ruleId: rule,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: LEVELS[severity],
    message: { text: sarifText(`${text} ${advice}`) },
    locations: [location(finding, uri)],
    partialFingerprints: { 'cronogramaFinding/v1': fingerprint },
    // A cell of a workbook is no region of its file, so that a repair cannot be told as a `fix` (§3.55).
    properties: { fixable, units, ...(change === null ? {} : { change }) },
  };
}

function location({ sheet, cell }: ReportedFinding, uri: string): object {
  const name = cell.slice(cell.lastIndexOf('!') + 1);
  return {
    physicalLocation: { artifactLocation: { uri, index: 0 } },
    logicalLocations: [{ name, fullyQualifiedName: `${sheetReference(sheet)}!${name}`, kind: 'cell' }],
  };
}

/** The sheet's name as references write it: in quotes where it is not one plain word. */
function sheetReference(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) ? name : quotedSheetName(name);
}

function suppression({ ignored: { reason, when, user } }: IgnoredFinding): object {
  return { kind: 'external', status: 'accepted', justification: reason, properties: { when, user } };
}
