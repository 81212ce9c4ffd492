/** Everything that correcting all that is safe would change, before it is changed. */

import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CorrectionReport } from '#commands/correct.ts';
import type { ProposedChange } from '#commands/preview-corrections.ts';
import { sidebarEs } from '#texts/sidebar-es.ts';
import { ActionButton } from './action-button.tsx';
import { ChangeItem } from './change-item.tsx';
import type { Desk } from './desk.ts';
import { PagedList } from './paged-list.tsx';
import { ProblemNotice } from './problem-notice.tsx';
import type { Problem } from './reply.ts';

interface CorrectionReviewProps {
  readonly changes: readonly ProposedChange[];
  readonly desk: Desk;
  readonly onDone: (report: CorrectionReport) => void;
  readonly onCancel: () => void;
}

/** So many are shown at once. What was not shown is not changed. */
const PAGE = 100;

/** All are checked at first; exactly those that stay so are made. */
export function CorrectionReview({ changes, desk, onDone, onCancel }: CorrectionReviewProps) {
  const [unwanted, setUnwanted] = useState<ReadonlySet<string>>(new Set());
  const [seen, setSeen] = useState(PAGE);
  const [problem, setProblem] = useState<Problem | null>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const { correctingAll: texts, cancel } = sidebarEs.findings;
  const shown = changes.slice(0, seen);
  const wanted = shown.filter(({ cell }) => !unwanted.has(cell));
  const left = changes.length - shown.length;

  // It takes the place of the list, and the button with the focus is gone.
  useLayoutEffect(() => title.current?.focus(), []);

  function check(cell: string, checked: boolean): void {
    setUnwanted(new Set([...unwanted, cell].filter((each) => each !== cell || !checked)));
    setProblem(null);
  }

  async function correct(): Promise<void> {
    setProblem(null);
    if (wanted.length === 0) return setProblem({ kind: 'refused', text: texts.nothing });
    const asked = wanted.map((change) => ({ ...change, fingerprints: [...change.fingerprints] }));
    const reply = await desk.run('corregir', { sheet: desk.sheet, changes: asked }, correctionSentence);
    if (reply?.kind === 'done') onDone(reply.output);
    else setProblem(reply);
  }

  const every = wanted.length === shown.length;

  function checkAll(): void {
    setUnwanted(new Set(every ? changes.map(({ cell }) => cell) : []));
    setProblem(null);
  }

  return (
    <div class="review">
      <h3 ref={title} tabIndex={-1}>
        {texts.title}
      </h3>
      <p>{texts.intro(changes.length)}</p>
      <ActionButton look="plain" locked={false} onClick={checkAll}>
        {every ? texts.none : texts.all}
      </ActionButton>
      <div class="changes">
        <PagedList items={changes} page={PAGE} onShown={setSeen}>
          {(change) => (
            <ChangeItem
              key={change.cell}
              change={change}
              checked={!unwanted.has(change.cell)}
              onCheck={(checked) => check(change.cell, checked)}
            />
          )}
        </PagedList>
      </div>
      {left > 0 ? <p class="quiet">{texts.partly(left)}</p> : null}
      <ProblemNotice problem={problem} title={sidebarEs.commands.corregir.problem} />
      <div class="choices sticky">
        <ActionButton look="primary" locked={desk.busy !== null} running={desk.busy === 'corregir'} onClick={correct}>
          {desk.busy === 'corregir' ? sidebarEs.commands.corregir.running : texts.do(wanted.length)}
        </ActionButton>
        <ActionButton look="plain" locked={desk.busy !== null} onClick={onCancel}>
          {cancel}
        </ActionButton>
      </div>
    </div>
  );
}

/** What was done, in a sentence or two. */
function correctionSentence({ corrected, skipped }: CorrectionReport): string {
  const { correctingAll: all, correcting } = sidebarEs.findings;
  return [
    all.done(corrected.length),
    ...(corrected.length === 0 ? [] : [correcting.undo]),
    ...(skipped.length === 0 ? [] : [all.skipped(skipped.length), ...skipped.map(({ text }) => text)]),
  ].join(' ');
}
