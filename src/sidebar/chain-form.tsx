/** Writes a chain: its name and the numbers of its activities. */

import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ReportedChain } from '#core/chains/chain-report.ts';
import { sidebarEs } from '#texts/sidebar-es.ts';
import { ActionButton } from './action-button.tsx';
import type { Desk } from './desk.ts';
import { ProblemNotice } from './problem-notice.tsx';
import type { Problem } from './reply.ts';
import { TextField } from './text-field.tsx';

interface ChainFormProps {
  /** Left out for a new one. */
  readonly code?: ReportedChain['code'];
  readonly name: string;
  /** `30, 31, 33` */
  readonly activities: string;
  readonly desk: Desk;
  readonly onSend: () => void;
  /** Called once it was kept, or the user no longer wants it. */
  readonly onClose: () => void;
}

/** The server names it where nobody does, and knows which activities there are. */
export function ChainForm({ code, desk, onSend, onClose, ...before }: ChainFormProps) {
  const [name, setName] = useState(before.name);
  const [activities, setActivities] = useState(before.activities);
  const [missing, setMissing] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const { chains: texts, commands } = sidebarEs;

  // It was unfolded to be filled in. At once, so that nobody who is quick types into the field that had the focus before.
  useLayoutEffect(() => form.current?.querySelector('input')?.focus(), []);
  useEffect(() => {
    if (missing) form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }, [missing]);

  async function send(): Promise<void> {
    if (desk.busy !== null) return;
    setProblem(null);
    setMissing(activities.trim() === '');
    // Nothing at all would mean that it is no chain.
    if (activities.trim() === '') return;
    onSend();
    const known = { ...(code === undefined ? {} : { code }), ...(name.trim() === '' ? {} : { name: name.trim() }) };
    const input = { sheet: desk.sheet, ...known, activities: activities.trim() };
    const reply = await desk.run('encadenar', input, () => texts.confirmed);
    if (reply?.kind === 'done') onClose();
    else setProblem(reply);
  }

  return (
    <form
      ref={form}
      class="fold"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <TextField label={texts.name} hint={texts.nameHint} text={name} wrong={null} onText={setName} />
      <TextField
        label={texts.activities}
        hint={texts.activitiesHint}
        text={activities}
        wrong={missing ? texts.missing : null}
        onText={(text) => {
          setActivities(text);
          setMissing(false);
        }}
      />
      <ProblemNotice problem={problem} title={commands.encadenar.problem} />
      <div class="choices">
        <ActionButton look="primary" locked={desk.busy !== null} running={desk.busy === 'encadenar'}>
          {texts.save}
        </ActionButton>
        <ActionButton look="plain" locked={false} onClick={onClose}>
          {texts.cancel}
        </ActionButton>
      </div>
    </form>
  );
}
