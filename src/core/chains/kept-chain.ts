/** Chains as they are kept, by what stood in their activities, and where those are now. */

import { groupBy } from '#core/collections/group-by.ts';
import type { AssignedActivity } from '#core/directory/assigned-schedule.ts';
import { numberText } from '#core/rules/wording.ts';
import { fold } from '#core/text/fold.ts';
import { hash } from '#core/text/hash.ts';

/** An activity, known again by its title after rows were inserted and activities numbered anew. */
export interface KeptLink {
  readonly number: string;
  /** Fingerprint of the title. */
  readonly title: string;
  /** Its place among the activities with this title, from 1, and how many there were. */
  readonly place: number;
  readonly of: number;
}

/** What the user said about a chain: its activities in order, or that it is none. */
export interface KeptChain {
  readonly code: string;
  readonly name: string;
  readonly rejected: boolean;
  readonly links: readonly KeptLink[];
}

/** Knows activities again. */
export interface ActivityAnchors {
  readonly anchorOf: (activity: AssignedActivity) => KeptLink;
  /** Null when it is gone, or could be another one by now. */
  readonly find: (link: KeptLink) => AssignedActivity | null;
}

/** The anchors of a schedule's activities; made once for all its chains. */
export function anchorsIn(activities: readonly AssignedActivity[]): ActivityAnchors {
  const byTitle = groupBy(activities, titleKey);
  return {
    anchorOf(activity) {
      const alike = byTitle.get(titleKey(activity)) ?? [activity];
      return {
        number: numberText(activity.number),
        title: titleKey(activity),
        place: alike.indexOf(activity) + 1,
        of: alike.length,
      };
    },
    find({ number, title, place, of }) {
      const alike = byTitle.get(title) ?? [];
      const found = alike[place - 1];
      if (found === undefined || alike.length !== of) return null;
      const hasNumber = (each: AssignedActivity): boolean => numberText(each.number) === number;
      return hasNumber(found) || !alike.some(hasNumber) ? found : null;
    },
  };
}

function titleKey({ title }: AssignedActivity): string {
  return hash(fold(title));
}
