/** What the validation found. */

import { useRef, useState } from 'preact/hooks';
import type { SettingsReport } from '#commands/settings.ts';
import type { ValidationReport } from '#core/report/validation-report.ts';
import { sidebarEs } from '#texts/sidebar-es.ts';
import { CheckedList } from './checked-list.tsx';
import { CorrectAll } from './correct-all.tsx';
import { currentStage, LIST } from './correction-stage.ts';
import type { Desk } from './desk.ts';
import { FindingsList } from './findings-list.tsx';
import { FINDINGS_TITLE } from './findings-title.ts';
import { useFocusAfterGone } from './focus-after-gone.ts';
import { IgnoredSection } from './ignored-section.tsx';
import { PassingNote } from './passing-note.tsx';
import { ProblemNotice } from './problem-notice.tsx';
import type { Reply } from './reply.ts';

interface FindingsSectionProps {
  readonly reply: Reply<ValidationReport>;
  readonly desk: Desk;
  /** Left out until they were read. */
  readonly settings: Reply<SettingsReport> | undefined;
  /** Has them read. */
  readonly onSettings: () => void;
}

/** Shows the findings, or why there are none to show. */
export function FindingsSection({ reply, ...others }: FindingsSectionProps) {
  const title = useRef<HTMLHeadingElement>(null);
  const { findings: texts, commands } = sidebarEs;
  const leave = useFocusAfterGone(title, reply);
  return (
    <section class="card" aria-labelledby={FINDINGS_TITLE}>
      <h2 id={FINDINGS_TITLE} ref={title} tabIndex={-1}>
        {texts.title}
      </h2>
      {reply.kind === 'done' ? (
        <Findings report={reply.output} sentence={reply.text} onLeave={leave} {...others} />
      ) : (
        <ProblemNotice problem={reply} title={commands.validar.problem} />
      )}
    </section>
  );
}

interface FindingsProps extends Omit<FindingsSectionProps, 'reply'> {
  readonly report: ValidationReport;
  /** The server's; `''` after corrections. */
  readonly sentence: string;
  readonly onLeave: (line: HTMLElement | null) => void;
}

function Findings({ report, sentence, desk, settings, onSettings, onLeave }: FindingsProps) {
  const [reached, setReached] = useState(LIST);
  const { findings, ignored } = report;
  const stage = currentStage(reached, report);
  const noted = stage.kind === 'list' && desk.busy === null && (desk.last === 'ignorar' || desk.last === 'corregir');
  return (
    <>
      <CorrectAll report={report} desk={desk} stage={stage} onStage={setReached} />
      <div class="stack" hidden={stage.kind === 'review'}>
        {findings.length === 0 ? (
          <CheckedList report={report} sentence={sentence} settings={settings} onSettings={onSettings} />
        ) : (
          <FindingsList report={report} desk={desk} onLeave={onLeave} />
        )}
        {ignored.length === 0 ? null : <IgnoredSection findings={ignored} desk={desk} onLeave={onLeave} />}
      </div>
      <PassingNote text={noted ? desk.told : ''} />
    </>
  );
}
