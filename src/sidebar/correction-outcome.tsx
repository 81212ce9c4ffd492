/** What came of correcting all that is safe. */

import { useLayoutEffect, useRef } from 'preact/hooks';
import type { CorrectionReport } from '#commands/correct.ts';
import { sidebarEs } from '#texts/sidebar-es.ts';
import { ActionButton } from './action-button.tsx';
import { Icon } from './icon.tsx';

interface CorrectionOutcomeProps {
  readonly report: CorrectionReport;
  readonly onClose: () => void;
}

/** How many cells, how to go back, and each that was left alone, with the reason. */
export function CorrectionOutcome({ report: { corrected, skipped }, onClose }: CorrectionOutcomeProps) {
  const title = useRef<HTMLHeadingElement>(null);
  const { correctingAll: texts, correcting, close } = sidebarEs.findings;
  useLayoutEffect(() => title.current?.focus(), []);
  return (
    <div class="outcome">
      <h3 ref={title} tabIndex={-1}>
        <Icon name={corrected.length === 0 ? 'info' : 'check'} />
        {texts.done(corrected.length)}
      </h3>
      {corrected.length === 0 ? null : <p>{correcting.undo}</p>}
      {skipped.length === 0 ? null : (
        <>
          <p>{texts.skipped(skipped.length)}</p>
          <ul>
            {skipped.map(({ cell, text }) => (
              <li key={cell}>{text}</li>
            ))}
          </ul>
        </>
      )}
      <ActionButton look="plain" locked={false} onClick={onClose}>
        {close}
      </ActionButton>
    </div>
  );
}
