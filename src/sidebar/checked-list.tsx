/** What is shown when nothing is wrong. */

import { sidebarEs } from '#texts/sidebar-es.ts';
import { Icon } from './icon.tsx';

/** The good news, and what was checked to be able to say so. */
export function CheckedList({ sentence }: { readonly sentence: string }) {
  const { checked, checks } = sidebarEs.findings;
  return (
    <div class="checked">
      <p class="sentence">
        <Icon name="check" />
        <strong>{sentence}</strong>
      </p>
      <p>{checked}</p>
      <ul>
        {checks.map((check) => (
          <li key={check}>{check}</li>
        ))}
      </ul>
    </div>
  );
}
