/** What the documentation says of each rule. Nothing of the product imports this, so its bundle goes without. */

import { actionPlanDeadlineNotes } from './catalog/action-plan-deadline.ts';
import { activityWithoutMarksNotes } from './catalog/activity-without-marks.ts';
import { answerDeadlineNotes } from './catalog/answer-deadline.ts';
import { callLeadTimeNotes } from './catalog/call-lead-time.ts';
import { chainOrderNotes } from './catalog/chain-order.ts';
import { dialogueEventsNotes } from './catalog/dialogue-events.ts';
import { duplicateNumberNotes } from './catalog/duplicate-number.ts';
import { emptyActivityNotes } from './catalog/empty-activity.ts';
import { emptyOwnerNotes } from './catalog/empty-owner.ts';
import { markOutsideWeeksNotes } from './catalog/mark-outside-weeks.ts';
import { missingLinkNotes } from './catalog/missing-link.ts';
import { missingNumberNotes } from './catalog/missing-number.ts';
import { missingStageNotes } from './catalog/missing-stage.ts';
import { ownerNearMissNotes } from './catalog/owner-near-miss.ts';
import { ownerVariantNotes } from './catalog/owner-variant.ts';
import { reportLeadTimeNotes } from './catalog/report-lead-time.ts';
import { spacesNotes } from './catalog/spaces.ts';
import { stageOrderNotes } from './catalog/stage-order.ts';
import { titleYearNotes } from './catalog/title-year.ts';
import { truncatedActivityNotes } from './catalog/truncated-activity.ts';
import { unitOverloadNotes } from './catalog/unit-overload.ts';
import { unknownMarkNotes } from './catalog/unknown-mark.ts';
import { unknownOwnerNotes } from './catalog/unknown-owner.ts';
import { weekCountNotes } from './catalog/week-count.ts';
import type { RuleNotes } from './rule.ts';

/** By rule id. */
export const RULE_NOTES: Readonly<Record<string, RuleNotes>> = {
  'title-year': titleYearNotes,
  'week-count': weekCountNotes,
  'unknown-mark': unknownMarkNotes,
  'mark-outside-weeks': markOutsideWeeksNotes,
  'activity-without-marks': activityWithoutMarksNotes,
  'duplicate-number': duplicateNumberNotes,
  'missing-number': missingNumberNotes,
  'empty-activity': emptyActivityNotes,
  'truncated-activity': truncatedActivityNotes,
  'empty-owner': emptyOwnerNotes,
  'unknown-owner': unknownOwnerNotes,
  'owner-near-miss': ownerNearMissNotes,
  'owner-variant': ownerVariantNotes,
  'chain-order': chainOrderNotes,
  'missing-link': missingLinkNotes,
  'answer-deadline': answerDeadlineNotes,
  'missing-stage': missingStageNotes,
  'stage-order': stageOrderNotes,
  'dialogue-events': dialogueEventsNotes,
  'report-lead-time': reportLeadTimeNotes,
  'call-lead-time': callLeadTimeNotes,
  'unit-overload': unitOverloadNotes,
  'action-plan-deadline': actionPlanDeadlineNotes,
  spaces: spacesNotes,
};
