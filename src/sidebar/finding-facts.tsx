/** What there is to know about one finding. */

import type { ComponentChildren } from 'preact';
import type { ReportedFinding } from '#core/report/validation-report.ts';
import { sidebarEs } from '#texts/sidebar-es.ts';
import { SeverityLabel } from './severity-label.tsx';

interface FindingFactsProps {
  readonly finding: ReportedFinding;
  /** What stands beside the title of its rule. */
  readonly children?: ComponentChildren;
}

/** Gravity, cell and units in a line; the sentence, what to do, and the rule's title. */
export function FindingFacts({ finding, children }: FindingFactsProps) {
  const { severity, cell, units, text, advice, title } = finding;
  return (
    <>
      <p class="heading">
        <SeverityLabel severity={severity} />
        <code>{cell}</code>
        {units.length === 0 ? null : <span class="units">{units.join(', ')}</span>}
      </p>
      <p class="sentence">{text}</p>
      {advice === '' ? null : (
        <p class="advice">
          <span class="hidden">{sidebarEs.findings.what} </span>
          {advice}
        </p>
      )}
      <div class="by-rule">
        <small>{title}</small>
        {children}
      </div>
    </>
  );
}
