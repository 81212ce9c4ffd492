/** One finding, and what can be done about it. */

import { useId, useRef, useState } from 'preact/hooks';
import type { ReportedFinding } from '#core/report/validation-report.ts';
import { sidebarEs } from '#texts/sidebar-es.ts';
import { CorrectForm } from './correct-form.tsx';
import type { Desk } from './desk.ts';
import { FindingFacts } from './finding-facts.tsx';
import { GoButton } from './go-button.tsx';
import { IgnoreForm } from './ignore-form.tsx';
import { RuleReasons } from './rule-reasons.tsx';
import { SmallButton } from './small-button.tsx';

/** Called with the line of a finding that is about to leave its list. */
export type OnLeave = (line: HTMLElement | null) => void;

interface FindingItemProps {
  readonly finding: ReportedFinding;
  readonly desk: Desk;
  readonly onLeave: OnLeave;
}

type Fold = 'correct' | 'ignore' | 'why';

/** A line with its buttons; one thing at a time unfolds under them. */
export function FindingItem({ finding, desk, onLeave }: FindingItemProps) {
  const [fold, setFold] = useState<Fold | null>(null);
  const line = useRef<HTMLLIElement>(null);
  const folded = useId();
  const { cell, severity, rule, change } = finding;
  const { findings: texts } = sidebarEs;

  const toggle = (which: Fold) => ({
    about: cell,
    open: fold === which,
    controls: folded,
    onClick: () => setFold(fold === which ? null : which),
  });

  function close(): void {
    line.current?.querySelector<HTMLElement>('[aria-expanded=true]')?.focus();
    setFold(null);
  }
  const form = { finding, desk, onSend: () => onLeave(line.current), onCancel: close };

  return (
    <li
      ref={line}
      class={`finding ${severity}`}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && fold !== null) close();
      }}
    >
      <FindingFacts finding={finding}>
        <SmallButton {...toggle('why')}>{texts.why}</SmallButton>
      </FindingFacts>
      <div class="deeds">
        <GoButton desk={desk} sheet={finding.sheet} cell={cell} />
        {change === null ? null : <SmallButton {...toggle('correct')}>{texts.correct}</SmallButton>}
        <SmallButton {...toggle('ignore')}>{texts.ignore}</SmallButton>
      </div>
      {fold === null ? null : (
        <div id={folded}>
          {fold === 'correct' && change !== null ? <CorrectForm change={change} {...form} /> : null}
          {fold === 'ignore' ? <IgnoreForm {...form} /> : null}
          {fold === 'why' ? <RuleReasons rule={rule} /> : null}
        </div>
      )}
    </li>
  );
}
