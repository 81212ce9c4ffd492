/** Corrects one thing that was decided. */

import { useState } from 'preact/hooks';
import type { Decision } from '#core/schedule/decision.ts';
import { sidebarEs } from '#texts/sidebar-es.ts';
import { ActionButton } from './action-button.tsx';
import { type Draft, draftAnswer, type SendAnswers } from './answer-draft.ts';
import { AnswerFields } from './answer-fields.tsx';
import { decisionName } from './decision-words.ts';
import type { Problem } from './reply.ts';

interface DecisionFormProps {
  readonly decision: Decision;
  readonly locked: boolean;
  readonly onAnswer: SendAnswers;
  /** Called once the answer was kept. */
  readonly onSaved: () => void;
}

/** An answer that takes an earlier one back. */
const TAKEN_BACK = '';

/** Saves what is chosen, be it what was decided already: then it is the user's word. */
export function DecisionForm({ decision, locked, onAnswer, onSaved }: DecisionFormProps) {
  const [draft, setDraft] = useState<Draft | undefined>(undefined);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [sending, setSending] = useState(false);
  const { understood: texts, answers, commands } = sidebarEs;

  function change(next: Draft): void {
    setDraft(next);
    setProblem(null);
  }

  async function send(answer: string): Promise<void> {
    setProblem(null);
    setSending(true);
    const reply = await onAnswer({ [decision.code]: answer });
    setSending(false);
    if (reply?.kind === 'done') onSaved();
    else setProblem(reply);
  }

  function save(): void {
    if (locked) return;
    const answer = draft === undefined ? decision.value : draftAnswer(draft);
    if (answer === '') setProblem({ kind: 'refused', text: answers.missing });
    else send(answer);
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <AnswerFields
        decision={decision}
        titled={decisionName(decision) === decision.text}
        draft={draft}
        problem={problem}
        onDraft={change}
      />
      <ActionButton look="primary" locked={locked} running={sending}>
        {sending ? commands.responder.running : texts.save}
      </ActionButton>
      {decision.certainty === 'answered' ? (
        <ActionButton look="secondary" locked={locked} onClick={() => send(TAKEN_BACK)}>
          {texts.takeBack}
        </ActionButton>
      ) : null}
    </form>
  );
}
