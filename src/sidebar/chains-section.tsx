/** Activities that only make sense one after the other. */

import { useRef, useState } from 'preact/hooks';
import type { ChainReport } from '#core/chains/chain-report.ts';
import { sidebarEs } from '#texts/sidebar-es.ts';
import { ActionButton } from './action-button.tsx';
import { ChainForm } from './chain-form.tsx';
import { ChainItem } from './chain-item.tsx';
import type { Desk } from './desk.ts';
import { useFocusAfterGone } from './focus-after-gone.ts';
import { FoldedCard } from './folded-card.tsx';
import type { Reply } from './reply.ts';
import { ValidateAgain } from './validate-again.tsx';

interface ChainsSectionProps {
  /** Left out until they were read. */
  readonly reply: Reply<ChainReport> | undefined;
  readonly desk: Desk;
  /** Has them read. */
  readonly onLoad: () => void;
}

/** Folded; read once it is opened. */
export function ChainsSection({ reply, desk, onLoad }: ChainsSectionProps) {
  const { chains: texts, commands } = sidebarEs;
  return (
    <FoldedCard id="chains" title={texts.title} reply={reply} wording={commands.cadenas} onLoad={onLoad}>
      {(report) => <Chains report={report} desk={desk} />}
    </FoldedCard>
  );
}

function Chains({ report, desk }: { readonly report: ChainReport; readonly desk: Desk }) {
  const [creating, setCreating] = useState(false);
  const intro = useRef<HTMLParagraphElement>(null);
  const create = useRef<HTMLDivElement>(null);
  const send = useFocusAfterGone(intro, report);
  const { chains: texts } = sidebarEs;

  function close(): void {
    setCreating(false);
    // The button is back only once the page is drawn anew.
    requestAnimationFrame(() => create.current?.querySelector('button')?.focus());
  }

  return (
    <>
      <p class="quiet" ref={intro} tabIndex={-1}>
        {texts.intro}
      </p>
      {desk.last === 'encadenar' && desk.told !== '' ? <ValidateAgain desk={desk} text={desk.told} /> : null}
      {report.chains.length === 0 ? <p>{texts.none}</p> : null}
      <ul class="chains">
        {report.chains.map((chain) => (
          <ChainItem key={chain.code} chain={chain} desk={desk} onSend={send} />
        ))}
      </ul>
      <div ref={create} class="stack">
        {creating ? (
          <ChainForm name="" activities="" desk={desk} onSend={() => send(null)} onClose={close} />
        ) : (
          <ActionButton look="secondary" locked={false} onClick={() => setCreating(true)}>
            {texts.create}
          </ActionButton>
        )}
      </div>
    </>
  );
}
