/** What the documentation says of each rule. Nothing of the product imports this, so its bundle goes without. */

import { actionPlanDeadlineNotes } from './catalog/action-plan-deadline.ts';
import { activityWithoutMarksNotes } from './catalog/activity-without-marks.ts';
import { activityYearNotes } from './catalog/activity-year.ts';
import { answerDeadlineNotes } from './catalog/answer-deadline.ts';
import { callLeadTimeNotes } from './catalog/call-lead-time.ts';
import { chainOrderNotes } from './catalog/chain-order.ts';
import { columnWithoutHeaderNotes } from './catalog/column-without-header.ts';
import { dialogueEventsNotes } from './catalog/dialogue-events.ts';
import { duplicateNumberNotes } from './catalog/duplicate-number.ts';
import { emptyActivityNotes } from './catalog/empty-activity.ts';
import { emptyOwnerNotes } from './catalog/empty-owner.ts';
import { executedInFutureNotes } from './catalog/executed-in-future.ts';
import { executedUnplannedNotes } from './catalog/executed-unplanned.ts';
import { idleUnitNotes } from './catalog/idle-unit.ts';
import { malformedEmailNotes } from './catalog/malformed-email.ts';
import { markGapNotes } from './catalog/mark-gap.ts';
import { markOutsideWeeksNotes } from './catalog/mark-outside-weeks.ts';
import { marksAfterCancellationNotes } from './catalog/marks-after-cancellation.ts';
import { missingAccentNotes } from './catalog/missing-accent.ts';
import { missingLinkNotes } from './catalog/missing-link.ts';
import { missingMonthNotes } from './catalog/missing-month.ts';
import { missingNumberNotes } from './catalog/missing-number.ts';
import { missingStageNotes } from './catalog/missing-stage.ts';
import { misspellingNotes } from './catalog/misspelling.ts';
import { monthOrderNotes } from './catalog/month-order.ts';
import { nonexistentWeekNotes } from './catalog/nonexistent-week.ts';
import { numberAsTextNotes } from './catalog/number-as-text.ts';
import { numberOrderNotes } from './catalog/number-order.ts';
import { overdueNotes } from './catalog/overdue.ts';
import { ownerNearMissNotes } from './catalog/owner-near-miss.ts';
import { ownerVariantNotes } from './catalog/owner-variant.ts';
import { planExecutionPairNotes } from './catalog/plan-execution-pair.ts';
import { repeatedActivityNotes } from './catalog/repeated-activity.ts';
import { repeatedHeaderNotes } from './catalog/repeated-header.ts';
import { repeatedMonthNotes } from './catalog/repeated-month.ts';
import { repeatedOwnerNotes } from './catalog/repeated-owner.ts';
import { reportLeadTimeNotes } from './catalog/report-lead-time.ts';
import { rescheduledWithoutWeekNotes } from './catalog/rescheduled-without-week.ts';
import { sharedAliasNotes } from './catalog/shared-alias.ts';
import { shortWeekNotes } from './catalog/short-week.ts';
import { spacesNotes } from './catalog/spaces.ts';
import { stageOrderNotes } from './catalog/stage-order.ts';
import { stageTimingNotes } from './catalog/stage-timing.ts';
import { termSpellingNotes } from './catalog/term-spelling.ts';
import { titleYearNotes } from './catalog/title-year.ts';
import { truncatedActivityNotes } from './catalog/truncated-activity.ts';
import { unitOverloadNotes } from './catalog/unit-overload.ts';
import { unitWithoutEmailNotes } from './catalog/unit-without-email.ts';
import { unknownColourNotes } from './catalog/unknown-colour.ts';
import { unknownMarkNotes } from './catalog/unknown-mark.ts';
import { unknownMonthNotes } from './catalog/unknown-month.ts';
import { unknownOwnerNotes } from './catalog/unknown-owner.ts';
import { vagueActivityNotes } from './catalog/vague-activity.ts';
import { weekCountNotes } from './catalog/week-count.ts';
import { weekLabelOrderNotes } from './catalog/week-label-order.ts';
import type { RuleNotes } from './rule.ts';

/** By rule id. */
export const RULE_NOTES: Readonly<Record<string, RuleNotes>> = {
  'title-year': titleYearNotes,
  'unknown-month': unknownMonthNotes,
  'month-order': monthOrderNotes,
  'repeated-month': repeatedMonthNotes,
  'missing-month': missingMonthNotes,
  'week-count': weekCountNotes,
  'week-label-order': weekLabelOrderNotes,
  'column-without-header': columnWithoutHeaderNotes,
  'repeated-header': repeatedHeaderNotes,
  'nonexistent-week': nonexistentWeekNotes,
  'unknown-mark': unknownMarkNotes,
  'unknown-colour': unknownColourNotes,
  'mark-outside-weeks': markOutsideWeeksNotes,
  'activity-without-marks': activityWithoutMarksNotes,
  'executed-in-future': executedInFutureNotes,
  overdue: overdueNotes,
  'executed-unplanned': executedUnplannedNotes,
  'plan-execution-pair': planExecutionPairNotes,
  'rescheduled-without-week': rescheduledWithoutWeekNotes,
  'marks-after-cancellation': marksAfterCancellationNotes,
  'mark-gap': markGapNotes,
  'short-week': shortWeekNotes,
  'duplicate-number': duplicateNumberNotes,
  'missing-number': missingNumberNotes,
  'number-order': numberOrderNotes,
  'number-as-text': numberAsTextNotes,
  'empty-activity': emptyActivityNotes,
  'truncated-activity': truncatedActivityNotes,
  'repeated-activity': repeatedActivityNotes,
  'vague-activity': vagueActivityNotes,
  misspelling: misspellingNotes,
  'missing-accent': missingAccentNotes,
  'term-spelling': termSpellingNotes,
  'activity-year': activityYearNotes,
  'empty-owner': emptyOwnerNotes,
  'unknown-owner': unknownOwnerNotes,
  'owner-near-miss': ownerNearMissNotes,
  'owner-variant': ownerVariantNotes,
  'repeated-owner': repeatedOwnerNotes,
  'unit-without-email': unitWithoutEmailNotes,
  'malformed-email': malformedEmailNotes,
  'shared-alias': sharedAliasNotes,
  'idle-unit': idleUnitNotes,
  'chain-order': chainOrderNotes,
  'missing-link': missingLinkNotes,
  'answer-deadline': answerDeadlineNotes,
  'missing-stage': missingStageNotes,
  'stage-order': stageOrderNotes,
  'stage-timing': stageTimingNotes,
  'dialogue-events': dialogueEventsNotes,
  'report-lead-time': reportLeadTimeNotes,
  'call-lead-time': callLeadTimeNotes,
  'unit-overload': unitOverloadNotes,
  'action-plan-deadline': actionPlanDeadlineNotes,
  spaces: spacesNotes,
};
