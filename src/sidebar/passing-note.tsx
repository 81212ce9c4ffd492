/** Says how the last small thing went, wherever one is in a long list. */

import { useEffect, useRef, useState } from 'preact/hooks';
import { sidebarEs } from '#texts/sidebar-es.ts';
import { findingsTitle } from './findings-title.ts';
import { Icon } from './icon.tsx';

/** Stays at the lower edge until it is closed or something else is said. Screen readers hear it from the live region. */
export function PassingNote({ text }: { readonly text: string }) {
  const [closed, setClosed] = useState(false);
  useEffect(() => setClosed(false), [text]);
  const before = useRef<HTMLElement | null>(null);
  if (text === '' || closed) return null;

  function remember({ relatedTarget }: FocusEvent): void {
    before.current = relatedTarget instanceof HTMLElement ? relatedTarget : null;
  }

  /** Whoever came here with the keyboard goes back to where they were. */
  function close(): void {
    setClosed(true);
    (before.current?.isConnected ? before.current : findingsTitle())?.focus();
  }

  return (
    <div class="passing">
      <Icon name="check" />
      <p>{text}</p>
      <button type="button" class="small" onFocus={remember} onClick={close}>
        {sidebarEs.findings.close}
      </button>
    </div>
  );
}
