/** A part of the page that is fetched once somebody opens it. */

import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { sidebarEs } from '#texts/sidebar-es.ts';
import { ActionButton } from './action-button.tsx';
import { LazyDetails } from './lazy-details.tsx';
import { ProblemNotice } from './problem-notice.tsx';
import type { Reply } from './reply.ts';

interface FoldedCardProps<Output> {
  /** Of the title. */
  readonly id: string;
  readonly title: string;
  /** Left out until it was fetched, and when it is to be fetched anew. */
  readonly reply: Reply<Output> | undefined;
  readonly wording: { readonly running: string; readonly problem: string };
  readonly onLoad: () => void;
  readonly children: (output: Output) => ComponentChildren;
}

/** Waits, shows what came, or says why nothing did. */
export function FoldedCard<Output>({ id, title, reply, wording, onLoad, children }: FoldedCardProps<Output>) {
  const [open, setOpen] = useState(false);
  const card = useRef<HTMLElement>(null);

  /** The button is gone while it is tried, and the focus with it. */
  function retry(): void {
    card.current?.querySelector('summary')?.focus();
    onLoad();
  }

  useEffect(() => {
    if (open && reply === undefined) onLoad();
  }, [open, reply]);

  return (
    <section ref={card} class="card folded" aria-labelledby={id}>
      <LazyDetails class="big" title={<h2 id={id}>{title}</h2>} onOpen={() => setOpen(true)}>
        <div class="stack">
          {reply === undefined ? (
            <p class="waiting" role="status">
              <span class="spinner" aria-hidden="true" />
              {wording.running}
            </p>
          ) : reply.kind === 'done' ? (
            children(reply.output)
          ) : (
            <>
              <ProblemNotice problem={reply} title={wording.problem} />
              <ActionButton look="secondary" locked={false} onClick={retry}>
                {sidebarEs.problems.retry}
              </ActionButton>
            </>
          )}
        </div>
      </LazyDetails>
    </section>
  );
}
