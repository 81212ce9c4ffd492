/** Everything that was decided in reading the sheet. */

import { useId } from 'preact/hooks';
import type { Decision } from '#core/schedule/decision.ts';
import { sidebarEs } from '#texts/sidebar-es.ts';
import type { SendAnswers } from './answer-draft.ts';
import { DecisionLine } from './decision-line.tsx';
import { byGroup, type DecisionGroup } from './decision-words.ts';

interface UnderstoodSectionProps {
  readonly decisions: readonly Decision[];
  readonly locked: boolean;
  readonly onAnswer: SendAnswers;
}

/** Folded, since most people only need it where something looks wrong. */
export function UnderstoodSection({ decisions, ...actions }: UnderstoodSectionProps) {
  return (
    <details class="understood">
      <summary>
        {sidebarEs.understood.title}
        <span class="badge">{sidebarEs.number(decisions.length)}</span>
      </summary>
      {byGroup(decisions).map((found) => (
        <Group key={found.group} {...found} {...actions} />
      ))}
    </details>
  );
}

interface GroupProps extends UnderstoodSectionProps {
  readonly group: DecisionGroup;
}

function Group({ group, decisions, locked, onAnswer }: GroupProps) {
  const title = useId();
  return (
    <>
      <h3 id={title}>{sidebarEs.understood.groups[group]}</h3>
      <ul aria-labelledby={title}>
        {decisions.map((decision) => (
          <DecisionLine key={decision.code} decision={decision} locked={locked} onAnswer={onAnswer} />
        ))}
      </ul>
    </>
  );
}
