/** One thing that was decided, and why. */

import { useId, useRef, useState } from 'preact/hooks';
import type { Decision } from '#core/schedule/decision.ts';
import { sidebarEs } from '#texts/sidebar-es.ts';
import type { SendAnswers } from './answer-draft.ts';
import { DecisionForm } from './decision-form.tsx';
import { decidedLabel, decisionName, isAnswerable } from './decision-words.ts';
import { Swatch } from './swatch.tsx';

interface DecisionLineProps {
  readonly decision: Decision;
  readonly locked: boolean;
  readonly onAnswer: SendAnswers;
}

/** Says it in a line, and unfolds the form that corrects it. */
export function DecisionLine({ decision, locked, onAnswer }: DecisionLineProps) {
  const [open, setOpen] = useState(false);
  const change = useRef<HTMLButtonElement>(null);
  const form = useId();
  const { certainty, evidence } = decision;
  const name = decisionName(decision);
  const label = decidedLabel(decision);
  const answerable = isAnswerable(decision);
  const { understood: texts, answers } = sidebarEs;

  function close(): void {
    setOpen(false);
    change.current?.focus();
  }

  return (
    <li>
      <span class="name">{name}</span>
      {answerable && label !== null ? (
        <strong>
          <Swatch decision={decision} />
          {label}
        </strong>
      ) : null}
      {answerable ? (
        <button
          ref={change}
          type="button"
          class="button plain"
          aria-expanded={open}
          aria-controls={open ? form : undefined}
          onClick={() => setOpen(!open)}
        >
          {decision.value === '' ? texts.answer : texts.change}
          <span class="hidden"> {name}</span>
        </button>
      ) : null}
      <small>
        {certainty === 'sure' ? null : <span class={`tag ${certainty}`}>{answers.standing[certainty]}</span>}{' '}
        {certainty === 'answered' ? null : evidence}
      </small>
      {open ? (
        <div id={form}>
          <DecisionForm decision={decision} locked={locked} onAnswer={onAnswer} onSaved={close} />
        </div>
      ) : null}
    </li>
  );
}
