/** One chain, and what the user can say of it. */

import { useRef, useState } from 'preact/hooks';
import type { ReportedChain } from '#core/chains/chain-report.ts';
import { sidebarEs } from '#texts/sidebar-es.ts';
import { ChainForm } from './chain-form.tsx';
import { ChainLink } from './chain-link.tsx';
import { activitiesOf, standingOf } from './chain-words.ts';
import type { Desk } from './desk.ts';
import { ProblemNotice } from './problem-notice.tsx';
import type { Problem } from './reply.ts';
import { SmallButton } from './small-button.tsx';

interface ChainItemProps {
  readonly chain: ReportedChain;
  readonly desk: Desk;
  /** Called with its line before the chains are written anew. */
  readonly onSend: (line: HTMLElement | null) => void;
}

/** Its activities in order, and under them the buttons that fit how it stands. */
export function ChainItem({ chain, desk, onSend }: ChainItemProps) {
  const [editing, setEditing] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const line = useRef<HTMLLIElement>(null);
  const { chains: texts, commands } = sidebarEs;
  const { code, name, links, gone } = chain;
  const standing = standingOf(chain);

  async function say(activities: string, told: string): Promise<void> {
    setProblem(null);
    onSend(line.current);
    const reply = await desk.run('encadenar', { sheet: desk.sheet, code, name, activities }, () => told);
    if (reply !== null && reply.kind !== 'done') setProblem(reply);
  }
  const confirm = () => say(activitiesOf(chain), texts.confirmed);

  function close(): void {
    line.current?.querySelector<HTMLElement>('[aria-expanded=true]')?.focus();
    setEditing(false);
  }

  const button = { about: name, locked: desk.busy !== null };
  return (
    <li
      ref={line}
      class={`chain ${standing}`}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && editing) close();
      }}
    >
      <h3>
        {name} <span class={`tag ${TAGS[standing]}`}>{texts.standing[standing]}</span>
      </h3>
      {standing === 'rejected' ? null : (
        <ol>
          {links.map((link) => (
            <ChainLink key={link.cell} link={link} desk={desk} />
          ))}
        </ol>
      )}
      {gone.length === 0 ? null : <p class="quiet">{texts.gone(gone)}</p>}
      <div class="deeds">
        {standing === 'suggested' ? (
          <SmallButton {...button} onClick={confirm}>
            {texts.confirm}
          </SmallButton>
        ) : null}
        {standing === 'rejected' ? (
          <SmallButton {...button} onClick={confirm}>
            {texts.takeBack}
          </SmallButton>
        ) : null}
        <SmallButton about={button.about} open={editing} onClick={() => setEditing(!editing)}>
          {texts.edit}
        </SmallButton>
        {standing === 'rejected' ? null : (
          <SmallButton {...button} onClick={() => say('', texts.rejected)}>
            {texts.reject}
          </SmallButton>
        )}
      </div>
      <ProblemNotice problem={problem} title={commands.encadenar.problem} />
      {editing ? (
        <ChainForm
          code={code}
          name={name}
          activities={activitiesOf(chain)}
          desk={desk}
          onSend={() => onSend(line.current)}
          onClose={close}
        />
      ) : null}
    </li>
  );
}

const TAGS = { suggested: 'doubtful', confirmed: 'answered', rejected: 'plain' } as const;
