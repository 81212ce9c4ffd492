/** What narrows a long list of findings down, and how it is gathered. */

import { useId } from 'preact/hooks';
import type { ValidationReport } from '#core/report/validation-report.ts';
import type { Severity } from '#core/rules/finding.ts';
import { sidebarEs } from '#texts/sidebar-es.ts';
import type { FindingsFilter, Grouping } from './findings-view.ts';
import { Icon } from './icon.tsx';
import { SearchField } from './search-field.tsx';
import { SEVERITIES } from './severities.ts';

interface FindingFiltersProps extends Pick<ValidationReport, 'counts'> {
  readonly filter: FindingsFilter;
  readonly grouping: Grouping;
  readonly onFilter: (filter: FindingsFilter) => void;
  readonly onGrouping: (grouping: Grouping) => void;
}

const GROUPINGS: readonly Grouping[] = ['severity', 'unit'];

/** How many there are of each severity, each a switch; a search; the way of gathering. */
export function FindingFilters({ counts, filter, grouping, onFilter, onGrouping }: FindingFiltersProps) {
  const { findings: texts } = sidebarEs;
  const { search, severities } = filter;
  const name = useId();
  return (
    <>
      <ul class="counts" aria-label={texts.only}>
        {SEVERITIES.map((severity) => (
          <li key={severity}>
            <SeverityChip
              severity={severity}
              count={counts[severity]}
              pressed={severities.has(severity)}
              onPress={() => onFilter({ search, severities: toggled(severities, severity) })}
            />
          </li>
        ))}
      </ul>
      <SearchField
        label={texts.search}
        example={texts.searchExample}
        text={search}
        onText={(text) => onFilter({ search: text, severities })}
      />
      <fieldset class="segments">
        <legend class="hidden">{texts.groupings.title}</legend>
        {GROUPINGS.map((each) => (
          <label key={each}>
            <input type="radio" name={name} checked={each === grouping} onChange={() => onGrouping(each)} />
            <span>{texts.groupings[each]}</span>
          </label>
        ))}
      </fieldset>
    </>
  );
}

interface SeverityChipProps {
  readonly severity: Severity;
  readonly count: number;
  readonly pressed: boolean;
  readonly onPress: () => void;
}

function SeverityChip({ severity, count, pressed, onPress }: SeverityChipProps) {
  const { one, many } = sidebarEs.findings.severities[severity];
  return (
    <button type="button" class={count === 0 ? 'none' : severity} aria-pressed={pressed} onClick={onPress}>
      <Icon name={severity} />
      <strong>{sidebarEs.number(count)}</strong> <span>{count === 1 ? one : many}</span>
    </button>
  );
}

function toggled(severities: FindingsFilter['severities'], severity: Severity): ReadonlySet<Severity> {
  const others = [...severities].filter((each) => each !== severity);
  return new Set(severities.has(severity) ? others : [...others, severity]);
}
