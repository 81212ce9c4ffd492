/** What the reader is not sure of. */

import type { ReadingReport } from '#core/report/reading-report.ts';
import { sidebarEs } from '#texts/sidebar-es.ts';
import { Icon } from './icon.tsx';

/** From here on the questions stay folded, not to push everything else off the page. */
const MANY = 3;

/** The open questions, folded where they are many. */
export function QuestionList({ questions }: Pick<ReadingReport, 'questions'>) {
  const { reading: texts } = sidebarEs;
  return (
    <details class="questions" open={questions.length < MANY}>
      <summary>
        <Icon name="question" />
        {texts.questions(questions.length)}
      </summary>
      <ul>
        {questions.map(({ code, text }) => (
          <li key={code}>{text}</li>
        ))}
      </ul>
      <p class="quiet">{texts.guessing}</p>
    </details>
  );
}
