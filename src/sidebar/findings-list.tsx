/** The findings that nobody ignored, narrowed down and gathered as the user likes. */

import { useMemo, useRef, useState } from 'preact/hooks';
import type { ValidationReport } from '#core/report/validation-report.ts';
import { sidebarEs } from '#texts/sidebar-es.ts';
import type { Desk } from './desk.ts';
import { FindingFilters } from './finding-filters.tsx';
import type { OnLeave } from './finding-item.tsx';
import { FindingsGroup } from './findings-group.tsx';
import { type FindingsFilter, filtered, type Grouping, grouped, searchable } from './findings-view.ts';

interface FindingsListProps {
  readonly report: ValidationReport;
  readonly desk: Desk;
  readonly onLeave: OnLeave;
}

const ALL: FindingsFilter = { search: '', severities: new Set() };

/** Filters above, groups below. */
export function FindingsList({ report, desk, onLeave }: FindingsListProps) {
  const { findings, counts, units } = report;
  const [filter, setFilter] = useState(ALL);
  const [grouping, setGrouping] = useState<Grouping>('severity');
  const prepared = useMemo(() => searchable(report), [report]);
  const shown = useMemo(() => filtered(prepared, filter), [prepared, filter]);
  const groups = useMemo(() => grouped(shown, grouping, units), [shown, grouping, units]);
  const filters = useRef<HTMLDivElement>(null);
  const narrowed = filter.search.trim() !== '' || filter.severities.size > 0;

  /** The button is gone then, and the focus with it. */
  function showAll(): void {
    setFilter(ALL);
    filters.current?.querySelector<HTMLElement>('[type=search]')?.focus();
  }

  return (
    <>
      <p class="quiet">{sidebarEs.findings.sheet}</p>
      <div class="stack" ref={filters}>
        <FindingFilters
          counts={counts}
          filter={filter}
          grouping={grouping}
          onFilter={setFilter}
          onGrouping={setGrouping}
        />
      </div>
      <Narrowed shown={shown.length} all={findings.length} narrowed={narrowed} onAll={showAll} />
      <div>
        {groups.map((group) => (
          // Anew where the search begins or ends: then other groups start unfolded.
          <FindingsGroup key={`${grouping}:${group.key}:${narrowed}`} group={group} desk={desk} onLeave={onLeave} />
        ))}
      </div>
    </>
  );
}

interface NarrowedProps {
  readonly shown: number;
  readonly all: number;
  readonly narrowed: boolean;
  readonly onAll: () => void;
}

/** Says that not everything is in sight. A live region, which must be there before it speaks. */
function Narrowed({ shown, all, narrowed, onAll }: NarrowedProps) {
  const { findings: texts } = sidebarEs;
  return (
    <p class="narrowed">
      <span role="status">{narrowed ? (shown === 0 ? texts.noneShown : texts.shown(shown, all)) : ''}</span>
      {narrowed ? (
        <button type="button" class="small" onClick={onAll}>
          {texts.showAll}
        </button>
      ) : null}
    </p>
  );
}
