/** All rules by topic, in the order of the documentation. */

import type { Rule } from '../rule.ts';
import { actionPlanDeadline } from './action-plan-deadline.ts';
import { activityWithoutMarks } from './activity-without-marks.ts';
import { activityYear } from './activity-year.ts';
import { answerDeadline } from './answer-deadline.ts';
import { callLeadTime } from './call-lead-time.ts';
import { chainOrder } from './chain-order.ts';
import { columnWithoutHeader } from './column-without-header.ts';
import { dialogueEvents } from './dialogue-events.ts';
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
import { missingAccent } from './missing-accent.ts';
import { missingLink } from './missing-link.ts';
import { missingMonth } from './missing-month.ts';
import { missingNumber } from './missing-number.ts';
import { missingStage } from './missing-stage.ts';
import { misspelling } from './misspelling.ts';
import { monthOrder } from './month-order.ts';
import { nonexistentWeek } from './nonexistent-week.ts';
import { numberAsText } from './number-as-text.ts';
import { numberOrder } from './number-order.ts';
import { overdue } from './overdue.ts';
import { ownerNearMiss } from './owner-near-miss.ts';
import { ownerVariant } from './owner-variant.ts';
import { planExecutionPair } from './plan-execution-pair.ts';
import { repeatedActivity } from './repeated-activity.ts';
import { repeatedHeader } from './repeated-header.ts';
import { repeatedMonth } from './repeated-month.ts';
import { repeatedOwner } from './repeated-owner.ts';
import { reportLeadTime } from './report-lead-time.ts';
import { rescheduledWithoutWeek } from './rescheduled-without-week.ts';
import { sharedAlias } from './shared-alias.ts';
import { shortWeek } from './short-week.ts';
import { spaces } from './spaces.ts';
import { stageOrder } from './stage-order.ts';
import { stageTiming } from './stage-timing.ts';
import { termSpelling } from './term-spelling.ts';
import { titleYear } from './title-year.ts';
import { truncatedActivity } from './truncated-activity.ts';
import { unitOverload } from './unit-overload.ts';
import { unitWithoutEmail } from './unit-without-email.ts';
import { unknownColour } from './unknown-colour.ts';
import { unknownMark } from './unknown-mark.ts';
import { unknownMonth } from './unknown-month.ts';
import { unknownOwner } from './unknown-owner.ts';
import { vagueActivity } from './vague-activity.ts';
import { weekCount } from './week-count.ts';
import { weekLabelOrder } from './week-label-order.ts';

/** Rules that are about the same thing, under a Spanish title. */
export interface RuleTopic {
  readonly title: string;
  readonly rules: readonly Rule[];
}

/** The catalogue by topics. */
// biome-ignore format: a line for each rule
export const RULE_TOPICS: readonly RuleTopic[] = [
  { title: 'Estructura y calendario', rules: [
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
  ] },
  { title: 'Marcas de las semanas', rules: [
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
  ] },
  { title: 'Numeración', rules: [
    duplicateNumber,
    missingNumber,
    numberOrder,
    numberAsText,
  ] },
  { title: 'Actividades', rules: [
    emptyActivity,
    truncatedActivity,
    activityYear,
    repeatedActivity,
    vagueActivity,
  ] },
  { title: 'Responsables', rules: [
    emptyOwner,
    unknownOwner,
    ownerNearMiss,
    ownerVariant,
    repeatedOwner,
    unitWithoutEmail,
    malformedEmail,
    sharedAlias,
    idleUnit,
  ] },
  { title: 'Proceso y ley', rules: [
    chainOrder,
    missingLink,
    answerDeadline,
    missingStage,
    stageOrder,
    stageTiming,
    dialogueEvents,
    reportLeadTime,
    callLeadTime,
    unitOverload,
    actionPlanDeadline,
  ] },
  { title: 'Redacción', rules: [
    misspelling,
    missingAccent,
    termSpelling,
    spaces,
  ] },
];

/** The catalogue. */
export const RULES: readonly Rule[] = /* @__PURE__ */ RULE_TOPICS.flatMap(({ rules }) => rules);
