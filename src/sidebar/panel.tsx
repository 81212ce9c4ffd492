/** The whole sidebar. */

import { useEffect } from 'preact/hooks';
import { sidebarEs } from '#texts/sidebar-es.ts';
import { ActionButton } from './action-button.tsx';
import { Announcement } from './announcement.tsx';
import type { SendAnswers } from './answer-draft.ts';
import { ChainsSection } from './chains-section.tsx';
import type { Desk } from './desk.ts';
import { FindingsSection } from './findings-section.tsx';
import { ReadingCard } from './reading-card.tsx';
import type { ServerApi } from './server-api.ts';
import { SettingsSection } from './settings-section.tsx';
import { SummarySection } from './summary-section.tsx';
import { useCommands } from './use-commands.ts';

/** Reads the schedule when it opens; everything else runs on the schedule that was read. */
export function Panel({ server }: { readonly server: ServerApi }) {
  const { busy, last, told, replies, run, load } = useCommands(server);
  const { leer, responder, validar, resumen, ajustes, cadenas } = replies;

  function read(): void {
    run('leer', {});
  }
  // Once: later readings are the user's choice.
  useEffect(read, []);

  const ready = leer?.kind === 'done';
  // The sheet by name: the user may have gone to another tab, and what stands here must be what is checked.
  const input = ready ? { sheet: leer.output.sheet } : {};
  const desk: Desk = { busy, last, told, sheet: input.sheet ?? '', run };

  const answer: SendAnswers = (answers) =>
    run('responder', { ...input, answers }, (_, text) => `${sidebarEs.answers.saved} ${text}`);
  const loadSettings = (): void => void load('ajustes', {});
  return (
    <main aria-busy={busy !== null}>
      <h1 class="hidden">{sidebarEs.title}</h1>
      <Announcement busy={busy} told={told} />
      <ReadingCard
        reply={leer}
        locked={busy !== null}
        saved={last === 'responder' && responder?.kind === 'done'}
        onRead={read}
        onAnswer={answer}
      />
      {leer === undefined || ready ? <Commands desk={desk} /> : null}
      {resumen ? <SummarySection reply={resumen} /> : null}
      {validar ? <FindingsSection reply={validar} desk={desk} settings={ajustes} onSettings={loadSettings} /> : null}
      {ready ? (
        <>
          <ChainsSection reply={cadenas} desk={desk} onLoad={() => load('cadenas', input)} />
          <SettingsSection reply={ajustes} desk={desk} onLoad={loadSettings} />
        </>
      ) : null}
    </main>
  );
}

function Commands({ desk: { busy, sheet, run } }: { readonly desk: Desk }) {
  const { validar, resumen } = sidebarEs.commands;
  return (
    <div class="actions">
      <ActionButton
        look="primary"
        locked={busy !== null}
        running={busy === 'validar'}
        onClick={() => run('validar', { sheet })}
      >
        {busy === 'validar' ? validar.running : validar.caption}
      </ActionButton>
      <ActionButton
        look="secondary"
        locked={busy !== null}
        running={busy === 'resumen'}
        onClick={() => run('resumen', { sheet })}
      >
        {busy === 'resumen' ? resumen.running : resumen.caption}
      </ActionButton>
    </div>
  );
}
