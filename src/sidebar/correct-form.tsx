/** Corrects one finding, after showing what that will change. */

import { useState } from 'preact/hooks';
import type { ReportedFinding } from '#core/report/validation-report.ts';
import { sidebarEs } from '#texts/sidebar-es.ts';
import { ActionButton } from './action-button.tsx';
import type { Desk } from './desk.ts';
import { ProblemNotice } from './problem-notice.tsx';
import type { Problem } from './reply.ts';
import { TextChange } from './text-change.tsx';

interface CorrectFormProps {
  readonly finding: ReportedFinding;
  readonly change: NonNullable<ReportedFinding['change']>;
  readonly desk: Desk;
  /** Called before it is sent: what is corrected leaves the list. */
  readonly onSend: () => void;
  readonly onCancel: () => void;
}

/** Asks once. */
export function CorrectForm({ finding, change, desk, onSend, onCancel }: CorrectFormProps) {
  const [problem, setProblem] = useState<Problem | null>(null);
  const { correcting: texts, correctingAll, cancel } = sidebarEs.findings;
  const { cell, fingerprint } = finding;

  async function correct(): Promise<void> {
    setProblem(null);
    onSend();
    const changes = [{ cell, ...change, fingerprints: [fingerprint] }];
    const reply = await desk.run('corregir', { sheet: desk.sheet, changes }, ({ corrected }, text) =>
      corrected.length === 0 ? text : `${correctingAll.done(corrected.length)} ${texts.undo}`,
    );
    if (reply !== null && reply.kind !== 'done') setProblem(reply);
  }

  return (
    <div class="fold">
      <TextChange {...change} />
      <ProblemNotice problem={problem} title={sidebarEs.commands.corregir.problem} />
      <p class="ask">{texts.ask(cell)}</p>
      <div class="choices">
        <ActionButton look="primary" locked={desk.busy !== null} running={desk.busy === 'corregir'} onClick={correct}>
          {texts.yes}
        </ActionButton>
        <ActionButton look="plain" locked={false} onClick={onCancel}>
          {cancel}
        </ActionButton>
      </div>
    </div>
  );
}
