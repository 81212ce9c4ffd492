/** Something that is on or off. */

import { useId } from 'preact/hooks';

interface SwitchFieldProps {
  readonly name: string;
  /** What it does, in a sentence. */
  readonly hint?: string;
  readonly on: boolean;
  readonly onSwitch: (on: boolean) => void;
}

/** A switch with its name beside it. */
export function SwitchField({ name, hint, on, onSwitch }: SwitchFieldProps) {
  const id = useId();
  return (
    <div class="switch-field">
      <label>
        <input
          type="checkbox"
          // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox says by itself whether it is checked
          role="switch"
          class="switch"
          checked={on}
          aria-describedby={hint === undefined ? undefined : id}
          onChange={({ currentTarget }) => onSwitch(currentTarget.checked)}
        />
        <span>{name}</span>
      </label>
      {hint === undefined ? null : <small id={id}>{hint}</small>}
    </div>
  );
}
