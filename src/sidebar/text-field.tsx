/** A line of text to be typed. */

import { useId } from 'preact/hooks';

interface TextFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly text: string;
  /** What is wrong with it, in a sentence that takes the place of the hint. */
  readonly wrong: string | null;
  readonly onText: (text: string) => void;
}

/** The label above, the hint below. */
export function TextField({ label, hint, text, wrong, onText }: TextFieldProps) {
  const [field, told] = [useId(), useId()];
  return (
    <div class="field">
      <label for={field}>{label}</label>
      <input
        id={field}
        type="text"
        autocomplete="off"
        value={text}
        aria-invalid={wrong !== null}
        aria-describedby={told}
        onInput={({ currentTarget }) => onText(currentTarget.value)}
      />
      <small id={told} class={wrong === null ? undefined : 'wrong'}>
        {wrong ?? hint}
      </small>
    </div>
  );
}
