/** All rules, in the order of the documentation: calendar and marks, numbering, activities, owners, editing. */

import type { Rule } from '../rule.ts';
import { activityWithoutMarks } from './activity-without-marks.ts';
import { duplicateNumber } from './duplicate-number.ts';
import { emptyActivity } from './empty-activity.ts';
import { emptyOwner } from './empty-owner.ts';
import { markOutsideWeeks } from './mark-outside-weeks.ts';
import { missingAccent } from './missing-accent.ts';
import { missingNumber } from './missing-number.ts';
import { misspelling } from './misspelling.ts';
import { ownerNearMiss } from './owner-near-miss.ts';
import { ownerVariant } from './owner-variant.ts';
import { repeatedActivity } from './repeated-activity.ts';
import { spaces } from './spaces.ts';
import { termSpelling } from './term-spelling.ts';
import { titleYear } from './title-year.ts';
import { truncatedActivity } from './truncated-activity.ts';
import { unknownMark } from './unknown-mark.ts';
import { unknownOwner } from './unknown-owner.ts';
import { vagueActivity } from './vague-activity.ts';
import { weekCount } from './week-count.ts';

/** The catalogue. */
export const RULES: readonly Rule[] = [
  titleYear,
  weekCount,
  unknownMark,
  markOutsideWeeks,
  activityWithoutMarks,
  duplicateNumber,
  missingNumber,
  emptyActivity,
  truncatedActivity,
  repeatedActivity,
  vagueActivity,
  misspelling,
  missingAccent,
  termSpelling,
  emptyOwner,
  unknownOwner,
  ownerNearMiss,
  ownerVariant,
  spaces,
];
