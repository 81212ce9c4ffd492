/** Writes a chain: its name and the numbers of its activities. */

import { useEffect, useRef, useState } from 'preact/hooks';
import { sidebarEs } from '#texts/sidebar-es.ts';
import { ActionButton } from './action-button.tsx';
import type { ReportedChain } from './chains-api.ts';
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

/** Both must be given; which numbers there are the server knows. */
export function ChainForm({ code, desk, onSend, onClose, ...before }: ChainFormProps) {
  const [name, setName] = useState(before.name);
  const [activities, setActivities] = useState(before.activities);
  const [wrong, setWrong] = useState<'name' | 'activities' | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const { chains: texts, commands } = sidebarEs;

  // It was unfolded to be filled in.
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  useEffect(() => {
    if (wrong !== null) form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }, [wrong]);

  async function send(): Promise<void> {
    if (desk.busy !== null) return;
    setProblem(null);
    const found = name.trim() === '' ? 'name' : /\S\s*[,;]\s*\S/.test(activities) ? null : 'activities';
    setWrong(found);
    if (found !== null) return;
    onSend();
    const which = code === undefined ? {} : { code };
    const input = { sheet: desk.sheet, ...which, name: name.trim(), activities: activities.trim() };
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
      <TextField
        label={texts.name}
        hint={texts.nameExample}
        text={name}
        wrong={wrong === 'name' ? texts.missingName : null}
        onText={(text) => {
          setName(text);
          setWrong(null);
        }}
      />
      <TextField
        label={texts.activities}
        hint={texts.activitiesExample}
        text={activities}
        wrong={wrong === 'activities' ? texts.missingActivities : null}
        onText={(text) => {
          setActivities(text);
          setWrong(null);
        }}
      />
      {problem === null ? null : <ProblemNotice problem={problem} title={commands.encadenar.problem} />}
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
