/** What the documentation says of each rule. Nothing of the product imports this, so its bundle goes without. */

import { activityWithoutMarksNotes } from './catalog/activity-without-marks.ts';
import { duplicateNumberNotes } from './catalog/duplicate-number.ts';
import { emptyActivityNotes } from './catalog/empty-activity.ts';
import { emptyOwnerNotes } from './catalog/empty-owner.ts';
import { markOutsideWeeksNotes } from './catalog/mark-outside-weeks.ts';
import { missingAccentNotes } from './catalog/missing-accent.ts';
import { missingNumberNotes } from './catalog/missing-number.ts';
import { misspellingNotes } from './catalog/misspelling.ts';
import { ownerNearMissNotes } from './catalog/owner-near-miss.ts';
import { ownerVariantNotes } from './catalog/owner-variant.ts';
import { repeatedActivityNotes } from './catalog/repeated-activity.ts';
import { spacesNotes } from './catalog/spaces.ts';
import { termSpellingNotes } from './catalog/term-spelling.ts';
import { titleYearNotes } from './catalog/title-year.ts';
import { truncatedActivityNotes } from './catalog/truncated-activity.ts';
import { unknownMarkNotes } from './catalog/unknown-mark.ts';
import { unknownOwnerNotes } from './catalog/unknown-owner.ts';
import { vagueActivityNotes } from './catalog/vague-activity.ts';
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
  'repeated-activity': repeatedActivityNotes,
  'vague-activity': vagueActivityNotes,
  misspelling: misspellingNotes,
  'missing-accent': missingAccentNotes,
  'term-spelling': termSpellingNotes,
  'empty-owner': emptyOwnerNotes,
  'unknown-owner': unknownOwnerNotes,
  'owner-near-miss': ownerNearMissNotes,
  'owner-variant': ownerVariantNotes,
  spaces: spacesNotes,
};
