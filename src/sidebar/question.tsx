/** One thing that the reader is not sure of. */

import type { Decision } from '#core/schedule/decision.ts';
import { sidebarEs } from '#texts/sidebar-es.ts';
import { changesTable, type Draft } from './answer-draft.ts';
import { AnswerFields } from './answer-fields.tsx';
import { isAnswerable } from './decision-words.ts';
import type { Problem } from './reply.ts';

interface QuestionProps {
  readonly question: Decision;
  /** Left out while it is not answered. */
  readonly draft: Draft | undefined;
  readonly problem: Problem | null;
  /** Called without a draft when the user no longer wants to answer. */
  readonly onDraft: (draft: Draft | undefined) => void;
}

/** The question with its answers, or its sentence alone where it is settled elsewhere. */
export function Question({ question, draft, problem, onDraft }: QuestionProps) {
  const { right, alone } = sidebarEs.answers;
  if (!isAnswerable(question)) return <p class="sentence answer">{question.text}</p>;
  const guess: Draft = { value: question.value, other: draft?.other ?? '' };
  const atGuess = question.value !== '' && (draft === undefined || draft.value === question.value);
  return (
    <AnswerFields decision={question} draft={draft} problem={problem} onDraft={onDraft}>
      {atGuess ? (
        <label class="option right">
          <input
            type="checkbox"
            checked={draft !== undefined}
            onChange={({ currentTarget }) => onDraft(currentTarget.checked ? guess : undefined)}
          />
          <span>{right}</span>
        </label>
      ) : null}
      {draft !== undefined && changesTable(question, draft) ? <p class="quiet">{alone}</p> : null}
    </AnswerFields>
  );
}
