/** Chains: activities that only make sense one after the other. */

import type { AssignedActivity } from '#core/directory/assigned-schedule.ts';

/** What an activity does for the event or the document that its chain is about. */
export type Act = 'convening' | 'holding' | 'writing-up' | 'bulletin' | 'other';

/** One activity of a chain. */
export interface ChainLink {
  readonly activity: AssignedActivity;
  readonly act: Act;
}

/** Activities in the order in which they must happen. */
export interface Chain {
  /** Stable while its activities keep their texts: what an answer about it is kept under. */
  readonly code: string;
  /** What it is about, as a person reads it: `Audiencia Pública`. */
  readonly name: string;
  readonly links: readonly ChainLink[];
  /** Whether the user confirmed or wrote it; otherwise it was guessed from the texts, and what it says is never more than info. */
  readonly confirmed: boolean;
}
