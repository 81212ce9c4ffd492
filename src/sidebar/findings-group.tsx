/** The findings of one severity or one unit. */

import { sidebarEs } from '#texts/sidebar-es.ts';
import type { Desk } from './desk.ts';
import { FindingItem, type OnLeave } from './finding-item.tsx';
import type { FindingsGroupView } from './findings-view.ts';
import { Icon } from './icon.tsx';
import { LazyDetails } from './lazy-details.tsx';
import { PagedList } from './paged-list.tsx';
import { SEVERITIES } from './severities.ts';

interface FindingsGroupProps {
  readonly group: FindingsGroupView;
  readonly desk: Desk;
  readonly onLeave: OnLeave;
}

/** A list that folds under its title. */
export function FindingsGroup({ group, desk, onLeave }: FindingsGroupProps) {
  return (
    <LazyDetails class="group" open={group.open} title={<Title {...group} />}>
      <PagedList items={group.findings}>
        {(finding) => <FindingItem key={finding.fingerprint} finding={finding} desk={desk} onLeave={onLeave} />}
      </PagedList>
    </LazyDetails>
  );
}

function Title({ by, key, name, findings }: FindingsGroupView) {
  const { severities, noUnit } = sidebarEs.findings;
  const severity = by === 'severity' ? SEVERITIES.find((each) => each === key) : undefined;
  return (
    <>
      {severity === undefined ? null : <Icon name={severity} />}
      {severity === undefined
        ? [key, name].filter((text) => text !== '').join(' · ') || noUnit
        : severities[severity].many}
      <span class="badge">{sidebarEs.number(findings.length)}</span>
    </>
  );
}
