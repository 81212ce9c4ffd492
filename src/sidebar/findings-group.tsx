/** The findings of one severity. */

import { useEffect, useRef, useState } from 'preact/hooks';
import type { ValidationReport } from '#core/report/validation-report.ts';
import type { Severity } from '#core/rules/finding.ts';
import { sidebarEs } from '#texts/sidebar-es.ts';
import { Icon } from './icon.tsx';

interface FindingsGroupProps {
  readonly severity: Severity;
  readonly findings: ValidationReport['findings'];
  /** Whether it starts unfolded. */
  readonly open: boolean;
}

const PAGE = 50;

/** A list that folds, and grows by a page at a time. */
export function FindingsGroup({ severity, findings, open }: FindingsGroupProps) {
  const [shown, setShown] = useState(PAGE);
  const list = useRef<HTMLUListElement>(null);
  const { severities, more } = sidebarEs.findings;
  const left = findings.length - shown;

  // The button moves away, so the focus goes on to the first finding that it brought.
  useEffect(() => {
    if (shown > PAGE) focusOn(list.current?.children[shown - PAGE]);
  }, [shown]);

  return (
    <details class="group" open={open}>
      <summary>
        <Icon name={severity} />
        {severities[severity].many}
        <span class="badge">{sidebarEs.number(findings.length)}</span>
      </summary>
      <ul ref={list}>
        {findings.slice(0, shown).map(({ rule, cell, text }, index) => (
          <li key={index}>
            <code>{cell}</code>
            <p class="sentence">{text}</p>
            <small>{rule}</small>
          </li>
        ))}
      </ul>
      {left > 0 ? (
        <button type="button" class="button secondary" onClick={() => setShown(shown + PAGE)}>
          {more(Math.min(PAGE, left), left)}
        </button>
      ) : null}
    </details>
  );
}

function focusOn(element: Element | undefined): void {
  if (!(element instanceof HTMLElement)) return;
  element.tabIndex = -1;
  element.focus();
}
