/** A list that grows by a page at a time, so that thousands of lines cost no more than one page. */

import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { sidebarEs } from '#texts/sidebar-es.ts';

interface PagedListProps<Item> {
  readonly items: readonly Item[];
  /** Gives the line of an item: a keyed `li`. */
  readonly children: (item: Item) => ComponentChildren;
}

const PAGE = 50;

/** The first page, and a button that brings the next. */
export function PagedList<Item>({ items, children }: PagedListProps<Item>) {
  const [shown, setShown] = useState(PAGE);
  const list = useRef<HTMLUListElement>(null);
  const left = items.length - shown;

  // The button moves away, so the focus goes on to the first line that it brought.
  useEffect(() => {
    if (shown > PAGE) focusOn(list.current?.children[shown - PAGE]);
  }, [shown]);

  return (
    <>
      <ul ref={list}>{items.slice(0, shown).map(children)}</ul>
      {left > 0 ? (
        <button type="button" class="button secondary more" onClick={() => setShown(shown + PAGE)}>
          {sidebarEs.findings.more(Math.min(PAGE, left), left)}
        </button>
      ) : null}
    </>
  );
}

function focusOn(element: Element | undefined): void {
  if (!(element instanceof HTMLElement)) return;
  element.tabIndex = -1;
  element.focus();
}
