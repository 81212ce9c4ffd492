/** Says how the last small thing went, wherever one is in a long list. */

import { useEffect, useState } from 'preact/hooks';
import { sidebarEs } from '#texts/sidebar-es.ts';
import { Icon } from './icon.tsx';

/** Stays at the lower edge until it is closed or something else is said. Screen readers hear it from the live region. */
export function PassingNote({ text }: { readonly text: string }) {
  const [closed, setClosed] = useState(false);
  useEffect(() => setClosed(false), [text]);
  if (text === '' || closed) return null;
  return (
    <div class="passing">
      <Icon name="check" />
      <p>{text}</p>
      <button type="button" class="small" onClick={() => setClosed(true)}>
        {sidebarEs.findings.close}
      </button>
    </div>
  );
}
