/** Something that folds, and is only made once it is unfolded. */

import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

interface LazyDetailsProps {
  readonly class: string;
  readonly title: ComponentChildren;
  /** Whether it starts unfolded; where this becomes true later, it unfolds then. */
  readonly open?: boolean;
  /** Called when it is unfolded. */
  readonly onOpen?: () => void;
  readonly children: ComponentChildren;
}

/** Folded again, it keeps what was made. */
export function LazyDetails({ class: name, title, open = false, onOpen, children }: LazyDetailsProps) {
  const [starts] = useState(open);
  const [made, setMade] = useState(open);
  const details = useRef<HTMLDetailsElement>(null);

  useEffect(() => {
    if (open && details.current !== null) details.current.open = true;
  }, [open]);

  return (
    <details
      ref={details}
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
