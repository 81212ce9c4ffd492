/** The circumstances of a validation, for tests: say only what matters. */

import type { Review } from '#core/rules/review.ts';
import { workingDays } from '#core/schedule/working-days.ts';

/** A day before every week of the schedules that tests build, so that nothing is late yet. */
const BEFORE_EVERYTHING = '1900-01-01';

/** A review on a day before everything, without extra holidays, chains or a "Responsables" sheet. */
export function review(circumstances: Partial<Review> = {}): Review {
  return {
    cutOff: BEFORE_EVERYTHING,
    workingDays: workingDays(),
    chains: [],
    directory: { problems: [], places: { columns: new Map(), rows: new Map() } },
    ...circumstances,
  };
}
