/** A button that starts something on the server. */

import type { ComponentChildren } from 'preact';

interface ActionButtonProps {
  readonly look: 'primary' | 'secondary' | 'plain';
  /** Whether it must not be used now. */
  readonly locked: boolean;
  /** Whether what it started is running. */
  readonly running?: boolean;
  /** Left out for a button that sends the form around it; that form must look by itself whether it is locked. */
  readonly onClick?: () => void;
  readonly children: ComponentChildren;
}

/** Locked, it does nothing; it keeps the focus, which `disabled` would lose for whoever uses the keyboard. */
export function ActionButton({ look, locked, running = false, onClick, children }: ActionButtonProps) {
  return (
    <button
      type={onClick === undefined ? 'submit' : 'button'}
      class={`button ${look}`}
      aria-disabled={locked}
      onClick={locked ? undefined : onClick}
    >
      {running ? <span class="spinner" aria-hidden="true" /> : null}
      {children}
    </button>
  );
}
