/** All rules, in the order of the documentation: calendar and marks, numbering, activities, owners, editing. */

import type { Rule } from '../rule.ts';
import { activityWithoutMarks } from './activity-without-marks.ts';
import { duplicateNumber } from './duplicate-number.ts';
import { emptyActivity } from './empty-activity.ts';
import { emptyOwner } from './empty-owner.ts';
import { executedInFuture } from './executed-in-future.ts';
import { executedUnplanned } from './executed-unplanned.ts';
import { idleUnit } from './idle-unit.ts';
import { malformedEmail } from './malformed-email.ts';
import { markGap } from './mark-gap.ts';
import { markOutsideWeeks } from './mark-outside-weeks.ts';
import { marksAfterCancellation } from './marks-after-cancellation.ts';
import { missingNumber } from './missing-number.ts';
import { overdue } from './overdue.ts';
import { ownerNearMiss } from './owner-near-miss.ts';
import { ownerVariant } from './owner-variant.ts';
import { planExecutionPair } from './plan-execution-pair.ts';
import { repeatedOwner } from './repeated-owner.ts';
import { rescheduledWithoutWeek } from './rescheduled-without-week.ts';
import { sharedAlias } from './shared-alias.ts';
import { shortWeek } from './short-week.ts';
import { spaces } from './spaces.ts';
import { titleYear } from './title-year.ts';
import { truncatedActivity } from './truncated-activity.ts';
import { unitWithoutEmail } from './unit-without-email.ts';
import { unknownColour } from './unknown-colour.ts';
import { unknownMark } from './unknown-mark.ts';
import { unknownOwner } from './unknown-owner.ts';
import { weekCount } from './week-count.ts';

/** The catalogue. */
export const RULES: readonly Rule[] = [
  titleYear,
  weekCount,
  unknownMark,
  unknownColour,
  markOutsideWeeks,
  activityWithoutMarks,
  executedInFuture,
  overdue,
  executedUnplanned,
  planExecutionPair,
  rescheduledWithoutWeek,
  marksAfterCancellation,
  markGap,
  shortWeek,
  duplicateNumber,
  missingNumber,
  emptyActivity,
  truncatedActivity,
  emptyOwner,
  unknownOwner,
  ownerNearMiss,
  ownerVariant,
  repeatedOwner,
  unitWithoutEmail,
  malformedEmail,
  sharedAlias,
  idleUnit,
  spaces,
];
