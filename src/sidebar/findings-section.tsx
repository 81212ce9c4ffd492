/** What the validation found. */

import type { ValidationReport } from '#core/report/validation-report.ts';
import { sidebarEs } from '#texts/sidebar-es.ts';
import { CheckedList } from './checked-list.tsx';
import { FindingsGroup } from './findings-group.tsx';
import { ProblemNotice } from './problem-notice.tsx';
import type { Reply } from './reply.ts';
import { SEVERITIES } from './severities.ts';
import { SeverityCounts } from './severity-counts.tsx';

interface FindingsSectionProps {
  readonly reply: Reply<ValidationReport>;
}

/** Shows the findings, or why there are none to show. */
export function FindingsSection({ reply }: FindingsSectionProps) {
  const { findings: texts, commands } = sidebarEs;
  return (
    <section class="card" aria-labelledby="findings">
      <h2 id="findings">{texts.title}</h2>
      {reply.kind === 'done' ? (
        <Findings validation={reply.output} sentence={reply.text} />
      ) : (
        <ProblemNotice problem={reply} title={commands.validar.problem} />
      )}
    </section>
  );
}

function Findings({ validation, sentence }: { readonly validation: ValidationReport; readonly sentence: string }) {
  const { findings, counts } = validation;
  if (findings.length === 0) return <CheckedList sentence={sentence} />;
  const groups = SEVERITIES.map((severity) => ({
    severity,
    findings: findings.filter((finding) => finding.severity === severity),
  })).filter((group) => group.findings.length > 0);
  return (
    <>
      <SeverityCounts counts={counts} />
      <p class="sentence">{sentence}</p>
      {groups.map((group, index) => (
        <FindingsGroup key={group.severity} {...group} open={index === 0} />
      ))}
    </>
  );
}
