/** An answer that is not in the list, to be typed. */

import { useId } from 'preact/hooks';
import type { AnswerKind } from '#core/schedule/decision.ts';
import { sidebarEs } from '#texts/sidebar-es.ts';

interface OtherAnswerProps {
  /** The name that the answers to one question share. */
  readonly name: string;
  readonly accepts: Exclude<AnswerKind, 'choice'>;
  readonly chosen: boolean;
  readonly text: string;
  /** Whether what was typed was not taken. */
  readonly wrong: boolean;
  readonly onText: (text: string) => void;
}

/** The field is there once it is chosen. */
export function OtherAnswer({ name, accepts, chosen, text, wrong, onText }: OtherAnswerProps) {
  const hint = useId();
  const { label, example } = sidebarEs.answers.others[accepts];
  return (
    <>
      <label class="option">
        <input type="radio" name={name} checked={chosen} onChange={() => onText(text)} />
        <span>{label}…</span>
      </label>
      {chosen ? (
        <div class="other">
          <input
            type="text"
            value={text}
            aria-label={label}
            aria-describedby={hint}
            aria-invalid={wrong}
            autocomplete="off"
            inputMode={accepts === 'row' ? 'numeric' : 'text'}
            onInput={({ currentTarget }) => onText(currentTarget.value)}
          />
          <small id={hint}>{example}</small>
        </div>
      ) : null}
    </>
  );
}
