/** What a schedule is judged by, besides what stands in it. */

import type { Chain } from '#core/chains/chain.ts';
import type { DirectoryReading } from '#core/directory/directory-sheet.ts';
import type { Day } from '#core/schedule/day.ts';
import type { WorkingDays } from '#core/schedule/working-days.ts';

/** The circumstances of one validation. */
export interface Review {
  /** The day on which things are judged. */
  readonly cutOff: Day;
  readonly workingDays: WorkingDays;
  /** Chains of activities, suggested and confirmed. */
  readonly chains: readonly Chain[];
  /** The "Responsables" sheet as it was read, with where each unit stands in it. */
  readonly directory: Pick<DirectoryReading, 'problems' | 'places'>;
}
