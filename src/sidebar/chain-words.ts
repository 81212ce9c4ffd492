/** How chains are put into people's words, and the server's. */

import type { ReportedChain } from '#core/chains/chain-report.ts';
import type { sidebarEs } from '#texts/sidebar-es.ts';

/** How a chain stands. */
export function standingOf({
  confirmed,
  rejected,
}: Pick<ReportedChain, 'confirmed' | 'rejected'>): keyof typeof sidebarEs.chains.standing {
  if (rejected) return 'rejected';
  return confirmed ? 'confirmed' : 'suggested';
}

/** Its activities as the server takes them: `30, 31, fila 36`. */
export function activitiesOf({ links }: Pick<ReportedChain, 'links'>): string {
  return links.map(({ typed }) => typed).join(', ');
}
