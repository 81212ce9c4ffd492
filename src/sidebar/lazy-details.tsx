/** Something that folds, and is only made once it is unfolded. */

import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface LazyDetailsProps {
  readonly class: string;
  readonly title: ComponentChildren;
  /** Whether it starts unfolded. */
  readonly open?: boolean;
  /** Called when it is unfolded. */
  readonly onOpen?: () => void;
  readonly children: ComponentChildren;
}

/** Folded again, it keeps what was made. */
export function LazyDetails({ class: name, title, open = false, onOpen, children }: LazyDetailsProps) {
  const [starts] = useState(open);
  const [made, setMade] = useState(open);
  return (
    <details
      class={name}
      open={starts}
      onToggle={({ currentTarget }) => {
        if (!currentTarget.open) return;
        setMade(true);
        onOpen?.();
      }}
    >
      <summary>{title}</summary>
      {made ? children : null}
    </details>
  );
}
