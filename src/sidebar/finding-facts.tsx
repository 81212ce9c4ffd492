/** What there is to know about one finding. */

import type { ReportedFinding } from '#core/report/validation-report.ts';
import { sidebarEs } from '#texts/sidebar-es.ts';
import { SeverityLabel } from './severity-label.tsx';

/** Gravity, cell and units in a line; the sentence, what to do, and the rule's title. */
export function FindingFacts({ finding }: { readonly finding: ReportedFinding }) {
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
      <small>{title}</small>
    </>
  );
}
