/** The open questions, under a title that says how many they are. */

import { useState } from 'preact/hooks';
import type { Decision } from '#core/schedule/decision.ts';
import { sidebarEs } from '#texts/sidebar-es.ts';
import type { SendAnswers } from './answer-draft.ts';
import { isAnswerable } from './decision-words.ts';
import { Icon } from './icon.tsx';
import { QuestionForm } from './question-form.tsx';

interface QuestionSectionProps {
  readonly questions: readonly Decision[];
  readonly locked: boolean;
  readonly onAnswer: SendAnswers;
  readonly onSaved: () => void;
}

/** From here on the questions start folded, not to push everything else off the page. */
const MANY = 3;

/** Folds; whether it starts folded does not change what the user did since. */
export function QuestionSection({ questions, ...form }: QuestionSectionProps) {
  const [open] = useState(questions.length < MANY);
  return (
    <details class="questions" open={open}>
      <summary>
        <Icon name="question" />
        {sidebarEs.reading.questions(questions.length)}
      </summary>
      {questions.some(isAnswerable) ? <p class="quiet">{sidebarEs.answers.guessing}</p> : null}
      <QuestionForm questions={questions} {...form} />
    </details>
  );
}
