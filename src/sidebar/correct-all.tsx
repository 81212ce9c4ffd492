/** Corrects everything that can safely be corrected, after showing it. */

import { useRef, useState } from 'preact/hooks';
import type { ValidationReport } from '#core/report/validation-report.ts';
import { sidebarEs } from '#texts/sidebar-es.ts';
import { ActionButton } from './action-button.tsx';
import { CorrectionOutcome } from './correction-outcome.tsx';
import { CorrectionReview } from './correction-review.tsx';
import { type CorrectionStage, LIST } from './correction-stage.ts';
import type { Desk } from './desk.ts';
import { findingsTitle } from './findings-title.ts';
import { ProblemNotice } from './problem-notice.tsx';
import type { Problem } from './reply.ts';

interface CorrectAllProps {
  readonly report: ValidationReport;
  readonly desk: Desk;
  readonly stage: CorrectionStage;
  readonly onStage: (stage: CorrectionStage) => void;
}

/** The button; then every change; then what came of them. */
export function CorrectAll({ report, desk, stage, onStage }: CorrectAllProps) {
  const [problem, setProblem] = useState<Problem | null>(null);
  const start = useRef<HTMLDivElement>(null);
  const { correctingAll: texts } = sidebarEs.findings;
  const { correcciones, corregir } = sidebarEs.commands;
  const fixable = report.findings.filter((finding) => finding.fixable).length;

  async function open(): Promise<void> {
    setProblem(null);
    const reply = await desk.run('correcciones', { sheet: desk.sheet });
    if (reply === null) return;
    if (reply.kind !== 'done') setProblem(reply);
    else if (reply.output.changes.length === 0) setProblem({ kind: 'refused', text: reply.text });
    else onStage({ kind: 'review', changes: reply.output.changes, about: report });
  }

  function leave(): void {
    onStage(LIST);
    // The button is back only once the page is drawn anew.
    requestAnimationFrame(() => (start.current?.querySelector('button') ?? findingsTitle())?.focus());
  }

  if (stage.kind === 'review') {
    return (
      <CorrectionReview
        changes={stage.changes}
        desk={desk}
        onDone={(done) => onStage({ kind: 'outcome', report: done })}
        onCancel={leave}
      />
    );
  }
  return (
    <>
      {stage.kind === 'outcome' ? <CorrectionOutcome report={stage.report} onClose={leave} /> : null}
      {fixable === 0 ? null : (
        <div class="stack" ref={start}>
          <ActionButton
            look="secondary"
            locked={desk.busy !== null}
            running={desk.busy === 'correcciones'}
            onClick={open}
          >
            {desk.busy === 'correcciones' ? correcciones.running : texts.open(fixable)}
          </ActionButton>
        </div>
      )}
      <ProblemNotice problem={problem} title={corregir.problem} />
    </>
  );
}
