/** Chains: activities that only make sense one after the other. */

import type { AssignedActivity } from '#core/directory/assigned-schedule.ts';

/** What an activity does for the event or the document that its chain is about. */
export type Act =
  | 'convening'
  | 'holding'
  | 'writing-up'
  | 'bulletin'
  | 'follow-up'
  | 'drafting'
  | 'consulting'
  | 'observations'
  | 'reviewing'
  | 'approving'
  | 'publishing'
  | 'spreading'
  | 'other';

/** As a person reads them. */
export const ACT_NAMES: Readonly<Record<Act, string>> = {
  convening: 'convocatoria',
  holding: 'realización',
  'writing-up': 'sistematización',
  bulletin: 'boletín',
  'follow-up': 'seguimiento a compromisos',
  drafting: 'elaboración',
  consulting: 'publicación para observaciones',
  observations: 'informe de observaciones',
  reviewing: 'revisión y ajuste',
  approving: 'aprobación',
  publishing: 'publicación',
  spreading: 'divulgación',
  other: 'otra actividad',
};

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
  /** Everything that the schedule has for what it is about, also in activities that were left out of it. */
  readonly acts: readonly Act[];
  /** Whether the user confirmed or wrote it; otherwise it was guessed from the texts, and what it says is never more than info. */
  readonly confirmed: boolean;
}

/** The rows of its activities, in its order. */
export function rowsOf({ links }: Pick<Chain, 'links'>): number[] {
  return links.map(({ activity }) => activity.row);
}

/** Sorts chains by the first of their rows in the sheet. */
export function byFirstRow(one: Pick<Chain, 'links'>, other: Pick<Chain, 'links'>): number {
  return firstRow(one) - firstRow(other);
}

function firstRow(chain: Pick<Chain, 'links'>): number {
  return Math.min(...rowsOf(chain));
}
