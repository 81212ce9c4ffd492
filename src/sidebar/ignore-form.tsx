/** Decides that a finding stays as it is, with a reason. */

import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ReportedFinding } from '#core/report/validation-report.ts';
import { sidebarEs } from '#texts/sidebar-es.ts';
import { ActionButton } from './action-button.tsx';
import type { Desk } from './desk.ts';
import { ProblemNotice } from './problem-notice.tsx';
import type { Problem } from './reply.ts';

interface IgnoreFormProps {
  readonly finding: ReportedFinding;
  readonly desk: Desk;
  /** Called before it is sent: what is ignored leaves the list. */
  readonly onSend: () => void;
  readonly onCancel: () => void;
}

/** The reason must be given. */
export function IgnoreForm({ finding, desk, onSend, onCancel }: IgnoreFormProps) {
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const [name, hint] = [useId(), useId()];
  const { ignoring: texts, cancel } = sidebarEs.findings;

  // It was unfolded to be filled in.
  useLayoutEffect(() => field.current?.focus(), []);

  async function send(): Promise<void> {
    if (desk.busy !== null) return;
    setProblem(null);
    setMissing(reason.trim() === '');
    if (reason.trim() === '') return field.current?.focus();
    onSend();
    const input = { sheet: desk.sheet, fingerprint: finding.fingerprint, reason: reason.trim() };
    const reply = await desk.run('ignorar', input, () => texts.done);
    if (reply !== null && reply.kind !== 'done') setProblem(reply);
  }

  return (
    <form
      class="fold"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <label for={name}>{texts.reason}</label>
      <textarea
        ref={field}
        id={name}
        rows={2}
        maxLength={500}
        value={reason}
        required
        aria-describedby={hint}
        aria-invalid={missing}
        onInput={({ currentTarget }) => {
          setReason(currentTarget.value);
          setMissing(false);
        }}
      />
      <small id={hint} class={missing ? 'wrong' : undefined} role={missing ? 'alert' : undefined}>
        {missing ? texts.missing : texts.hint}
      </small>
      <ProblemNotice problem={problem} title={sidebarEs.commands.ignorar.problem} />
      <div class="choices">
        <ActionButton look="primary" locked={desk.busy !== null} running={desk.busy === 'ignorar'}>
          {texts.do}
        </ActionButton>
        <ActionButton look="plain" locked={false} onClick={onCancel}>
          {cancel}
        </ActionButton>
      </div>
    </form>
  );
}
