/** One activity of a chain. */

import type { ReportedLink } from '#core/chains/chain-report.ts';
import type { Verdict } from '#core/schedule/verdict.ts';
import { sidebarEs } from '#texts/sidebar-es.ts';
import type { Desk } from './desk.ts';
import { GoButton } from './go-button.tsx';
import { Icon } from './icon.tsx';

interface ChainLinkProps {
  readonly link: ReportedLink;
  readonly desk: Desk;
}

const VERDICT_ICONS = { cumple: 'check', 'no cumple': 'error', indeterminado: 'question' } as const;

/** What it does in the chain, which activity it is, and whether it stands where it must. */
export function ChainLink({ link, desk }: ChainLinkProps) {
  const { number, cell, title, act, verdict } = link;
  const { chains: texts } = sidebarEs;
  return (
    <li>
      <p class="heading">
        <strong>{number === '' ? texts.unnumbered : texts.activity(number)}</strong>
        <span class="act">{act}</span>
        {verdict === null ? null : <VerdictLabel verdict={verdict} />}
      </p>
      <p>{title}</p>
      <div class="deeds">
        <GoButton desk={desk} sheet={desk.sheet} cell={cell} />
      </div>
    </li>
  );
}

/** Icon and word. */
function VerdictLabel({ verdict }: { readonly verdict: Verdict }) {
  return (
    <span class={`verdict ${VERDICT_ICONS[verdict]}`}>
      <Icon name={VERDICT_ICONS[verdict]} />
      {sidebarEs.chains.verdicts[verdict]}
    </span>
  );
}
