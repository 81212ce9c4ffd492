/** How far the user is with correcting everything at once. */

import type { CorrectionReport } from '#commands/correct.ts';
import type { ProposedChange } from '#commands/preview-corrections.ts';
import type { ValidationReport } from '#core/report/validation-report.ts';

/** The list with its button; every change that is proposed; what came of them, above the list. */
export type CorrectionStage =
  | { readonly kind: 'list' }
  | { readonly kind: 'review'; readonly changes: readonly ProposedChange[]; readonly about: ValidationReport }
  | { readonly kind: 'outcome'; readonly report: CorrectionReport };

/** Where it begins and ends. */
export const LIST: CorrectionStage = { kind: 'list' };

/** The stage while this validation is shown: what is about another one is over. */
export function currentStage(stage: CorrectionStage, shown: ValidationReport): CorrectionStage {
  if (stage.kind === 'list') return stage;
  const about = stage.kind === 'review' ? stage.about : stage.report.validation;
  return about === shown ? stage : LIST;
}
