/** Chains as they are kept, by what stood in their activities, and where those are now. */

import { groupBy } from '#core/collections/group-by.ts';
import { oncePer } from '#core/collections/once-per.ts';
import { numberText } from '#core/rules/wording.ts';
import type { Activity } from '#core/schedule/schedule.ts';
import { fold } from '#core/text/fold.ts';
import { hash } from '#core/text/hash.ts';
import { isEditedWording, titleWording } from './edited-title.ts';

/** An activity, known again by its title after rows were inserted and activities numbered anew, or by its number after the title was edited. */
export interface KeptLink {
  readonly number: string;
  /** Fingerprint of the title. */
  readonly title: string;
  /** Its place among the activities with this title, from 1, and how many there were. */
  readonly place: number;
  readonly of: number;
  /** Left out by earlier versions. */
  readonly row?: number | undefined;
  /** What an edited title is compared with; left out where another activity could be taken for this one. */
  readonly wording?: string | undefined;
}

/** What the user said about a chain: its activities in order, or that it is none. */
export interface KeptChain {
  readonly code: string;
  readonly name: string;
  readonly rejected: boolean;
  readonly links: readonly KeptLink[];
}

/** What an activity is known by. */
export type AnchoredActivity = Pick<Activity, 'number' | 'row' | 'title'>;

/** Knows activities again. */
export interface ActivityAnchors<Anchored extends AnchoredActivity> {
  readonly anchorOf: (activity: Anchored) => KeptLink;
  /** Null when it is gone, or could be another one by now. */
  readonly find: (link: KeptLink) => Anchored | null;
}

/** The anchors of a schedule's activities; made once for all its chains. */
export function anchorsIn<Anchored extends AnchoredActivity>(
  activities: readonly Anchored[],
): ActivityAnchors<Anchored> {
  const byTitle = groupBy(activities, titleKey);
  const byNumber = groupBy(activities, (activity) => numberText(activity.number));
  const wordingOf = oncePer(({ title }: Anchored) => titleWording(title));

  /** Its title is nowhere: it is the only one with its number, or row where it has none, whose title may be an edit of it. */
  function findEdited({ number, row, wording }: KeptLink): Anchored | null {
    if (wording === undefined) return null;
    const words = wording.split(' ');
    const [found, another] = (byNumber.get(number) ?? []).filter(
      (each) => (number !== '' || each.row === row) && isEditedWording(words, wordingOf(each)),
    );
    return another === undefined ? (found ?? null) : null;
  }

  return {
    anchorOf(activity) {
      const alike = byTitle.get(titleKey(activity)) ?? [activity];
      const wording = wordingOf(activity);
      const isUnlike = !activities.some((other) => other !== activity && isEditedWording(wording, wordingOf(other)));
      return {
        number: numberText(activity.number),
        title: titleKey(activity),
        place: alike.indexOf(activity) + 1,
        of: alike.length,
        row: activity.row,
        ...(isUnlike ? { wording: wording.join(' ') } : {}),
      };
    },
    find(link) {
      const { number, title, place, of } = link;
      const alike = byTitle.get(title);
      if (alike === undefined) return findEdited(link);
      const found = alike[place - 1];
      if (found === undefined || alike.length !== of) return null;
      const hasNumber = (each: Anchored): boolean => numberText(each.number) === number;
      return hasNumber(found) || !alike.some(hasNumber) ? found : null;
    },
  };
}

function titleKey({ title }: AnchoredActivity): string {
  return hash(fold(title));
}
