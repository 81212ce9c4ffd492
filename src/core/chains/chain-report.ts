/** Chains as commands give them to the user. */

import { cellName } from '#core/change/area.ts';
import type { AssignedSchedule } from '#core/directory/assigned-schedule.ts';
import { numberText } from '#core/rules/wording.ts';
import type { Verdict } from '#core/schedule/verdict.ts';
import { typedActivities } from './activity-list.ts';
import type { ListedChain } from './apply-kept-chains.ts';
import { ACT_NAMES } from './chain.ts';
import { linkVerdicts, timingIn } from './timing.ts';

/** One activity of a reported chain. */
export interface ReportedLink {
  /** As it stands, `''` where it has none. */
  readonly number: string;
  /** How it is typed in a list of activities: its number, or its row where that would be read otherwise. */
  readonly typed: string;
  /** The cell of its title. */
  readonly cell: string;
  readonly title: string;
  /** What it does, in Spanish: `convocatoria`. */
  readonly act: string;
  /** Whether it begins after the link before it, or in the same week; null for the first. */
  readonly verdict: Verdict | null;
}

/** A reported chain. */
export interface ReportedChain extends Pick<ListedChain, 'code' | 'name' | 'confirmed' | 'rejected' | 'gone'> {
  readonly links: readonly ReportedLink[];
}

/** All chains of a sheet. */
export interface ChainReport {
  readonly sheet: string;
  readonly chains: readonly ReportedChain[];
}

/** Reports the chains of a schedule. */
export function reportChains(schedule: AssignedSchedule, chains: readonly ListedChain[]): ChainReport {
  const timingOf = timingIn(schedule);
  const typedAs = typedActivities(schedule.activities);
  const column = schedule.layout.columns.activity;
  return {
    sheet: schedule.sheet,
    chains: chains.map((chain) => {
      const verdicts = linkVerdicts(chain, timingOf);
      const { code, name, confirmed, rejected, gone } = chain;
      const links = chain.links.map(({ activity, act }, at) => ({
        number: numberText(activity.number),
        typed: typedAs(activity),
        cell: cellName(activity.row, column),
        title: activity.title,
        act: ACT_NAMES[act],
        verdict: verdicts[at] ?? null,
      }));
      return { code, name, confirmed, rejected, gone, links };
    }),
  };
}
