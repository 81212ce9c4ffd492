/** The findings that somebody decided to leave as they are. */

import { useRef, useState } from 'preact/hooks';
import type { IgnoredFinding } from '#core/report/validation-report.ts';
import { sidebarEs } from '#texts/sidebar-es.ts';
import { momentText } from './day-text.ts';
import type { Desk } from './desk.ts';
import { FindingFacts } from './finding-facts.tsx';
import type { OnLeave } from './finding-item.tsx';
import { GoButton } from './go-button.tsx';
import { LazyDetails } from './lazy-details.tsx';
import { PagedList } from './paged-list.tsx';
import { ProblemNotice } from './problem-notice.tsx';
import type { Problem } from './reply.ts';
import { SmallButton } from './small-button.tsx';

interface IgnoredSectionProps {
  readonly findings: readonly IgnoredFinding[];
  readonly desk: Desk;
  readonly onLeave: OnLeave;
}

/** Folded, at the end. */
export function IgnoredSection({ findings, desk, onLeave }: IgnoredSectionProps) {
  const title = (
    <>
      {sidebarEs.findings.ignored.title}
      <span class="badge">{sidebarEs.number(findings.length)}</span>
    </>
  );
  return (
    <LazyDetails class="group ignored" title={title}>
      <PagedList items={findings}>
        {(finding) => <IgnoredItem key={finding.fingerprint} finding={finding} desk={desk} onLeave={onLeave} />}
      </PagedList>
    </LazyDetails>
  );
}

interface IgnoredItemProps extends Pick<IgnoredSectionProps, 'desk' | 'onLeave'> {
  readonly finding: IgnoredFinding;
}

function IgnoredItem({ finding, desk, onLeave }: IgnoredItemProps) {
  const [problem, setProblem] = useState<Problem | null>(null);
  const line = useRef<HTMLLIElement>(null);
  const { ignored: texts } = sidebarEs.findings;
  const { reason, when, user } = finding.ignored;
  const { sheet, cell, fingerprint } = finding;

  async function countAgain(): Promise<void> {
    setProblem(null);
    onLeave(line.current);
    const input = { sheet: desk.sheet, fingerprint, reason: null };
    const reply = await desk.run('ignorar', input, () => texts.done);
    if (reply !== null && reply.kind !== 'done') setProblem(reply);
  }

  return (
    <li ref={line} class="finding" tabIndex={-1}>
      <FindingFacts finding={finding} />
      <p class="because">
        <strong>{texts.reason}</strong> {reason}
      </p>
      <small>{texts.signed(momentText(when), user)}</small>
      <div class="deeds">
        <GoButton desk={desk} sheet={sheet} cell={cell} />
        <SmallButton about={cell} locked={desk.busy !== null} onClick={countAgain}>
          {texts.again}
        </SmallButton>
      </div>
      <ProblemNotice problem={problem} title={sidebarEs.commands.ignorar.problem} />
    </li>
  );
}
