/** A small button of a line, which acts or unfolds something. */

import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface SmallButtonProps {
  /** What tells it from the same button of other lines: `D21`. */
  readonly about: string;
  /** Whether it must not be used now. */
  readonly locked?: boolean;
  /** Whether what it unfolds is open; left out where it unfolds nothing. */
  readonly open?: boolean;
  /** The id of what it unfolds. */
  readonly controls?: string;
  /** While what it gives is not settled, the button shows that it is at it. */
  readonly onClick: () => void | Promise<void>;
  readonly children: ComponentChildren;
}

/** Locked, it keeps its look, which would flicker all over a list at each click, and the focus. */
export function SmallButton({ about, locked = false, open, controls, onClick, children }: SmallButtonProps) {
  const [running, setRunning] = useState(false);

  async function act(): Promise<void> {
    const work = onClick();
    if (work === undefined) return;
    setRunning(true);
    await work;
    setRunning(false);
  }

  return (
    <button
      type="button"
      class="small"
      aria-disabled={locked}
      aria-busy={running}
      aria-expanded={open}
      aria-controls={open === true ? controls : undefined}
      onClick={locked ? undefined : act}
    >
      {children}
      <span class="hidden"> {about}</span>
    </button>
  );
}
