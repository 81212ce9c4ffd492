/** All rules, in the order of the documentation: calendar and marks, numbering, activities, owners, process and law, editing. */

import type { Rule } from '../rule.ts';
import { actionPlanDeadline } from './action-plan-deadline.ts';
import { activityWithoutMarks } from './activity-without-marks.ts';
import { answerDeadline } from './answer-deadline.ts';
import { callLeadTime } from './call-lead-time.ts';
import { chainOrder } from './chain-order.ts';
import { dialogueEvents } from './dialogue-events.ts';
import { duplicateNumber } from './duplicate-number.ts';
import { emptyActivity } from './empty-activity.ts';
import { emptyOwner } from './empty-owner.ts';
import { markOutsideWeeks } from './mark-outside-weeks.ts';
import { missingLink } from './missing-link.ts';
import { missingNumber } from './missing-number.ts';
import { missingStage } from './missing-stage.ts';
import { ownerNearMiss } from './owner-near-miss.ts';
import { ownerVariant } from './owner-variant.ts';
import { reportLeadTime } from './report-lead-time.ts';
import { spaces } from './spaces.ts';
import { stageOrder } from './stage-order.ts';
import { titleYear } from './title-year.ts';
import { truncatedActivity } from './truncated-activity.ts';
import { unitOverload } from './unit-overload.ts';
import { unknownMark } from './unknown-mark.ts';
import { unknownOwner } from './unknown-owner.ts';
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
  emptyOwner,
  unknownOwner,
  ownerNearMiss,
  ownerVariant,
  chainOrder,
  missingLink,
  answerDeadline,
  missingStage,
  stageOrder,
  dialogueEvents,
  reportLeadTime,
  callLeadTime,
  unitOverload,
  actionPlanDeadline,
  spaces,
];
