/** The gravity of one finding. */

import type { Severity } from '#core/rules/finding.ts';
import { sidebarEs } from '#texts/sidebar-es.ts';
import { Icon } from './icon.tsx';

/** Icon and word, so that none depends on its colour. */
export function SeverityLabel({ severity }: { readonly severity: Severity }) {
  return (
    <span class={`severity ${severity}`}>
      <Icon name={severity} />
      {sidebarEs.findings.severities[severity].one}
    </span>
  );
}
