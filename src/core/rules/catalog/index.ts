/** All rules, in the order of the documentation: calendar and marks, numbering, activities, owners, editing. */

import type { Rule } from '../rule.ts';
import { activityWithoutMarks } from './activity-without-marks.ts';
import { activityYear } from './activity-year.ts';
import { columnWithoutHeader } from './column-without-header.ts';
import { duplicateNumber } from './duplicate-number.ts';
import { emptyActivity } from './empty-activity.ts';
import { emptyOwner } from './empty-owner.ts';
import { markOutsideWeeks } from './mark-outside-weeks.ts';
import { missingMonth } from './missing-month.ts';
import { missingNumber } from './missing-number.ts';
import { monthOrder } from './month-order.ts';
import { nonexistentWeek } from './nonexistent-week.ts';
import { numberAsText } from './number-as-text.ts';
import { numberOrder } from './number-order.ts';
import { ownerNearMiss } from './owner-near-miss.ts';
import { ownerVariant } from './owner-variant.ts';
import { repeatedHeader } from './repeated-header.ts';
import { repeatedMonth } from './repeated-month.ts';
import { spaces } from './spaces.ts';
import { titleYear } from './title-year.ts';
import { truncatedActivity } from './truncated-activity.ts';
import { unknownMark } from './unknown-mark.ts';
import { unknownMonth } from './unknown-month.ts';
import { unknownOwner } from './unknown-owner.ts';
import { weekCount } from './week-count.ts';
import { weekLabelOrder } from './week-label-order.ts';

/** The catalogue. */
export const RULES: readonly Rule[] = [
  titleYear,
  unknownMonth,
  monthOrder,
  repeatedMonth,
  missingMonth,
  weekCount,
  weekLabelOrder,
  columnWithoutHeader,
  repeatedHeader,
  nonexistentWeek,
  unknownMark,
  markOutsideWeeks,
  activityWithoutMarks,
  duplicateNumber,
  missingNumber,
  numberOrder,
  numberAsText,
  emptyActivity,
  truncatedActivity,
  activityYear,
  emptyOwner,
  unknownOwner,
  ownerNearMiss,
  ownerVariant,
  spaces,
];
