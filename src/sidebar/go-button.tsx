/** Takes the user to a cell of the sheet. */

import { useState } from 'preact/hooks';
import { sidebarEs } from '#texts/sidebar-es.ts';
import type { Desk } from './desk.ts';
import { ProblemNotice } from './problem-notice.tsx';
import type { Problem } from './reply.ts';
import { SmallButton } from './small-button.tsx';

interface GoButtonProps {
  readonly desk: Desk;
  readonly sheet: string;
  readonly cell: string;
}

/** The button; where the cell cannot be reached it says why. */
export function GoButton({ desk, sheet, cell }: GoButtonProps) {
  const [problem, setProblem] = useState<Problem | null>(null);
  const { findings: texts, commands } = sidebarEs;

  async function go(): Promise<void> {
    setProblem(null);
    const reply = await desk.run('ir', { sheet, cell });
    if (reply !== null && reply.kind !== 'done') setProblem(reply);
  }

  return (
    <>
      <SmallButton about={cell} locked={desk.busy !== null} onClick={go}>
        {texts.goTo}
      </SmallButton>
      <ProblemNotice problem={problem} title={commands.ir.problem} />
    </>
  );
}
