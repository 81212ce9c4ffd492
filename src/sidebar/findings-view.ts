/** Which findings are shown, and under which titles. */

import type { ReportedFinding, ValidationReport } from '#core/report/validation-report.ts';
import type { Severity } from '#core/rules/finding.ts';
import { fold } from '#core/text/fold.ts';
import { SEVERITIES } from './severities.ts';
import { wordSearch } from './word-search.ts';

/** What findings can be gathered by. */
export type Grouping = 'severity' | 'unit';

/** What the user wants to see. */
export interface FindingsFilter {
  /** As it was typed. */
  readonly search: string;
  /** Empty: all of them. */
  readonly severities: ReadonlySet<Severity>;
}

/** A finding with the text that a search goes through. */
export interface SearchableFinding {
  readonly finding: ReportedFinding;
  readonly folded: string;
}

/** Findings under one title. */
export interface FindingsGroupView {
  readonly by: Grouping;
  /** A severity, or the code of a unit; `''` for what belongs to no unit. */
  readonly key: string;
  /** The unit's name, `''` where there is none. */
  readonly name: string;
  readonly findings: readonly ReportedFinding[];
  /** Whether it starts unfolded. */
  readonly open: boolean;
}

/** Groups start unfolded as long as they add up to no more than this. */
const OPEN_AT_MOST = 50;

/** Prepares findings for searching, once. */
export function searchable({ findings, units }: Pick<ValidationReport, 'findings' | 'units'>): SearchableFinding[] {
  const names = new Map(units.map(({ code, name }) => [code, `${code} ${name}`]));
  return findings.map((finding) => {
    const { text, advice, cell, title } = finding;
    const owners = finding.units.map((code) => names.get(code) ?? code);
    return { finding, folded: fold([cell, text, title, ...owners, advice].join('\n')) };
  });
}

/** Those in which every word of the search stands and whose severity is wanted, in their order. */
export function filtered(
  findings: readonly SearchableFinding[],
  { search, severities }: FindingsFilter,
): ReportedFinding[] {
  const matches = wordSearch(search);
  return findings
    .filter(({ finding, folded }) => {
      const wanted = severities.size === 0 || severities.has(finding.severity);
      return wanted && matches(folded);
    })
    .map(({ finding }) => finding);
}

/** The groups, none of them empty: the gravest first, or units by their code and at the end what belongs to none. */
export function grouped(
  findings: readonly ReportedFinding[],
  by: Grouping,
  units: ValidationReport['units'],
): FindingsGroupView[] {
  const groups = by === 'severity' ? bySeverity(findings) : byUnit(findings);
  let seen = 0;
  return groups.map((group, index) => {
    seen += group.findings.length;
    const name = units.find(({ code }) => by === 'unit' && code === group.key)?.name ?? '';
    return { ...group, by, name, open: index === 0 || seen <= OPEN_AT_MOST };
  });
}

type BareGroup = Pick<FindingsGroupView, 'key' | 'findings'>;

function bySeverity(findings: readonly ReportedFinding[]): BareGroup[] {
  return SEVERITIES.map((key) => ({ key, findings: findings.filter(({ severity }) => severity === key) })).filter(
    (group) => group.findings.length > 0,
  );
}

/** What belongs to several units stands under each. */
function byUnit(findings: readonly ReportedFinding[]): BareGroup[] {
  const units = new Map<string, ReportedFinding[]>();
  for (const finding of findings) {
    for (const unit of finding.units.length === 0 ? [''] : new Set(finding.units)) {
      const group = units.get(unit);
      if (group === undefined) units.set(unit, [finding]);
      else group.push(finding);
    }
  }
  const order = ([one]: [string, unknown], [other]: [string, unknown]): number =>
    Number(one === '') - Number(other === '') || one.localeCompare(other, 'es');
  return [...units].sort(order).map(([key, group]) => ({ key, findings: group }));
}
