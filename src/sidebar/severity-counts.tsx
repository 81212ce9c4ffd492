/** How many findings there are of each severity. */

import type { ValidationReport } from '#core/report/validation-report.ts';
import { sidebarEs } from '#texts/sidebar-es.ts';
import { Icon } from './icon.tsx';
import { SEVERITIES } from './severities.ts';

/** Three figures side by side, zeros included. */
export function SeverityCounts({ counts }: Pick<ValidationReport, 'counts'>) {
  return (
    <ul class="counts">
      {SEVERITIES.map((severity) => {
        const { one, many } = sidebarEs.findings.severities[severity];
        const count = counts[severity];
        return (
          <li key={severity} class={count === 0 ? 'none' : severity}>
            <Icon name={severity} />
            <strong>{sidebarEs.number(count)}</strong> <span>{count === 1 ? one : many}</span>
          </li>
        );
      })}
    </ul>
  );
}
