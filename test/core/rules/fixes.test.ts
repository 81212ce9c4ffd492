/** Repairs: each removes exactly its own finding, and those of letters that it takes out. */

import { describe, expect, it } from 'vitest';
import type { Finding } from '#core/rules/finding.ts';
import { RULE_NOTES } from '#core/rules/rule-notes.ts';
import { runRules } from '#core/rules/run-rules.ts';
import { rewritten } from '#core/rules/text-fix.ts';
import { editedSchedule } from '../../domain/edited-schedule.ts';
import { allScenarios, findingsOf, type RuleScenario } from '../../domain/rule-scenario.ts';

interface FixableFinding extends Finding {
  readonly fix: NonNullable<Finding['fix']>;
}

function isFixable(finding: Finding): finding is FixableFinding {
  return finding.fix !== null;
}

/** Whether all that the other repair mends is taken out by this one. */
function isTakenOut(other: Finding, { fix, cell }: FixableFinding): boolean {
  const removals = fix.replacements.filter(({ text }) => text === '');
  return (
    other.cell === cell &&
    other.fix !== null &&
    other.fix.replacements.every(({ start, end }) =>
      removals.some((removal) => removal.start <= start && end <= removal.end),
    )
  );
}

/** Findings of other rules may quote the repaired cell, and so change their words. */
function said(findings: readonly Finding[], about: Finding): string[] {
  return findings.map(({ rule, cell, text }) => `${rule}@${cell} ${rule === about.rule ? text : ''}`);
}

function findingsAfter({ schedule, settings, review }: RuleScenario, finding: FixableFinding): Finding[] {
  return runRules(editedSchedule(schedule, finding, rewritten(finding.fix)), settings, review);
}

const cases = allScenarios().flatMap((scenario) => {
  const findings = findingsOf(scenario);
  return findings.filter(isFixable).map((finding) => ({
    name: `${finding.rule}@${finding.cell} ${finding.text}`,
    scenario,
    finding,
    others: findings.filter((other) => other !== finding && !isTakenOut(other, finding)),
  }));
});

describe('a repair', () => {
  it.each(cases)('$name', ({ scenario, finding, others }) => {
    expect(said(findingsAfter(scenario, finding), finding)).toEqual(said(others, finding));
  });

  it('changes what it says, in order and nothing twice', () => {
    for (const { finding } of cases) {
      const { before, replacements } = finding.fix;
      expect(rewritten(finding.fix)).not.toBe(before);
      replacements.forEach(({ start, end }, index) => {
        expect(start).toBeGreaterThanOrEqual(replacements[index - 1]?.end ?? 0);
        expect(end).toBeLessThanOrEqual(before.length);
      });
    }
  });

  it('is offered by the rules that say so, and by no other', () => {
    expect([...new Set(cases.map(({ finding }) => finding.rule))].sort()).toEqual(
      Object.entries(RULE_NOTES)
        .filter(([, { fixable }]) => fixable)
        .map(([id]) => id)
        .sort(),
    );
  });

  it('writes the name in place of the misspelt piece, and keeps the rest of the cell', () => {
    const fixes = cases
      .filter(({ finding }) => finding.rule === 'owner-near-miss' || finding.rule === 'owner-variant')
      .map(({ finding }) => rewritten(finding.fix));
    expect(fixes).toContain('Enlaces de Rendición de Cuentas por dependencia');
    expect(fixes).toContain('Secretaría de Planeación y Dirección de Comunicaciones');
    expect(fixes).toContain('Secretaria  de Planeación, Secretaría de Participación\nComunitaria ');
  });
});
