/** The answers to one decision, to choose from. */

import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { Choice, Decision } from '#core/schedule/decision.ts';
import { sidebarEs } from '#texts/sidebar-es.ts';
import type { Draft } from './answer-draft.ts';
import { listedChoices } from './decision-words.ts';
import { OtherAnswer } from './other-answer.tsx';
import { ProblemNotice } from './problem-notice.tsx';
import type { Problem } from './reply.ts';
import { Swatch } from './swatch.tsx';

interface AnswerFieldsProps {
  readonly decision: Decision;
  /** Whether the question itself stands above them already. */
  readonly titled?: boolean;
  /** Left out while what was decided stands. */
  readonly draft: Draft | undefined;
  /** Why the answer was not taken. */
  readonly problem: Problem | null;
  readonly onDraft: (draft: Draft) => void;
  readonly children?: ComponentChildren;
}

/** The question, its answers, and a field for any other where one is possible. What was decided is chosen already. */
export function AnswerFields({ decision, titled = false, draft, problem, onDraft, children }: AnswerFieldsProps) {
  const group = useRef<HTMLFieldSetElement>(null);
  const name = useId();
  const { value, other } = draft ?? { value: decision.value, other: '' };
  const { accepts } = decision;

  useEffect(() => {
    if (problem !== null) focusOnAnswer(group.current);
  }, [problem]);

  return (
    <fieldset ref={group} class={draft === undefined ? 'answer' : 'answer given'}>
      <legend class={titled ? 'hidden' : 'sentence'}>
        <Swatch decision={decision} />
        {decision.text}
      </legend>
      {listedChoices(decision).map((choice) => (
        <ListedAnswer
          key={choice.value}
          name={name}
          choice={choice}
          standing={choice.value === decision.value ? sidebarEs.answers.standing[decision.certainty] : null}
          chosen={choice.value === value}
          onChoose={() => onDraft({ value: choice.value, other })}
        />
      ))}
      {accepts === 'choice' ? null : (
        <OtherAnswer
          name={name}
          accepts={accepts}
          chosen={value === null}
          text={other}
          wrong={problem !== null && value === null}
          onText={(text) => onDraft({ value: null, other: text })}
        />
      )}
      {children}
      <ProblemNotice problem={problem} title={sidebarEs.commands.responder.problem} />
    </fieldset>
  );
}

interface ListedAnswerProps {
  readonly name: string;
  readonly choice: Choice;
  /** Why it is chosen already; null where it is not. */
  readonly standing: string | null;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}

function ListedAnswer({ name, choice, standing, chosen, onChoose }: ListedAnswerProps) {
  return (
    <label class="option">
      <input type="radio" name={name} checked={chosen} onChange={onChoose} />
      <span>
        {choice.label} {standing === null ? null : <span class="tag">{standing}</span>}
      </span>
    </label>
  );
}

/** Where the answer can be mended: the text that was typed, else the answer that is chosen. */
function focusOnAnswer(group: HTMLElement | null): void {
  const field =
    group?.querySelector<HTMLElement>('[aria-invalid=true]') ?? group?.querySelector<HTMLElement>('input:checked');
  field?.focus();
}
