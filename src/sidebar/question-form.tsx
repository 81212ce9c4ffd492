/** What the reader is not sure of, to be answered. */

import { useState } from 'preact/hooks';
import type { Decision } from '#core/schedule/decision.ts';
import { sidebarEs } from '#texts/sidebar-es.ts';
import { ActionButton } from './action-button.tsx';
import { answered, type Draft, type Drafts, type SendAnswers } from './answer-draft.ts';
import { isAnswerable } from './decision-words.ts';
import { ProblemNotice } from './problem-notice.tsx';
import { Question } from './question.tsx';
import type { Problem } from './reply.ts';

interface QuestionFormProps {
  readonly questions: readonly Decision[];
  readonly locked: boolean;
  readonly onAnswer: SendAnswers;
  /** Called once answers were kept. */
  readonly onSaved: () => void;
}

/** Something that was not taken. */
interface Wrong {
  readonly problem: Problem;
  /** The question it is about; null where it is about none. */
  readonly code: string | null;
}

/** All questions in one form. What was answered goes in one call; what was not taken stays as it was typed. */
export function QuestionForm({ questions, locked, onAnswer, onSaved }: QuestionFormProps) {
  const [drafts, setDrafts] = useState<Drafts>({});
  const [wrong, setWrong] = useState<Wrong | null>(null);
  const [sending, setSending] = useState(false);
  const { answers: texts, commands } = sidebarEs;
  const given = answered(questions, drafts);

  function draft(code: string, change: Draft | undefined): void {
    setDrafts(({ [code]: _, ...others }) => (change === undefined ? others : { ...others, [code]: change }));
    setWrong(null);
  }

  async function send(): Promise<void> {
    if (locked) return;
    const found = findMissing(given);
    setWrong(found);
    if (found !== null) return;
    setSending(true);
    const reply = await onAnswer(Object.fromEntries(given.map(({ question, answer }) => [question.code, answer])));
    setSending(false);
    if (reply === null) return;
    if (reply.kind !== 'done') return setWrong({ problem: reply, code: questionIn(reply, given) });
    // What was changed while it was being sent is not kept yet.
    setDrafts((now) => Object.fromEntries(Object.entries(now).filter(([code, each]) => each !== drafts[code])));
    onSaved();
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      {questions.map((question) => (
        <Question
          key={question.code}
          question={question}
          draft={drafts[question.code]}
          problem={wrong?.code === question.code ? wrong.problem : null}
          onDraft={(change) => draft(question.code, change)}
        />
      ))}
      {wrong !== null && wrong.code === null ? (
        <ProblemNotice problem={wrong.problem} title={commands.responder.problem} />
      ) : null}
      {questions.some(isAnswerable) ? (
        <ActionButton look="primary" locked={locked} running={sending}>
          {sending ? commands.responder.running : texts.save(given.length)}
        </ActionButton>
      ) : null}
    </form>
  );
}

function findMissing(given: ReturnType<typeof answered>): Wrong | null {
  const { nothing, missing } = sidebarEs.answers;
  if (given.length === 0) return { problem: { kind: 'refused', text: nothing }, code: null };
  const empty = given.find(({ answer }) => answer === '');
  return empty === undefined ? null : { problem: { kind: 'refused', text: missing }, code: empty.question.code };
}

/** The question that a refusal quotes: the server says which one in its sentence alone. */
function questionIn({ kind, text }: Problem, given: ReturnType<typeof answered>): string | null {
  if (kind !== 'refused') return null;
  return (
    given.find(({ question }) => text.includes(question.text) || text.includes(`«${question.code}»`))?.question.code ??
    null
  );
}
