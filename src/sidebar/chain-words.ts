/** How chains are put into people's words. */

import { sidebarEs } from '#texts/sidebar-es.ts';
import type { ReportedChain, ReportedLink } from './chains-api.ts';

const { standing, acts } = sidebarEs.chains;

/** How a chain stands. */
export function standingOf({ confirmed, rejected }: ReportedChain): keyof typeof standing {
  if (rejected) return 'rejected';
  return confirmed ? 'confirmed' : 'suggested';
}

/** What an activity does for its chain; `''` where there is no word for it. */
export function actName({ act }: ReportedLink): string {
  return Object.entries(acts).find(([code]) => code === act)?.[1] ?? '';
}

/** The chain as it is written: `30, 31, 33`. Activities without a number are left out. */
export function numbersOf({ links }: Pick<ReportedChain, 'links'>): string {
  return links.flatMap(({ number }) => (hasNumber(number) ? [String(number).trim()] : [])).join(', ');
}

/** Whether each of its activities can be named. */
export function isNumbered({ links }: ReportedChain): boolean {
  return links.every(({ number }) => hasNumber(number));
}

function hasNumber(number: ReportedLink['number']): boolean {
  return number !== null && String(number).trim() !== '';
}
