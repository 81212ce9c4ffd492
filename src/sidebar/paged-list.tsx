/** A list that grows by a page at a time, so that thousands of lines cost no more than one page. */

import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { sidebarEs } from '#texts/sidebar-es.ts';

interface PagedListProps<Item> {
  readonly items: readonly Item[];
  readonly page?: number;
  /** Called with how many are in sight once that changes. */
  readonly onShown?: (shown: number) => void;
  /** Gives the line of an item: a keyed `li`. */
  readonly children: (item: Item) => ComponentChildren;
}

/** The first page, and a button that brings the next. */
export function PagedList<Item>({ items, page = 50, onShown, children }: PagedListProps<Item>) {
  const [shown, setShown] = useState(page);
  const list = useRef<HTMLUListElement>(null);
  const left = items.length - shown;

  // The button moves away, so the focus goes on to the first line that it brought.
  useEffect(() => {
    if (shown === page) return;
    focusOn(list.current?.children[shown - page]);
    onShown?.(shown);
  }, [shown]);

  return (
    <>
      <ul ref={list}>{items.slice(0, shown).map(children)}</ul>
      {left > 0 ? (
        <button type="button" class="button secondary more" onClick={() => setShown(shown + page)}>
          {sidebarEs.findings.more(Math.min(page, left), left)}
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
