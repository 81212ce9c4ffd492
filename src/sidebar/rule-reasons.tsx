/** Why a rule speaks: what a person unfolds who wonders about a finding. */

import { sidebarEs } from '#texts/sidebar-es.ts';
import { NoteText } from './note-text.tsx';
import { RULE_GUIDE } from './rule-guide.ts';

/** Reason, source and what it checks. */
export function RuleReasons({ rule }: { readonly rule: string }) {
  const { reasons: texts } = sidebarEs.findings;
  const guide = RULE_GUIDE[rule];
  if (guide === undefined) return <p class="reasons">{texts.unknown}</p>;
  return (
    <div class="reasons">
      <dl>
        <dt>{texts.why}</dt>
        <dd>
          <NoteText text={guide.reason} />
        </dd>
        <dt>{texts.source}</dt>
        <dd>
          <NoteText text={guide.source} />
        </dd>
        <dt>{texts.checks}</dt>
        <dd>
          <NoteText text={guide.description} />
        </dd>
      </dl>
      <p class="quiet">{texts.settings}</p>
    </div>
  );
}
