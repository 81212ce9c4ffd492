/** What the documentation says of each rule. Nothing of the product imports this, so its bundle goes without. */

import { activityWithoutMarksNotes } from './catalog/activity-without-marks.ts';
import { activityYearNotes } from './catalog/activity-year.ts';
import { columnWithoutHeaderNotes } from './catalog/column-without-header.ts';
import { duplicateNumberNotes } from './catalog/duplicate-number.ts';
import { emptyActivityNotes } from './catalog/empty-activity.ts';
import { emptyOwnerNotes } from './catalog/empty-owner.ts';
import { markOutsideWeeksNotes } from './catalog/mark-outside-weeks.ts';
import { missingMonthNotes } from './catalog/missing-month.ts';
import { missingNumberNotes } from './catalog/missing-number.ts';
import { monthOrderNotes } from './catalog/month-order.ts';
import { nonexistentWeekNotes } from './catalog/nonexistent-week.ts';
import { numberAsTextNotes } from './catalog/number-as-text.ts';
import { numberOrderNotes } from './catalog/number-order.ts';
import { ownerNearMissNotes } from './catalog/owner-near-miss.ts';
import { ownerVariantNotes } from './catalog/owner-variant.ts';
import { repeatedHeaderNotes } from './catalog/repeated-header.ts';
import { repeatedMonthNotes } from './catalog/repeated-month.ts';
import { spacesNotes } from './catalog/spaces.ts';
import { titleYearNotes } from './catalog/title-year.ts';
import { truncatedActivityNotes } from './catalog/truncated-activity.ts';
import { unknownMarkNotes } from './catalog/unknown-mark.ts';
import { unknownMonthNotes } from './catalog/unknown-month.ts';
import { unknownOwnerNotes } from './catalog/unknown-owner.ts';
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
  'mark-outside-weeks': markOutsideWeeksNotes,
  'activity-without-marks': activityWithoutMarksNotes,
  'duplicate-number': duplicateNumberNotes,
  'missing-number': missingNumberNotes,
  'number-order': numberOrderNotes,
  'number-as-text': numberAsTextNotes,
  'empty-activity': emptyActivityNotes,
  'truncated-activity': truncatedActivityNotes,
  'activity-year': activityYearNotes,
  'empty-owner': emptyOwnerNotes,
  'unknown-owner': unknownOwnerNotes,
  'owner-near-miss': ownerNearMissNotes,
  'owner-variant': ownerVariantNotes,
  spaces: spacesNotes,
};
