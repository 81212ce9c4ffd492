/** How far the schedule has got. */

import type { Summary } from '#core/progress/summary.ts';
import { sidebarEs } from '#texts/sidebar-es.ts';
import { ProblemNotice } from './problem-notice.tsx';
import type { Reply } from './reply.ts';

interface SummarySectionProps {
  readonly reply: Reply<Summary>;
}

/** Shows the summary, or why there is none. */
export function SummarySection({ reply }: SummarySectionProps) {
  const { summary: texts, commands } = sidebarEs;
  return (
    <section class="card" aria-labelledby="summary">
      <h2 id="summary">{texts.title}</h2>
      {reply.kind === 'done' ? (
        <>
          <Progress {...reply.output.total} />
          <p class="sentence">{reply.text}</p>
        </>
      ) : (
        <ProblemNotice problem={reply} title={commands.resumen.problem} />
      )}
    </section>
  );
}

function Progress({ progress, executedWeeks, plannedWeeks, dueWeeks, overdue }: Summary['total']) {
  const { summary: texts } = sidebarEs;
  return (
    <>
      <div class="progress">
        <progress aria-label={texts.executed} value={progress} />
        <strong>{texts.percent(progress)}</strong>
      </div>
      <dl class="figures">
        <dt>{texts.executed}</dt>
        <dd>{texts.of(executedWeeks, plannedWeeks)}</dd>
        <dt>{texts.due}</dt>
        <dd>{sidebarEs.number(dueWeeks)}</dd>
        <dt>{texts.overdue}</dt>
        <dd>{sidebarEs.number(overdue)}</dd>
      </dl>
    </>
  );
}
