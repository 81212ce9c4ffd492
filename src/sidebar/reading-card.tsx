/** What the add-on understood of the schedule. */

import { useEffect, useRef } from 'preact/hooks';
import type { ReadingReport } from '#core/report/reading-report.ts';
import { sidebarEs } from '#texts/sidebar-es.ts';
import { ActionButton } from './action-button.tsx';
import type { SendAnswers } from './answer-draft.ts';
import { Icon } from './icon.tsx';
import { ProblemNotice } from './problem-notice.tsx';
import { QuestionSection } from './question-section.tsx';
import type { Reply } from './reply.ts';
import { UnderstoodSection } from './understood-section.tsx';

interface ReadingCardProps {
  /** Left out while the schedule is being read. */
  readonly reply: Reply<ReadingReport> | undefined;
  readonly locked: boolean;
  /** Whether it is the reading after the user's answers were kept. */
  readonly saved: boolean;
  readonly onRead: () => void;
  readonly onAnswer: SendAnswers;
}

/** Shows the reading, or why there is none. */
export function ReadingCard({ reply, locked, saved, onRead, onAnswer }: ReadingCardProps) {
  const title = useRef<HTMLHeadingElement>(null);
  const { reading: texts } = sidebarEs;
  const failed = reply !== undefined && reply.kind !== 'done';

  function focusOnTitle(): void {
    title.current?.focus();
  }
  // What was answered may be gone with the question, and the focus with it.
  useEffect(() => {
    if (saved && document.activeElement === document.body) focusOnTitle();
  }, [reply, saved]);

  return (
    <section class="card" aria-labelledby="reading">
      <header>
        <h2 id="reading" ref={title} tabIndex={-1}>
          {reply?.kind === 'done' ? texts.title : texts.titleBefore}
        </h2>
        <ActionButton look={failed ? 'secondary' : 'plain'} locked={locked} onClick={onRead}>
          {texts.again}
        </ActionButton>
      </header>
      {saved ? <SavedNote /> : null}
      <Content reply={reply} locked={locked} onAnswer={onAnswer} onSaved={focusOnTitle} />
    </section>
  );
}

function SavedNote() {
  return (
    <p class="saved">
      <Icon name="check" />
      {sidebarEs.answers.saved}
    </p>
  );
}

interface ContentProps extends Pick<ReadingCardProps, 'reply' | 'locked' | 'onAnswer'> {
  readonly onSaved: () => void;
}

function Content({ reply, ...actions }: ContentProps) {
  const { running, problem } = sidebarEs.commands.leer;
  if (reply?.kind === 'done') return <Reading report={reply.output} {...actions} />;
  if (reply !== undefined) return <ProblemNotice problem={reply} title={problem} />;
  return (
    <p class="waiting">
      <span class="spinner" aria-hidden="true" />
      {running}
    </p>
  );
}

interface ReadingProps extends Omit<ContentProps, 'reply'> {
  readonly report: ReadingReport;
}

function Reading({ report, locked, onAnswer, onSaved }: ReadingProps) {
  const { reading: texts } = sidebarEs;
  const { sheet, months, activities, decisions } = report;
  const weeks = months.reduce((sum, month) => sum + month.weeks, 0);
  const units = new Set(activities.flatMap((activity) => activity.units)).size;
  const questions = decisions.filter(({ certainty }) => certainty === 'doubtful');
  const first = months[0]?.label;
  const last = months.at(-1)?.label;
  return (
    <>
      <p class="sheet">
        {texts.sheet} <strong>{sheet}</strong>
      </p>
      <dl class="totals">
        <Total name={texts.activities(activities.length)} value={activities.length} />
        <Total name={texts.months(months.length)} value={months.length} />
        <Total name={texts.weeks(weeks)} value={weeks} />
        <Total name={texts.units(units)} value={units} />
      </dl>
      {first !== undefined && last !== undefined ? <p class="quiet">{texts.period(first, last)}</p> : null}
      {questions.length > 0 ? (
        <QuestionSection questions={questions} locked={locked} onAnswer={onAnswer} onSaved={onSaved} />
      ) : null}
      <UnderstoodSection decisions={decisions} locked={locked} onAnswer={onAnswer} />
    </>
  );
}

function Total({ name, value }: { readonly name: string; readonly value: number }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{sidebarEs.number(value)}</dd>
    </div>
  );
}
