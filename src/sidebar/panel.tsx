/** The whole sidebar. */

import { useEffect } from 'preact/hooks';
import { sidebarEs } from '#texts/sidebar-es.ts';
import { ActionButton } from './action-button.tsx';
import { Announcement } from './announcement.tsx';
import type { SendAnswers } from './answer-draft.ts';
import { FindingsSection } from './findings-section.tsx';
import { ReadingCard } from './reading-card.tsx';
import type { ServerApi } from './server-api.ts';
import { SummarySection } from './summary-section.tsx';
import { useCommands } from './use-commands.ts';

/** Reads the schedule when it opens; everything else runs on the schedule that was read. */
export function Panel({ server }: { readonly server: ServerApi }) {
  const { busy, last, replies, run } = useCommands(server);
  const { leer, responder, validar, resumen } = replies;

  function read(): void {
    run('leer', {});
  }
  // Once: later readings are the user's choice.
  useEffect(read, []);

  const locked = busy !== null;
  const ready = leer?.kind === 'done';
  // The sheet by name: the user may have gone to another tab, and what stands here must be what is checked.
  const input = ready ? { sheet: leer.output.sheet } : {};
  const { commands } = sidebarEs;

  const answer: SendAnswers = (answers) => run('responder', { ...input, answers });
  return (
    <main aria-busy={locked}>
      <h1 class="hidden">{sidebarEs.title}</h1>
      <Announcement busy={busy} last={last} replies={replies} />
      <ReadingCard
        reply={leer}
        locked={locked}
        saved={last === 'responder' && responder?.kind === 'done'}
        onRead={read}
        onAnswer={answer}
      />
      {leer === undefined || ready ? (
        <div class="actions">
          <ActionButton
            look="primary"
            locked={locked}
            running={busy === 'validar'}
            onClick={() => run('validar', input)}
          >
            {busy === 'validar' ? commands.validar.running : commands.validar.caption}
          </ActionButton>
          <ActionButton
            look="secondary"
            locked={locked}
            running={busy === 'resumen'}
            onClick={() => run('resumen', input)}
          >
            {busy === 'resumen' ? commands.resumen.running : commands.resumen.caption}
          </ActionButton>
        </div>
      ) : null}
      {resumen ? <SummarySection reply={resumen} /> : null}
      {validar ? <FindingsSection reply={validar} /> : null}
    </main>
  );
}
