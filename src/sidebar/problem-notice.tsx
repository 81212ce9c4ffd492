/** What the user sees when a command was not carried out. */

import { sidebarEs } from '#texts/sidebar-es.ts';
import { Icon } from './icon.tsx';
import type { Problem } from './reply.ts';

interface ProblemNoticeProps {
  readonly problem: Problem | null;
  readonly title: string;
}

/** Says what happened and what to do; nothing where all went well. */
export function ProblemNotice({ problem, title }: ProblemNoticeProps) {
  if (problem === null) return null;
  const severity = problem.kind === 'refused' ? 'warning' : 'error';
  return (
    <div class={`notice ${severity}`} role="alert">
      <h3>
        <Icon name={severity} />
        {title}
      </h3>
      <Explanation problem={problem} />
    </div>
  );
}

function Explanation({ problem: { kind, text } }: { readonly problem: Problem }) {
  if (kind === 'refused' || kind === 'failed') return <p class="sentence">{text}</p>;
  const { problems } = sidebarEs;
  const { text: explanation, steps } = problems[kind];
  return (
    <>
      <p class="sentence">{explanation}</p>
      {steps.length > 0 ? (
        <ol>
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      ) : null}
      <details>
        <summary>{problems.detail}</summary>
        <p class="detail">{text}</p>
      </details>
    </>
  );
}
