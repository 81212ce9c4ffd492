/** What the add-on understood of the schedule. */

import type { ReadingReport } from '#core/report/reading-report.ts';
import { sidebarEs } from '#texts/sidebar-es.ts';
import { ActionButton } from './action-button.tsx';
import { ProblemNotice } from './problem-notice.tsx';
import { QuestionList } from './question-list.tsx';
import type { Reply } from './reply.ts';

interface ReadingCardProps {
  /** Left out while the schedule is being read. */
  readonly reply: Reply<ReadingReport> | undefined;
  readonly locked: boolean;
  readonly onRead: () => void;
}

/** Shows the reading, or why there is none. */
export function ReadingCard({ reply, locked, onRead }: ReadingCardProps) {
  const { reading: texts } = sidebarEs;
  const failed = reply !== undefined && reply.kind !== 'done';
  return (
    <section class="card" aria-labelledby="reading">
      <header>
        <h2 id="reading">{reply?.kind === 'done' ? texts.title : texts.titleBefore}</h2>
        <ActionButton look={failed ? 'secondary' : 'plain'} locked={locked} onClick={onRead}>
          {texts.again}
        </ActionButton>
      </header>
      <Content reply={reply} />
    </section>
  );
}

function Content({ reply }: Pick<ReadingCardProps, 'reply'>) {
  const { running, problem } = sidebarEs.commands.leer;
  if (reply?.kind === 'done') return <Reading report={reply.output} />;
  if (reply !== undefined) return <ProblemNotice problem={reply} title={problem} />;
  return (
    <p class="waiting">
      <span class="spinner" aria-hidden="true" />
      {running}
    </p>
  );
}

function Reading({ report }: { readonly report: ReadingReport }) {
  const { reading: texts } = sidebarEs;
  const { sheet, months, activities, questions } = report;
  const weeks = months.reduce((sum, month) => sum + month.weeks, 0);
  const units = new Set(activities.flatMap((activity) => activity.units)).size;
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
      {questions.length > 0 ? <QuestionList questions={questions} /> : null}
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
