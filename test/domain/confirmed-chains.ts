/** Chains of a schedule as if a user had confirmed them. */

import { readActivityList } from '#core/chains/activity-list.ts';
import { applyKeptChains, type ListedChain } from '#core/chains/apply-kept-chains.ts';
import { anchorsIn, type KeptChain } from '#core/chains/kept-chain.ts';
import type { AssignedSchedule } from '#core/directory/assigned-schedule.ts';

/** What is kept of `Name = 1, 2, fila 9`. */
export function keptChain(schedule: AssignedSchedule, line: string, code = `propia:${line}`): KeptChain {
  const [name = '', list = ''] = line.split(' = ');
  const read = readActivityList(schedule.activities, list);
  if ('problem' in read) throw new Error(`${line}: ${JSON.stringify(read.problem)}`);
  return { code, name, rejected: false, links: read.activities.map(anchorsIn(schedule.activities).anchorOf) };
}

/** The confirmed chains, and with `suggested` those that the texts suggest too. */
export function confirmedChains(
  schedule: AssignedSchedule,
  lines: readonly string[],
  suggested = false,
): ListedChain[] {
  const kept = lines.map((line) => keptChain(schedule, line));
  return applyKeptChains(schedule, kept).filter(({ confirmed }) => confirmed || suggested);
}
