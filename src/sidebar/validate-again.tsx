/** What was saved counts from the next validation on. */

import { sidebarEs } from '#texts/sidebar-es.ts';
import { ActionButton } from './action-button.tsx';
import type { Desk } from './desk.ts';
import { findingsTitle } from './findings-title.ts';
import { Icon } from './icon.tsx';

interface ValidateAgainProps {
  readonly desk: Desk;
  readonly text: string;
}

/** Says so, and offers to validate; then takes the user to the findings. */
export function ValidateAgain({ desk, text }: ValidateAgainProps) {
  async function validate(): Promise<void> {
    const reply = await desk.run('validar', { sheet: desk.sheet });
    if (reply !== null) requestAnimationFrame(() => findingsTitle()?.focus());
  }

  return (
    <div class="saved">
      <p>
        <Icon name="check" />
        {text}
      </p>
      <ActionButton look="plain" locked={desk.busy !== null} running={desk.busy === 'validar'} onClick={validate}>
        {sidebarEs.settings.validate}
      </ActionButton>
    </div>
  );
}
