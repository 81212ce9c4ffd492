/** Puts the list of accepted marks on the week cells, or takes it away. */

import { useState } from 'preact/hooks';
import { sidebarEs } from '#texts/sidebar-es.ts';
import { ActionButton } from './action-button.tsx';
import type { Desk } from './desk.ts';
import { Icon } from './icon.tsx';
import { ProblemNotice } from './problem-notice.tsx';
import type { Problem } from './reply.ts';

/** Both ways are offered: nobody knows how the sheet is until it is asked. */
export function MarkListSwitch({ desk }: { readonly desk: Desk }) {
  const [problem, setProblem] = useState<Problem | null>(null);
  const [told, setTold] = useState('');
  const { markList: texts } = sidebarEs.settings;
  const running = desk.busy === 'lista-de-marcas';

  async function turn(on: boolean): Promise<void> {
    setProblem(null);
    setTold('');
    const reply = await desk.run('lista-de-marcas', { sheet: desk.sheet, on });
    if (reply?.kind === 'done') setTold(reply.text);
    else setProblem(reply);
  }

  return (
    <fieldset class="setting">
      <legend>{texts.title}</legend>
      <p class="quiet">{texts.hint}</p>
      <div class="choices">
        <ActionButton look="secondary" locked={desk.busy !== null} running={running} onClick={() => turn(true)}>
          {texts.on}
        </ActionButton>
        <ActionButton look="secondary" locked={desk.busy !== null} onClick={() => turn(false)}>
          {texts.off}
        </ActionButton>
      </div>
      {told === '' ? null : (
        <p class="saved">
          <Icon name="check" />
          {told}
        </p>
      )}
      <ProblemNotice problem={problem} title={sidebarEs.commands['lista-de-marcas'].problem} />
    </fieldset>
  );
}
